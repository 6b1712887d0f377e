import fc from 'fast-check';
import { allRights, depths, type Facts, type Person, type Privileges, type Team } from '#engine';

const units = [
  { id: 'root' },
  { id: 'sales', parent: 'root' },
  { id: 'east', parent: 'sales' },
  { id: 'research', parent: 'root' },
];
const unit = fc.constantFrom(...units.map(({ id }) => id));
const people = ['ann', 'beth', 'carl', 'dana', 'eve'];
const teams = ['t1', 't2', 't3'];
const principal = fc.constantFrom(...people, ...teams);
const held = fc.uniqueArray(fc.constantFrom('r1', 'r2', 'r3'), { maxLength: 2 });

const depth = fc.option(fc.constantFrom(...depths), { nil: undefined });
const privileges = fc.tuple(...allRights.map(() => depth)).map((list) => ({
  account: Object.fromEntries(allRights.flatMap((right, at) => (list[at] ? [[right, list[at]]] : []))),
}));

const roles = fc.tuple(
  ...['r1', 'r2', 'r3'].map((id) =>
    fc.record({
      id: fc.constant(id),
      memberInheritance: fc.constantFrom('team-only' as const, 'direct-user' as const),
      privileges,
    }),
  ),
);

/** Managers and positions point upwards only, so that there are no loops. */
const person = (id: string, at: number): fc.Arbitrary<Person> =>
  fc
    .record({
      businessUnit: unit,
      roles: held,
      copies: fc.array(fc.record({ role: fc.constantFrom('r1', 'r2'), businessUnit: unit }), { maxLength: 1 }),
      disabled: fc.boolean().map((yes) => yes && at > 2),
      accessMode: fc.constantFrom(0, 0, 0, 1, 2, 4),
      manager: fc.option(fc.constantFrom(...people.slice(0, Math.max(at, 1))), { nil: undefined }),
      position: fc.option(fc.constantFrom('p1', 'p2', 'p3'), { nil: undefined }),
    })
    .map(({ copies, roles, manager, position, ...rest }) => ({
      id,
      ...rest,
      roles: [...roles, ...copies],
      ...(manager && manager !== id ? { manager } : {}),
      ...(position ? { position } : {}),
    }));

const team = (id: string): fc.Arbitrary<Team> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom('owner' as const, 'owner' as const, 'entra' as const, 'access' as const),
    businessUnit: unit,
    members: fc.subarray(people),
    roles: held,
  });

/** Worlds with everything that decides about access: units, roles and their copies, teams, shares, hierarchies, disabled people. Access teams own nothing. */
export const randomWorld: fc.Arbitrary<Facts> = fc
  .record({
    people: fc.tuple(...people.map(person)),
    teams: fc.tuple(...teams.map(team)),
    roles,
    owners: fc.array(fc.tuple(principal, fc.option(unit, { nil: undefined })), { minLength: 3, maxLength: 3 }),
    shares: fc.uniqueArray(
      fc.record({
        record: fc.constantFrom('row0', 'row1', 'row2'),
        principal: fc.oneof(principal, fc.constant('organization')),
        rights: fc.subarray([...allRights]),
        inherited: fc.subarray([...allRights], { maxLength: 2 }),
      }),
      { maxLength: 5, selector: (share) => `${share.record} ${share.principal}` },
    ),
    settings: fc.record({
      hierarchy: fc.constantFrom('none' as const, 'manager' as const, 'position' as const),
      hierarchyDepth: fc.integer({ min: 1, max: 3 }),
    }),
  })
  .map(({ owners, ...rest }) => {
    const access = rest.teams.filter(({ kind }) => kind === 'access').map(({ id }) => id);
    return {
      ...rest,
      businessUnits: units,
      positions: [{ id: 'p1' }, { id: 'p2', parent: 'p1' }, { id: 'p3', parent: 'p2' }],
      records: owners.map(([owner, businessUnit], at) => ({
        id: `row${at}`,
        table: 'account',
        owner: access.includes(owner) ? 'ann' : owner,
        ...(businessUnit ? { businessUnit } : {}),
      })),
    };
  });

const passes = fc.constantFrom(['Share'], ['Reparent'], ['Share', 'Reparent'], ['Share'], []);

/**
 * The same with accounts below the first one, by relationships that pass shares or ownership on, and a part without an owner below one of
 * them, and sometimes a row of the organization's own; with the environment's settings of hierarchy security, and groups whose members are still to come in. What a row inherits is left to whoever
 * reads the world. One level deep: how what was inherited is passed on further is documented nowhere.
 */
export const randomFamily: fc.Arbitrary<Facts> = fc
  .record({
    world: randomWorld,
    below: fc.tuple(fc.option(passes, { nil: undefined }), fc.option(passes, { nil: undefined })),
    partOf: fc.constantFrom('row0', 'row1', 'row2'),
    excludes: fc.constantFrom(undefined, undefined, [], ['contact'], ['account']),
    hierarchy: fc.record(
      {
        managersMustBeAbove: fc.constant(false),
        hierarchyWriteLevels: fc.constantFrom(0, 2, 3),
        disabledReportsCount: fc.constant(false),
      },
      { requiredKeys: [] },
    ),
    awaits: fc.subarray(people, { maxLength: 2 }),
    hasSetting: fc.constantFrom(true, false, false),
  })
  .map(({ world, below, partOf, excludes, hierarchy, awaits, hasSetting }) => {
    const isBelow = (id: string) => below[Number(id.slice('row'.length)) - 1] !== undefined;
    const records = world.records.map((row, at) => {
      const cascades = below[at - 1];
      return cascades ? { ...row, parent: 'row0', cascades } : row;
    });
    return {
      ...world,
      teams: (world.teams ?? []).map((one) => (one.kind === 'entra' ? { ...one, awaits } : one)),
      people: (world.people ?? []).map((one) => (hasSetting ? { ...one, accessMode: beyondSettings(one) } : one)),
      roles: (world.roles ?? []).map((one) => ({ ...one, privileges: alsoOnSettings(one.privileges) })),
      records: [
        ...records,
        { id: 'row3', table: 'part', owner: null, parent: partOf },
        ...(hasSetting ? [{ id: 'row4', table: 'setting', owner: null }] : []),
      ],
      shares: (world.shares ?? []).map((share) => (isBelow(share.record) ? { ...share, inherited: [] } : share)),
      settings: { ...world.settings, ...hierarchy, ...(excludes ? { hierarchyExcludes: excludes } : {}) },
    };
  });

/** Administrative access reaches settings, which the engine, asked about rows with owners, leaves out: nobody has it beside a setting. */
function beyondSettings({ accessMode = 0 }: Person): number {
  return accessMode === 1 ? 0 : accessMode;
}

/** What a role gives on accounts it gives on the organization's settings: one privilege may stand for several tables. Nobody assigns or shares what has no owner. */
function alsoOnSettings({ account = {} }: Privileges = {}): Privileges {
  const { Assign: _, Share: __, ...setting } = account;
  return { account, setting };
}
