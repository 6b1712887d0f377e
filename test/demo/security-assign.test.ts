import { describe, expect, it } from 'vitest';
import { allRights } from '../../src/demo/security/access-rights.ts';
import { assign } from '../../src/demo/security/assign.ts';
import { prepareOwner } from '../../src/demo/security/create.ts';
import { shareOf } from '../../src/demo/security/inheritance.ts';
import { Fault } from '../../src/demo/store.ts';
import { everything, may, openWorld, type SmallWorld } from './security-world.ts';

const tables = [
  'msdyn_aimodel',
  'msdyn_aibdatasetscontainer',
  'msdyn_aibdataset',
  'msdyn_aibfile',
  'msdyn_aibdatasetfile',
];
const privileges = (depth: 'Basic' | 'Global') => Object.fromEntries(tables.map((table) => [table, everything(depth)]));

/** Dana's model with container, dataset and file; one dataset below is Kenji's. Carl may assign everything. */
function world(change: SmallWorld = {}): SmallWorld {
  return {
    units: { sales: 'root' },
    people: {
      carl: { roles: ['all'] },
      dana: { roles: ['maker'] },
      beth: { roles: ['maker'], unit: 'sales' },
      kenji: { roles: ['maker'] },
      yuki: {},
    },
    teams: { crew: { roles: ['maker'], unit: 'sales' }, access: { type: 1, roles: ['maker'] } },
    roles: { all: { privileges: privileges('Global') }, maker: { privileges: privileges('Basic') } },
    records: {
      model: { table: 'msdyn_aimodel', owner: 'dana' },
      container: { table: 'msdyn_aibdatasetscontainer', owner: 'dana', columns: { msdyn_aimodelid: 'model' } },
      dataset: { table: 'msdyn_aibdataset', owner: 'dana', columns: { msdyn_aibdatasetscontainerid: 'container' } },
      theirs: { table: 'msdyn_aibdataset', owner: 'kenji', columns: { msdyn_aibdatasetscontainerid: 'container' } },
      file: { table: 'msdyn_aibfile', owner: 'dana', columns: { msdyn_aibdatasetscontainerid: 'container' } },
      join: {
        table: 'msdyn_aibdatasetfile',
        owner: 'dana',
        columns: { msdyn_aibdatasetid: 'dataset', msdyn_aibfileid: 'file' },
      },
    },
    ...change,
  };
}

const beth = { table: 'systemuser', id: 'beth' } as const;

function refusal(work: () => void): Pick<Fault, 'status' | 'code' | 'message'> {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('It was not refused');
}

describe('assign', () => {
  it('moves a model, not its container', () => {
    const context = openWorld(world());
    assign(context, 'msdyn_aimodel', 'model', beth);
    expect(context.store.get('msdyn_aimodel', 'model')).toMatchObject({
      ownerid: 'beth',
      owneridtype: 'systemuser',
      owninguser: 'beth',
      owningteam: null,
      owningbusinessunit: 'sales',
      modifiedby: 'carl',
    });
    expect(context.store.get('msdyn_aibdatasetscontainer', 'container')?.ownerid).toBe('dana');
    expect(may(context, 'dana', 'model')).toEqual([]);
  });

  it('moves a container with everything below it, whoever owned that', () => {
    const context = openWorld(world());
    expect(may(context, 'dana', 'theirs')).toEqual(allRights.filter((right) => right !== 'Create'));
    assign(context, 'msdyn_aibdatasetscontainer', 'container', { table: 'team', id: 'crew' });
    const owners = [
      ['msdyn_aibdatasetscontainer', 'container'],
      ['msdyn_aibdataset', 'dataset'],
      ['msdyn_aibdataset', 'theirs'],
      ['msdyn_aibfile', 'file'],
      ['msdyn_aibdatasetfile', 'join'],
    ].map(([table = '', id = '']) => context.store.get(table, id)?.owningteam);
    expect(owners).toEqual(['crew', 'crew', 'crew', 'crew', 'crew']);
    expect(may(context, 'dana', 'theirs')).toEqual([]);
    expect(may(context, 'kenji', 'theirs')).toEqual([]);
  });

  it('lets the previous owner keep what the organization shares on assignment', () => {
    const organization = { sharetopreviousowneronassign: true };
    const context = openWorld(world({ organization }));
    assign(context, 'msdyn_aibdatasetscontainer', 'container', beth);
    expect(shareOf(context, 'container', 'dana')?.accessrightsmask).toBe(851_991);
    expect(shareOf(context, 'theirs', 'kenji')?.accessrightsmask).toBe(851_991);
    const alone = openWorld(world({ organization, switches: { previousOwnerKeepsCascadedRows: false } }));
    assign(alone, 'msdyn_aibdatasetscontainer', 'container', beth);
    expect(shareOf(alone, 'theirs', 'kenji')).toBeUndefined();
  });

  it('changes nothing where the owner stays', () => {
    const context = openWorld(world({ organization: { sharetopreviousowneronassign: true } }));
    const before = context.store.get('msdyn_aimodel', 'model');
    assign(context, 'msdyn_aimodel', 'model', { table: 'systemuser', id: 'dana' });
    expect(context.store.get('msdyn_aimodel', 'model')).toBe(before);
    expect([...context.store.rows('principalobjectaccess')].filter(({ objectid }) => objectid === 'model')).toEqual([]);
  });

  it('leaves the business unit alone where rows may stay across units', () => {
    const settings = 'EnableOwnershipAcrossBusinessUnits,true;AlwaysMoveRecordToOwnerBusinessUnit,false';
    const xml = settings
      .split(';')
      .map((one) => one.split(','))
      .map(([name, value]) => `<${name}>${value}</${name}>`);
    const context = openWorld(
      world({ organization: { orgdborgsettings: `<OrgSettings>${xml.join('')}</OrgSettings>` } }),
    );
    assign(context, 'msdyn_aimodel', 'model', beth);
    expect(context.store.get('msdyn_aimodel', 'model')?.owningbusinessunit).toBe('root');
  });

  it('is refused to whoever lacks a right on the row', () => {
    const context = openWorld(world(), 'kenji');
    expect(refusal(() => assign(context, 'msdyn_aimodel', 'model', beth))).toMatchObject({
      status: 403,
      code: '0x80048306',
    });
  });

  it('is refused for a new owner without Read, an access team, nobody', () => {
    const context = openWorld(world());
    const to = (table: 'systemuser' | 'team', id: string) =>
      refusal(() => assign(context, 'msdyn_aimodel', 'model', { table, id }));
    expect(to('systemuser', 'yuki')).toMatchObject({ status: 403, code: '0x80040231' });
    expect(to('systemuser', 'yuki').message).toMatch(
      /^Principal user \(Id=yuki, type=8, roleCount=0, .*\) is missing prvReadmsdyn_AIModel privilege \(Id=/,
    );
    expect(to('team', 'access').code).toBe('0x80048340');
    expect(to('systemuser', 'gone').code).toBe('0x80040229');
    expect(refusal(() => assign(context, 'systemuser', 'dana', beth)).status).toBe(405);
  });

  it('allows a disabled owner unless told otherwise', () => {
    const people = { ...world().people, dana: { roles: ['maker'], disabled: true } };
    const dana = { table: 'systemuser', id: 'dana' } as const;
    const context = openWorld(world({ people }));
    assign(context, 'msdyn_aimodel', 'model', beth);
    assign(context, 'msdyn_aimodel', 'model', dana);
    expect(context.store.get('msdyn_aimodel', 'model')?.ownerid).toBe('dana');
    const strict = openWorld(world({ people, switches: { disabledUsersMayOwn: false } }));
    assign(strict, 'msdyn_aimodel', 'model', beth);
    expect(refusal(() => assign(strict, 'msdyn_aimodel', 'model', dana)).code).toBe('0x8004022b');
  });
});

describe('prepareOwner', () => {
  it('makes the caller the owner, or whom the row names', () => {
    const context = openWorld(world(), 'beth');
    expect(prepareOwner(context, 'msdyn_aimodel', {})).toMatchObject({ ownerid: 'beth', owningbusinessunit: 'sales' });
    const named = { ownerid: 'crew', owneridtype: 'team' };
    expect(prepareOwner(context, 'msdyn_aimodel', named)).toMatchObject({ owningteam: 'crew', owninguser: null });
    expect(refusal(() => prepareOwner(context, 'msdyn_aimodel', { ownerid: 'yuki' })).code).toBe('0x80040231');
  });

  it('leaves rows without owner alone', () => {
    expect(prepareOwner(openWorld(world()), 'position', { name: 'Lead' })).toEqual({ name: 'Lead' });
  });

  it('copies a new role into the business units below, once per name', () => {
    const context = openWorld(world());
    const role = prepareOwner(context, 'role', { roleid: 'new', name: 'Reviewer' });
    expect(role).toMatchObject({ businessunitid: 'root', parentrootroleid: 'new', isinherited: 1 });
    context.store.insert('role', role);
    const copies = context.store.where('role', 'parentrootroleid', 'new').map(({ businessunitid }) => businessunitid);
    expect(copies.sort()).toEqual(['root', 'sales']);
    expect(refusal(() => prepareOwner(context, 'role', { roleid: 'next', name: 'Reviewer' })).code).toBe('0x80041403');
  });
});
