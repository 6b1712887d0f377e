import { expect, it } from 'vitest';
import { answer, knownOf, type Question } from '#answers';
import type { Facts } from '#engine';
import { sizes, worldOfSize } from '../bench/world-of-size.ts';
import { contosoView } from '../gallery/data/environment.ts';

const question: Question<'users'> = {
  kind: 'users',
  environment: contosoView.environment.id,
  model: 'model-7',
  text: '',
  ability: null,
  path: null,
  unit: null,
  mark: null,
  sort: 'name',
  descending: false,
  from: 0,
  to: 2_000,
};

function users(facts: Facts) {
  const known = knownOf({ ...contosoView, facts });
  const told = known && answer(known, question);
  return told && { ...told, unknown: [] };
}

it.each(['organization', 'team-3'])(
  'people with nothing but shares stand as if each was explained: shared with %s',
  (principal) => {
    const world = worldOfSize(sizes.small);
    const all = (world.teams ?? []).map((team) =>
      team.id === 'team-3' ? { ...team, members: (world.people ?? []).slice(0, 900).map(({ id }) => id) } : team,
    );
    const coOwner = ['Read', 'Write', 'Share'] as const;
    const shares = [...(world.shares ?? []), { record: 'model-7', principal, rights: coOwner }];
    const facts = { ...world, teams: all, shares };
    // Where something could not be read, everybody is explained one by one; this changes no answer.
    expect(users(facts)).toEqual(users({ ...facts, unknown: ['facts/apps'] }));
  },
);
