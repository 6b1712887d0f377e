import fc from 'fast-check';
import { allRights, type Facts, type Person, type RecordFacts } from '#engine';
import { randomWorld } from './random-world.ts';

/** Rows below rows: with owners or without, of another table at times, with what relationships pass on. */
const below: fc.Arbitrary<Omit<RecordFacts, 'id'>> = fc
  .record({
    parent: fc.constantFrom(null, 'row0', 'row1', 'row3', 'row4', 'gone'),
    owner: fc.constantFrom(null, null, 'ann', 'beth', 't1', 'unread', 'stranger'),
    table: fc.constantFrom('account', 'account', 'note'),
    cascades: fc.subarray(['Share', 'Reparent']),
  })
  .map(({ owner, ...row }) => (owner === 'unread' ? row : { ...row, owner }));

const unread = [
  'shares',
  'shares/row0',
  'shares/row3',
  'roles',
  'roles/r1/privileges',
  'people',
  'people/ann',
  'people/beth/roles',
  'people/carl/manager',
  'people/beth/businessUnit',
  'teams/t1/businessUnit',
  'records/row1/businessUnit',
  'people/beth/position',
  'people/dana/disabled',
  'people/eve/accessMode',
  'teams',
  'teams/t1/members',
  'teams/t2/roles',
  'teams/t3',
  'records',
  'records/row3/owner',
  'records/row4',
  'businessUnits',
  'businessUnits/east/parent',
  'positions',
  'settings',
  'settings/hierarchy',
  'settings/hierarchyDepth',
  'settings/hierarchyExcludes',
];

/** The same person as they come when nothing was read of whether they are stopped. */
function withoutStops({ disabled: _, accessMode: __, ...person }: Person): Person {
  return person;
}

/** The same where its business unit could not be read. */
function withoutUnread<One extends { id: string; businessUnit?: string }>(list: string, unknown: string[]) {
  return (one: One): One => {
    if (!unknown.includes(`${list}/${one.id}/businessUnit`)) return one;
    const { businessUnit: _, ...rest } = one;
    return rest as One;
  };
}

/** Worlds with what the demo organisation works out as it writes, and what only a reader can lack: rows below rows, and facts not read. */
export const randomFacts: fc.Arbitrary<Facts> = fc
  .record({
    world: randomWorld,
    children: fc.tuple(below, below),
    shares: fc.array(
      fc.record({
        record: fc.constantFrom('row3', 'row4', 'gone'),
        principal: fc.constantFrom('ann', 'beth', 't1', 't2', 'organization', 'stranger'),
        rights: fc.subarray([...allRights]),
      }),
      { maxLength: 2 },
    ),
    unknown: fc.oneof(fc.constant<string[]>([]), fc.subarray(unread, { minLength: 1, maxLength: 2 })),
    bare: fc.boolean(),
    excludes: fc.constantFrom(undefined, undefined, undefined, ['note'], ['account']),
    awaits: fc.subarray(['ann', 'beth', 'carl'], { maxLength: 1 }),
  })
  .map(({ world, children, shares, unknown, bare, excludes, awaits }) => ({
    ...world,
    settings: { ...world.settings, ...(excludes ? { hierarchyExcludes: excludes } : {}) },
    teams: (world.teams ?? [])
      .map((team) => (team.id === 't1' ? { ...team, awaits } : team))
      .map(withoutUnread('teams', unknown)),
    ...(bare && unknown.some((name) => name.startsWith('settings')) ? { settings: {} } : {}),
    ...(bare && unknown.includes('businessUnits') ? { businessUnits: [] } : {}),
    people: (world.people ?? [])
      .map((person) => (bare ? withoutStops(person) : person))
      .map(withoutUnread('people', unknown)),
    records: [
      ...world.records.map(withoutUnread('records', unknown)),
      ...children.map((child, at) => ({ ...child, id: `row${at + 3}` })),
    ],
    shares: [...(world.shares ?? []), ...shares],
    unknown,
  }));
