import { describe, expect, it } from 'vitest';
import { evaluate, type Facts, inferredLevelRights, learnLevelRights, levelOf, type Right } from '#engine';
import { ada, asUser, beth, contoso, dana, kindOf, modelOf, share } from '../../scenarios/cast.ts';

const coOwner: Right[] = ['Read', 'Write', 'Append', 'AppendTo', 'Share'];

/** Models m0, m1 …, each with a container c0, c1 …, and shares as `[record, principal, rights]`. */
function environment(shares: readonly [string, string, readonly Right[]][]): Facts {
  const numbers = Array.from({ length: 8 }, (_, at) => at);
  return {
    records: [],
    shares: shares.map(([record, principal, rights]) => ({ record, principal, rights })),
    facts: {
      models: numbers.map((at) => ({ id: `m${at}` })),
      containers: numbers.map((at) => ({ id: `c${at}`, model: `m${at}` })),
    },
  };
}
const repeated = (times: number, rights: readonly Right[], from = 0, on = 'm') =>
  Array.from({ length: times }, (_, at): [string, string, readonly Right[]] => [`${on}${at + from}`, 'beth', rights]);

describe('what a level gives', () => {
  it('is inferred where nothing is shared, and the inferred rights read back as their level', () => {
    const learnt = learnLevelRights(environment([]));
    expect(learnt['Co-owner'].model).toEqual({ rights: coOwner, certainty: 'inferred', alike: 0, of: 0 });
    expect(learnt.User.container.rights).toEqual([]);
    for (const level of ['User', 'Co-owner'] as const) expect(levelOf(inferredLevelRights[level].model)).toBe(level);
  });

  it('is observed where three shares are alike and most are, and another mask is then learnt', () => {
    const seen = repeated(3, ['AppendTo', 'Read']);
    expect(learnLevelRights(environment(seen)).User.model).toEqual({
      rights: ['Read', 'AppendTo'],
      certainty: 'observed',
      alike: 3,
      of: 3,
    });
    expect(learnLevelRights(environment(seen.slice(1))).User.model).toMatchObject({
      rights: ['Read'],
      certainty: 'inferred',
    });
    const split = [...seen, ...repeated(3, ['Read'], 3)];
    expect(learnLevelRights(environment(split)).User.model).toMatchObject({
      rights: ['Read'],
      certainty: 'inferred',
      alike: 3,
      of: 6,
    });
  });

  it('learns nothing from shares that contradict the documentation, of the organization, or of other tables', () => {
    const everything: Right[] = [...coOwner, 'Delete', 'Assign'];
    const shares: [string, string, readonly Right[]][] = [
      ...repeated(4, everything),
      ...repeated(4, ['Read', 'Write'], 4),
      ...[0, 1, 2, 3].map((at): [string, string, readonly Right[]] => [`m${at}`, 'organization', ['Read', 'AppendTo']]),
      ...[0, 1, 2, 3].map((at): [string, string, readonly Right[]] => [`x${at}`, 'beth', ['Read', 'AppendTo']]),
    ];
    const learnt = learnLevelRights(environment(shares));
    expect(learnt['Co-owner'].model).toMatchObject({ rights: coOwner, certainty: 'inferred', of: 0 });
    expect(learnt.User.model).toMatchObject({ certainty: 'inferred', of: 0 });
  });

  it('learns of containers from those of co-owned models only', () => {
    const rights: Right[] = ['Read', 'Write'];
    const containers = repeated(3, rights, 0, 'c');
    expect(learnLevelRights(environment(containers))['Co-owner'].container.certainty).toBe('inferred');
    const learnt = learnLevelRights(environment([...repeated(3, coOwner), ...containers]));
    expect(learnt['Co-owner'].container).toEqual({ rights, certainty: 'observed', alike: 3, of: 3 });
  });
});

describe('what teaches nothing', () => {
  const model = (level: 'User' | 'Co-owner', ...shares: [string, string, readonly Right[]][]) =>
    learnLevelRights(environment(shares))[level].model;

  it('is a share that gives Delete or Assign, or lets somebody edit who may not share', () => {
    for (const right of ['Delete', 'Assign'] as const)
      expect(model('Co-owner', ...repeated(3, [...coOwner, right]))).toMatchObject({ certainty: 'inferred', of: 0 });
    expect(model('Co-owner', ...repeated(3, ['Read', 'Write']))).toMatchObject({ certainty: 'inferred', of: 0 });
  });

  it('is a share without rights of its own, or an environment of which nothing is told', () => {
    expect(model('User', ...repeated(3, []))).toMatchObject({ certainty: 'inferred', of: 0 });
    expect(learnLevelRights({ records: [] }).User.model.certainty).toBe('inferred');
  });

  it('is one that came before most, and what somebody else has of a container', () => {
    const seen = model('User', ['m7', 'beth', ['Read', 'Append']], ...repeated(3, ['Read', 'AppendTo']));
    expect(seen).toEqual({ rights: ['Read', 'AppendTo'], certainty: 'observed', alike: 3, of: 4 });
    const shares: [string, string, readonly Right[]][] = [
      ...repeated(3, coOwner),
      ...repeated(3, ['Read'], 3),
      ...repeated(6, ['Read'], 0, 'c'),
      ...[0, 1, 2].map((at): [string, string, readonly Right[]] => [`c${at}`, 'carl', ['Read', 'Write']]),
    ];
    expect(learnLevelRights(environment(shares))['Co-owner'].container).toEqual({
      rights: ['Read'],
      certainty: 'observed',
      alike: 3,
      of: 3,
    });
    expect(learnLevelRights(environment(shares)).User.container).toMatchObject({ rights: [], of: 0 });
  });
});

describe('rules about a share that is wanted', () => {
  const others = ['notes', 'photos', 'returns'];
  const world = contoso({
    people: [ada, dana, beth],
    records: ['invoices', ...others].map((id) => ({ ...modelOf('dana'), id })),
    shares: [
      { record: 'invoices', principal: 'beth', rights: ['Read', 'Share'] },
      ...others.map((id) => ({ ...asUser('ada', id), rights: ['Read', 'AppendTo'] as const })),
    ],
    facts: { models: ['invoices', ...others].map((id) => ({ ...kindOf(), id })), containers: [] },
  });
  const verdict = (rule: string, facts: Facts) =>
    evaluate(facts, share('beth', 'ada', 'User')).find((finding) => finding.rule === rule);

  it('judge by the rights that a plan would give, which were learnt here', () => {
    expect(verdict('sharer-holds-what-they-share', world)).toMatchObject({
      verdict: 'fail',
      data: { rights: 'AppendTo' },
    });
    expect(
      verdict('sharer-holds-what-they-share', { ...world, shares: world.shares?.slice(0, 2) ?? [] })?.verdict,
    ).toBe('pass');
    const reader = { id: 'reader', privileges: { msdyn_aimodel: { Read: 'Basic' as const } } };
    const people = [{ ...ada, roles: ['reader'] }, dana, beth];
    expect(
      verdict('recipient-can-use-share', { ...world, people, roles: [...(world.roles ?? []), reader] }),
    ).toMatchObject({
      verdict: 'fail',
      data: { rights: 'AppendTo' },
    });
  });
});
