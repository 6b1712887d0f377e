import type { AppFacts } from '../../facts.ts';
import type { ShareLevel } from '../../question.ts';
import { levelOf } from '../../sharing/level-rights.ts';
import {
  all,
  type Evidence,
  type Known,
  known,
  knownUnless,
  type Recipient,
  type SharedWith,
  whenKnown,
} from '../evidence.ts';
import type { FactsIndex } from '../facts-index.ts';
import { nameOf } from './find-principal.ts';

/** Whoever is meant by the principal of a share: a person, the members of a team, or the whole organization. */
export function recipient(index: FactsIndex, id: string): Recipient {
  const named = (one: string) => ({ id: one, name: nameOf(index, one) });
  const team = index.teams.get(id);
  if (team) {
    const unknown = index.unknown.of('teams', id, 'members');
    return { ...named(id), people: (team.members ?? []).map(named), unknown };
  }
  if (id === 'organization') return { ...named(id), people: [], unknown: [] };
  return { ...named(id), people: [named(id)], unknown: index.people.has(id) ? [] : index.unknown.of('teams', id) };
}

/** The shares of a model. */
export function findShares(index: FactsIndex, model: string): Known<SharedWith[]> {
  const open = index.unknown.of('shares', model);
  const shares = index.sharesOn.get(model) ?? [];
  return knownUnless(
    open,
    shares.map(({ principal, rights, inherited = [] }) => {
      const both = [...new Set([...rights, ...inherited])];
      return { ...recipient(index, principal), rights: both, level: levelOf(both) };
    }),
  );
}

/** The level at which a row is explicitly shared with somebody. */
export function findGiven(index: FactsIndex, record: string, principal: string): Known<ShareLevel | 'none'> {
  const open = index.unknown.of('shares', record);
  const theirs = index.sharesOn.get(record)?.filter((share) => share.principal === principal) ?? [];
  return knownUnless(open, levelOf(theirs.flatMap(({ rights }) => rights)) ?? 'none');
}

/** The shares that reach somebody: their own, their teams', and the organization's; missing when one more may. */
export function sharesReaching(index: FactsIndex, shares: readonly SharedWith[], person: string): Known<SharedWith[]> {
  const reaches = ({ id, people }: SharedWith) =>
    id === person || id === 'organization' || people.some((one) => one.id === person);
  const open = shares.filter((share) => !reaches(share)).flatMap(({ unknown }) => unknown);
  const people = [{ id: person, name: nameOf(index, person) }];
  return knownUnless(
    open,
    shares.filter(reaches).map((share) => ({ ...share, people, unknown: [] })),
  );
}

/** The apps that call a model, with whoever may open them. */
export function findApps(index: FactsIndex, model: string): Known<Evidence['apps']> {
  const open = index.unknown.of('facts', 'apps');
  return whenKnown(knownUnless(open, index.appsOf.get(model) ?? []), (apps) =>
    all(apps.map((app) => whenKnown(findAppUsers(index, app), (recipients) => known({ app, recipients })))),
  );
}

/** Whoever may open an app. */
export function findAppUsers(index: FactsIndex, { id, sharedWith }: AppFacts): Known<Recipient[]> {
  if (sharedWith === undefined) return knownUnless(index.unknown.of('facts', `apps/${id}/sharedWith`), []);
  return known(sharedWith.map((one) => recipient(index, one)));
}
