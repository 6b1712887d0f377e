import { describe, expect, it } from 'vitest';
import type { Right } from '../../src/demo/context.ts';
import { rightsOf } from '../../src/demo/security/rights.ts';
import { everything, may, openWorld, type SmallWorld } from './security-world.ts';

const model = 'msdyn_aimodel';
const all: Right[] = ['Read', 'Write', 'Append', 'AppendTo', 'Create', 'Delete', 'Share', 'Assign'];
const reader = (depth: 'Basic' | 'Local' | 'Deep' | 'Global') => ({ privileges: { [model]: { Read: depth } } });
const units = { sales: 'root', east: 'sales', finance: 'root' };

/** What `beth` may do with `m`. */
const cases: [situation: string, world: SmallWorld, may: Right[]][] = [
  ['owner without any role', { people: { beth: {} }, records: { m: { table: model, owner: 'beth' } } }, []],
  [
    'owner, user level, row in another business unit',
    {
      units,
      people: { beth: { unit: 'sales', roles: ['r'] } },
      roles: { r: reader('Basic') },
      records: { m: { table: model, owner: 'beth', unit: 'finance' } },
    },
    ['Read'],
  ],
  [
    'owner with every right',
    {
      people: { beth: { roles: ['r'] } },
      roles: { r: { privileges: { [model]: everything('Basic') } } },
      records: { m: { table: model, owner: 'beth' } },
    },
    all,
  ],
  ['business unit level, own unit', unitWorld('sales', 'Local', 'sales'), ['Read']],
  ['business unit level, unit below', unitWorld('sales', 'Local', 'east'), []],
  ['deep level, unit below', unitWorld('sales', 'Deep', 'east'), ['Read']],
  ['deep level, unit above', unitWorld('east', 'Deep', 'sales'), []],
  ['deep level, unit beside', unitWorld('sales', 'Deep', 'finance'), []],
  ['global level, unit beside', unitWorld('sales', 'Global', 'finance'), ['Read']],
  ['member of the owning team, own role', teamOwned({ person: ['r'], team: [] }), ['Read']],
  ['member of the owning team, its role', teamOwned({ person: [], team: ['r'] }), ['Read']],
  [
    'member of the owning team, its role for the team only',
    teamOwned({ person: [], team: ['r'], teamOnly: true }),
    ['Read'],
  ],
  ['own row, role of a team', ownRow(false), ['Read']],
  ['own row, role of a team for the team only', ownRow(true), []],
  [
    'team role at business unit level, measured from the team',
    {
      units,
      people: { beth: { unit: 'sales' }, ann: { unit: 'finance' } },
      teams: { t: { unit: 'finance', members: ['beth'], roles: ['r'] } },
      roles: { r: { ...reader('Local'), teamOnly: true } },
      records: { m: { table: model, owner: 'ann' } },
    },
    ['Read'],
  ],
  [
    'direct role of another unit (matrix), measured from that unit',
    {
      units,
      people: { beth: { unit: 'sales', roles: [{ role: 'r', unit: 'finance' }] }, ann: { unit: 'finance' } },
      roles: { r: reader('Local') },
      records: { m: { table: model, owner: 'ann' } },
    },
    ['Read'],
  ],
  ['shared with the person', shared('beth', {}), ['Read', 'Write']],
  [
    'shared without the privilege',
    { ...shared('beth', {}), roles: { r: { privileges: { account: { Read: 'Global' } } } } },
    [],
  ],
  ['shared, the privilege only in part', { ...shared('beth', {}), roles: { r: reader('Basic') } }, ['Read']],
  ['shared with a team', shared('t', { t: { members: ['beth'] } }), ['Read', 'Write']],
  ['shared with an access team, whose roles count for nothing', accessTeam(), []],
  ['shared with an Entra group team, not signed in yet', shared('t', { t: { type: 2, members: [] } }), []],
  ['shared with the organization', shared('organization', {}), ['Read', 'Write']],
  ['Create is never shared', { ...shared('beth', {}), shares: [['m', 'beth', ['Create', 'Read']]] }, ['Read']],
  ['shared, privilege of a team role for the team only', teamOnlyShare(false), []],
  ['the same where such privileges back shares', teamOnlyShare(true), ['Read']],
  ['disabled', { ...shared('beth', {}), people: { beth: { roles: ['r'], disabled: true }, ann: {} } }, []],
  ['access mode administrative', { ...shared('beth', {}), people: { beth: { roles: ['r'], mode: 1 }, ann: {} } }, []],
  ['access mode read', { ...shared('beth', {}), people: { beth: { roles: ['r'], mode: 2 }, ann: {} } }, ['Read']],
  [
    'access mode non-interactive',
    { ...shared('beth', {}), people: { beth: { roles: ['r'], mode: 4 }, ann: {} } },
    ['Read', 'Write'],
  ],
];

describe('every path to a row, taken alone', () => {
  it.each(cases)('%s', (_situation, world, expected) => {
    expect(may(openWorld(world), 'beth', 'm')).toEqual(expected);
  });
});

describe('tables with other owners', () => {
  const roles = {
    r: { privileges: { systemuser: { Read: 'Local' }, position: { Read: 'Global' }, role: { Read: 'Deep' } } },
  } as const;
  const world = openWorld({
    units,
    people: { beth: { unit: 'sales', roles: ['r'] }, carl: { unit: 'east', roles: ['r'] }, dave: {} },
    roles,
    positions: { p: null },
  });

  it('people and roles belong to their business unit', () => {
    expect(may(world, 'beth', 'beth')).toEqual(['Read']);
    expect(may(world, 'beth', 'carl')).toEqual([]);
    expect(may(world, 'beth', 'r@east')).toEqual(['Read']);
    expect(may(world, 'beth', 'r@root')).toEqual([]);
  });

  it('rows of the organization are all or nothing', () => {
    expect(may(world, 'beth', 'p')).toEqual(['Read']);
    expect(may(world, 'dave', 'p')).toEqual([]);
  });

  it('a join is read by whoever may read both ends', () => {
    expect(may(world, 'beth', 'beth r@sales')).toEqual(['Read']);
    expect(may(world, 'beth', 'carl r@east')).toEqual([]);
  });

  it('configurations follow their model, and cannot be shared or assigned', () => {
    const parts: SmallWorld = {
      people: { beth: { roles: ['r'] }, ann: { roles: ['r'] } },
      roles: { r: { privileges: { [model]: everything('Basic') } } },
      records: {
        m: { table: model, owner: 'beth' },
        c: { table: 'msdyn_aiconfiguration', columns: { msdyn_aimodelid: 'm' } },
      },
    };
    expect(may(openWorld(parts), 'beth', 'c')).toEqual(['Read', 'Write', 'Append', 'AppendTo', 'Create', 'Delete']);
    expect(may(openWorld(parts), 'ann', 'c')).toEqual([]);
    expect(may(openWorld({ ...parts, switches: { ownerlessRowsFollowParent: false } }), 'ann', 'c')).toContain('Read');
  });
});

describe('rightsOf', () => {
  it('tells role, share and what is granted apart, also for what nothing backs', () => {
    const world = openWorld({ ...shared('beth', {}), roles: { r: reader('Basic') } });
    const { role, poa, hsm, granted } = rightsOf(world, { table: 'systemuser', id: 'beth' }, model, 'm');
    expect([[...role], [...poa], [...hsm], [...granted]]).toEqual([[], ['Read', 'Write'], [], ['Read']]);
  });

  it('knows teams, and says none about rows that are not there', () => {
    const world = openWorld(teamOwned({ person: [], team: ['r'], teamOnly: true }));
    expect([...rightsOf(world, { table: 'team', id: 't' }, model, 'm').granted]).toEqual(['Read']);
    expect([...rightsOf(world, { table: 'team', id: 't' }, model, 'gone').granted]).toEqual([]);
  });
});

function unitWorld(mine: string, depth: 'Local' | 'Deep' | 'Global', theirs: string): SmallWorld {
  return {
    units,
    people: { beth: { unit: mine, roles: ['r'] }, ann: { unit: theirs } },
    roles: { r: reader(depth) },
    records: { m: { table: model, owner: 'ann' } },
  };
}

function teamOwned({ person, team, teamOnly }: { person: string[]; team: string[]; teamOnly?: boolean }): SmallWorld {
  return {
    units,
    people: { beth: { unit: 'sales', roles: person } },
    teams: { t: { unit: 'finance', members: ['beth'], roles: team } },
    roles: { r: { ...reader('Basic'), teamOnly: teamOnly ?? false } },
    records: { m: { table: model, owner: 't' } },
  };
}

function ownRow(teamOnly: boolean): SmallWorld {
  return {
    people: { beth: {} },
    teams: { t: { members: ['beth'], roles: ['r'] } },
    roles: { r: { ...reader('Basic'), teamOnly } },
    records: { m: { table: model, owner: 'beth' } },
  };
}

function shared(principal: string, teams: NonNullable<SmallWorld['teams']>): SmallWorld {
  return {
    people: { beth: { roles: ['r'] }, ann: {} },
    teams,
    roles: { r: { privileges: { [model]: { Read: 'Basic', Write: 'Basic', Create: 'Basic' } } } },
    records: { m: { table: model, owner: 'ann' } },
    shares: [['m', principal, ['Read', 'Write']]],
  };
}

function accessTeam(): SmallWorld {
  const world = shared('t', { t: { type: 1, members: ['beth'], roles: ['r'] } });
  return { ...world, people: { beth: {}, ann: {} } };
}

function teamOnlyShare(back: boolean): SmallWorld {
  return {
    people: { beth: {}, ann: {} },
    teams: { t: { members: ['beth'], roles: ['r'] } },
    roles: { r: { ...reader('Basic'), teamOnly: true } },
    records: { m: { table: model, owner: 'ann' } },
    shares: [['m', 'beth', ['Read']]],
    switches: { teamOnlyPrivilegesBackShares: back },
  };
}
