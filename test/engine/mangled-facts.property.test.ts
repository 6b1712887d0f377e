import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Access,
  allRights,
  compare,
  compareHoldings,
  compile,
  depths,
  evaluate,
  type Facts,
  learnLevelRights,
  matchCandidates,
  modelListsFor,
  nextOwnersOf,
  privilegeHolders,
  type Question,
  whatNeedsCare,
} from '#engine';
import { worlds } from './against-demo/worlds.ts';

/** Ids that anything may have or point to: so few that they meet, loop and clash, with some that objects already know. */
const id = fc.constantFrom('a', 'b', 'c', 'd', '', '__proto__', 'constructor');
/** Whom rows may be shared with: the organization, too, whose name nobody else has. */
const sharee = fc.oneof(id, fc.constant('organization'));
const ids = fc.array(id, { maxLength: 4 });
const held = fc.array(fc.oneof(id, fc.record({ role: id, businessUnit: id })), { maxLength: 3 });
const table = fc.constantFrom('msdyn_aimodel', 'msdyn_aibdatasetscontainer', 'workflow', 'account', '__proto__');
const rights = fc.subarray([...allRights]);

/** Things of which every field but the id may be missing. */
const some = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.array(
    fc.record({ ...fields, id } as { [K in keyof T]: fc.Arbitrary<T[K]> } & { id: fc.Arbitrary<string> }, {
      requiredKeys: ['id'],
    }),
    { maxLength: 4 },
  );

const privileges = fc.dictionary(table, fc.dictionary(fc.constantFrom(...allRights), fc.constantFrom(...depths)));

const sharingFacts = fc.record(
  {
    models: some({
      template: fc.constantFrom('DocumentScanning', 'GenericPrediction', 'GptPowerPrompt', '?'),
      state: fc.constantFrom('draft', 'training', 'trained', 'published', 'failed', 'importing', 'unknown'),
      managed: fc.boolean(),
      supported: fc.boolean(),
      preview: fc.boolean(),
      sourceTables: fc.array(table, { maxLength: 2 }),
    }),
    containers: fc.array(fc.record({ id, model: id }), { maxLength: 3 }),
    flows: fc.array(
      fc.record({
        id,
        model: id,
        purpose: fc.constantFrom('runs', 'feedback-loop', 'retrain-schedule', 'run-schedule'),
      }),
      { maxLength: 3 },
    ),
    dynamicFlows: ids,
    apps: fc.array(fc.record({ id, models: ids, sharedWith: ids }, { requiredKeys: ['id', 'models'] }), {
      maxLength: 2,
    }),
    previewModels: fc.boolean(),
  },
  { requiredKeys: [] },
);

const unknown = fc.array(
  fc
    .tuple(
      fc.constantFrom('people', 'teams', 'roles', 'records', 'shares', 'settings', 'facts', 'businessUnits', '?'),
      fc.option(fc.oneof(id, fc.constantFrom('hierarchy', 'containers', 'flows'))),
      fc.option(fc.constantFrom('roles', 'members', 'owner', 'manager', 'privileges', 'disabled', '?')),
    )
    .map((parts) => parts.filter((part) => part !== null).join('/')),
  { maxLength: 3 },
);

/** Facts that no environment has: missing rows, dangling and empty ids, the same id twice, units, managers, positions and parents in circles. */
const mangled = fc.record(
  {
    businessUnits: some({ parent: id, name: id }),
    people: some({
      name: id,
      businessUnit: id,
      roles: held,
      disabled: fc.boolean(),
      accessMode: fc.integer({ min: -1, max: 9 }),
      manager: id,
      position: id,
    }),
    teams: some({
      kind: fc.constantFrom('owner', 'access', 'entra', 'office'),
      businessUnit: id,
      members: ids,
      awaits: ids,
      roles: held,
    }),
    roles: some({
      name: id,
      memberInheritance: fc.constantFrom('team-only', 'direct-user'),
      privileges,
      customizable: fc.boolean(),
      administrator: fc.boolean(),
    }),
    positions: some({ parent: id }),
    records: fc.array(
      fc.record(
        {
          id,
          table,
          name: id,
          owner: fc.option(id),
          businessUnit: id,
          parent: fc.option(id),
          cascades: fc.subarray(['Share', 'Reparent', '?']),
        },
        { requiredKeys: ['id', 'table'] },
      ),
      { maxLength: 5 },
    ),
    shares: fc.array(
      fc.record(
        { record: id, principal: sharee, rights, inherited: rights },
        { requiredKeys: ['record', 'principal', 'rights'] },
      ),
      { maxLength: 4 },
    ),
    settings: fc.record(
      {
        hierarchy: fc.constantFrom('none', 'manager', 'position'),
        hierarchyDepth: fc.integer({ min: -1, max: 4 }),
        hierarchyExcludes: fc.array(table, { maxLength: 2 }),
        managersMustBeAbove: fc.boolean(),
        hierarchyWriteLevels: fc.integer({ min: -1, max: 4 }),
        disabledReportsCount: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    unknown,
    facts: sharingFacts,
  },
  { requiredKeys: ['records'] },
) as fc.Arbitrary<Facts>;

const level = fc.constantFrom('User', 'Co-owner');
const question = fc.oneof(
  fc.record({ kind: fc.constant('reassign'), caller: id, model: id, newOwner: id }),
  fc.record({ kind: fc.constant('model'), model: id }),
  fc.record(
    {
      kind: fc.constant('use'),
      person: id,
      model: id,
      from: fc.constantFrom('app', 'flow', 'api', 'control'),
      by: id,
    },
    { requiredKeys: ['kind', 'person', 'model', 'from'] },
  ),
  fc.record({
    kind: fc.constant('work'),
    person: id,
    model: id,
    work: fc.constantFrom('edit', 'retrain', 'publish', 'delete', 'view-details', 'view-training-data'),
  }),
  fc.record({ kind: fc.constant('share'), sharer: id, principal: id, level, model: id }),
  fc.record({ kind: fc.constant('unshare'), sharer: id, principal: id, model: id }),
  fc.record({ kind: fc.constant('shared'), principal: id, level: fc.oneof(level, fc.constant('none')), model: id }),
) as fc.Arbitrary<Question>;

const params = { ...worlds, numRuns: Math.ceil(worlds.numRuns / 10) };
/** So that a loaded machine does not fail them. */
const timeout = 60_000;

/** Everybody and every row that facts list, and some that they do not. */
function named({ people = [], teams = [], records }: Facts) {
  const distinct = (list: readonly { id: string }[]) => [...new Set([...list.map((one) => one.id), 'nobody'])];
  return { principals: distinct([...people, ...teams]), rows: distinct(records) };
}

/** What each right comes to by its paths, and by the numbers that answer about many. */
function bothWays(access: Access, principal: string, row: string) {
  const explained = access.explain(principal, row).rights;
  const { held, cannotTell } = access.rights(principal, row);
  const by = (answer: string) => allRights.filter((right) => explained[right].answer === answer);
  return [
    { held: by('yes'), cannotTell: by('cannot-tell') },
    { held: [...held], cannotTell: [...cannotTell] },
  ];
}

describe(`facts that no environment has, seed ${params.seed}`, () => {
  it(
    'are asked about access without an error, and answered alike by paths and by numbers',
    () => {
      fc.assert(
        fc.property(mangled, (facts) => {
          const access = compile(facts);
          const { principals, rows } = named(facts);
          for (const principal of principals)
            for (const row of rows) {
              const [byPaths, byNumbers] = bothWays(access, principal, row);
              expect({ principal, row, ...byNumbers }).toEqual({ principal, row, ...byPaths });
            }
          for (const right of allRights) access.countPeopleWith(right);
          for (const row of rows) {
            access.peopleWith('Read', row);
            access.rightsOfAll(row);
          }
          for (const principal of principals) {
            access.recordsWith('Read', principal);
            access.holds(principal, 'Read', 'msdyn_aimodel');
          }
        }),
        params,
      );
    },
    timeout,
  );

  it(
    'are compared without an error',
    () => {
      fc.assert(
        fc.property(mangled, mangled, (before, after) => {
          for (const change of compare(compile(before), compile(after))) expect(change).toBeDefined();
          const { principals, rows } = named(before);
          compare(compile(before), compile(after), { people: principals, records: rows });
          compareHoldings(before, after);
        }),
        params,
      );
    },
    timeout,
  );

  it(
    'are judged by every rule without an error, and listed',
    () => {
      fc.assert(
        fc.property(mangled, fc.array(question, { minLength: 1, maxLength: 5 }), (facts, questions) => {
          const access = compile(facts);
          for (const asked of questions)
            for (const { rule, data, missing } of evaluate(access, asked))
              expect({ rule, error: data.error, missing }).toEqual({ rule, missing });
          for (const principal of named(facts).principals) modelListsFor(access, principal);
        }),
        params,
      );
    },
    timeout,
  );

  it(
    'are looked through for owners, holders and shares without an error',
    () => {
      fc.assert(
        fc.property(mangled, id, (facts, one) => {
          whatNeedsCare(facts, new Set([one]));
          nextOwnersOf(facts, one);
          const share = { right: 'Share', table: 'msdyn_aimodel' } as const;
          privilegeHolders(facts, [share], { ...share, right: 'Create' });
          learnLevelRights(facts);
          matchCandidates(facts, one, one, 3);
        }),
        params,
      );
    },
    timeout,
  );
});
