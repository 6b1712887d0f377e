import fc from 'fast-check';
import { allRights, type Depth, type Facts, type Person, type Privileges, type Role, type Team } from '#engine';
import { type LockGoal, lockTables } from '#walkthroughs';

/** A GUID that says what it stands for: Dataverse takes nothing else in an address. */
export const guid = (kind: number, number: number): string =>
  `000000${kind.toString(16).padStart(2, '0')}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

const unitIds = [0, 1, 2, 3].map((number) => guid(1, number));
const units = [
  { id: guid(1, 0), name: 'root' },
  { id: guid(1, 1), name: 'sales', parent: guid(1, 0) },
  { id: guid(1, 2), name: 'east', parent: guid(1, 1) },
  { id: guid(1, 3), name: 'research', parent: guid(1, 0) },
];
export const administrator = guid(2, 0);
export const administratorRole = guid(4, 0);
const people = [1, 2, 3, 4, 5, 6].map((number) => guid(2, number));
const teams = [1, 2, 3].map((number) => guid(3, number));
const roleIds = [1, 2, 3].map((number) => guid(4, number));
export const tables = [lockTables.model, lockTables.container, 'team'] as const;

const unit = fc.constantFrom(...unitIds);
const held = fc.uniqueArray(fc.constantFrom(...roleIds), { maxLength: 2 });
const depth = fc.option(fc.constantFrom<Depth>('Basic', 'Basic', 'Global', 'Local', 'Deep'), { nil: undefined });
const rights = fc
  .tuple(...allRights.map(() => depth))
  .map((list) => Object.fromEntries(allRights.flatMap((right, at) => (list[at] ? [[right, list[at]]] : []))));
/** `goldfish` is a privilege that is about no table. */
const privileges: fc.Arbitrary<Privileges> = fc
  .tuple(rights, rights, rights, fc.boolean())
  .map(([model, container, team, misc]) => ({
    [lockTables.model]: model,
    [lockTables.container]: container,
    team,
    ...(misc ? { prvgoldfish: { Read: 'Global' as const } } : {}),
  }));
const everything = Object.fromEntries(
  [...tables, 'role', 'systemuser', 'businessunit'].map((table) => [
    table,
    Object.fromEntries(allRights.map((right) => [right, 'Global' as const])),
  ]),
);

const role = (id: string, at: number): fc.Arbitrary<Role> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(`Role ${at}`),
    memberInheritance: fc.constantFrom('team-only' as const, 'direct-user' as const, 'direct-user' as const),
    customizable: fc.boolean(),
    managed: fc.boolean(),
    privileges,
  });

const person = (id: string, at: number): fc.Arbitrary<Person> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(`Person ${at}`),
    businessUnit: unit,
    roles: held,
    disabled: fc.constant(at === 5),
    accessMode: fc.constantFrom(0, 0, 0, 4),
  });

const team = (id: string, at: number): fc.Arbitrary<Team> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(`Team ${at}`),
    kind: fc.constantFrom('owner' as const, 'owner' as const, 'entra' as const, 'access' as const),
    businessUnit: unit,
    members: fc.subarray([administrator, ...people]),
    roles: held,
  });

/** Organisations as Dataverse allows them: access teams hold no roles, group teams none that is for teams only. */
export const randomOrganisation: fc.Arbitrary<Facts> = fc
  .record({
    people: fc.tuple(...people.map(person)),
    teams: fc.tuple(...teams.map(team)),
    roles: fc.tuple(...roleIds.map(role)),
    owners: fc.array(fc.tuple(fc.constantFrom(...people, ...teams), fc.boolean()), { minLength: 4, maxLength: 6 }),
    shares: fc.uniqueArray(
      fc.record({
        record: fc.constantFrom(0, 1, 2, 3).map((number) => guid(5, number)),
        principal: fc.constantFrom(...people, ...teams),
        rights: fc.subarray([...allRights], { minLength: 1 }),
      }),
      { maxLength: 4, selector: ({ record, principal }) => `${record} ${principal}` },
    ),
    matrix: fc.boolean(),
    copies: fc.array(fc.tuple(fc.constantFrom(...people), fc.constantFrom(...roleIds), unit), { maxLength: 2 }),
  })
  .map(({ owners, matrix, copies, ...rest }) => {
    const onlyTeams = new Set(rest.roles.filter((one) => one.memberInheritance === 'team-only').map(({ id }) => id));
    const access = rest.teams.filter(({ kind }) => kind === 'access').map(({ id }) => id);
    return {
      ...rest,
      businessUnits: units,
      settings: { matrixBusinessUnits: matrix },
      people: [
        { id: administrator, name: 'Ann', businessUnit: guid(1, 0), roles: [administratorRole] },
        ...rest.people.map((one) => ({
          ...one,
          roles: [
            ...(one.roles ?? []),
            ...copies.flatMap(([id, copy, businessUnit]) =>
              matrix && id === one.id && businessUnit !== one.businessUnit ? [{ role: copy, businessUnit }] : [],
            ),
          ].filter((role, at, all) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(role)) === at),
        })),
      ],
      teams: rest.teams.map((one) => ({
        ...one,
        roles: (one.roles ?? []).filter(
          (id) => one.kind !== 'access' && !(one.kind === 'entra' && onlyTeams.has(String(id))),
        ),
      })),
      roles: [
        ...rest.roles,
        {
          id: administratorRole,
          name: 'System Administrator',
          administrator: true,
          customizable: false,
          memberInheritance: 'direct-user' as const,
          privileges: { ...everything, prvgoldfish: { Read: 'Global' as const } },
        },
      ],
      records: owners.map(([owner, isModel], at) => ({
        id: guid(5, at),
        table: isModel ? lockTables.model : lockTables.container,
        owner: access.includes(owner) ? (people[0] ?? '') : owner,
      })),
    };
  });

const goalPrivileges: LockGoal['privileges'] = [
  { right: 'Share', table: lockTables.container },
  { right: 'Assign', table: lockTables.model },
];

/** Goals of every kind: some privileges, from everybody or some, with people who keep them. */
export const randomGoal: fc.Arbitrary<LockGoal> = fc.record({
  privileges: fc
    .subarray([...goalPrivileges])
    .map((others) => [{ right: 'Share' as const, table: lockTables.model }, ...others]),
  from: fc.oneof(fc.constant('everybody' as const), fc.subarray([administrator, ...people], { minLength: 1 })),
  keep: fc.subarray(people, { maxLength: 3 }),
});
