import type { Right } from '../context.ts';
import { allRights, rightBits } from '../security/access-rights.ts';
import { type Depth, depthMask } from '../security/privileges.ts';
import { managedProperty } from './columns.ts';
import type { Draft } from './draft.ts';
import { idOf } from './ids.ts';
import { units } from './units.ts';

/** Table → right → depth. */
type Sheet = Readonly<Record<string, Readonly<Partial<Record<Right, Depth>>>>>;

/** The stock roles that Contoso has; those that may be edited since Microsoft closed Environment Maker and Basic User in 2023. */
const stockRoles = {
  'System Administrator': { customizable: false },
  'System Customizer': { customizable: true },
  'Environment Maker': { customizable: false },
  'Basic User': { customizable: false },
  'Support User': { customizable: false },
  'App Opener': { customizable: false },
  'AIB Roles': { customizable: false },
} as const;

/** The name of one of Contoso's roles. */
export type RoleName =
  | keyof typeof stockRoles
  | 'Maker without sharing'
  | 'AI model reviewer'
  | 'Automation developer'
  | 'Quality circle reader'
  | 'Field worker';

/** Adds the privileges of every table, the stock roles, the roles of Contoso's own, and a copy of each in every business unit. */
export function addRoles(draft: Draft): void {
  const privileges = addPrivileges(draft);
  const stock = (name: string): Sheet => {
    const sheet = (draft.options.stock.roles[name]?.privileges ?? {}) as Sheet;
    return name === 'System Administrator' ? { ...everyAgent, ...sheet } : sheet;
  };
  for (const [name, { customizable }] of Object.entries(stockRoles)) {
    const { roleId, roleTemplateId } = draft.options.stock.roles[name] ?? {};
    addRole(draft, { roleid: roleId, name, roletemplateid: roleTemplateId, ismanaged: !roleTemplateId }, customizable);
    addHoldings(draft, privileges, String(roleId), stock(name));
  }
  const own = (number: number, name: RoleName, isinherited: number, sheet: Sheet) => {
    const roleid = idOf('role', number);
    addRole(draft, { roleid, name, isinherited, ismanaged: false }, true);
    addHoldings(draft, privileges, roleid, sheet);
  };
  own(1, 'Maker without sharing', 1, withoutShare(stock('Environment Maker')));
  own(3, 'Automation developer', 1, automationDeveloper);
  own(2, 'AI model reviewer', 0, {
    msdyn_aimodel: { Read: 'Deep' },
    msdyn_aibdatasetscontainer: { Read: 'Local' },
    msdyn_aitemplate: { Read: 'Global' },
    systemuser: { Read: 'Global' },
    team: { Read: 'Global' },
  });
  own(4, 'Quality circle reader', 0, { msdyn_aimodel: { Read: 'Basic' }, msdyn_aitemplate: { Read: 'Global' } });
  own(5, 'Field worker', 1, { systemuser: { Read: 'Global' }, team: { Read: 'Global' } });
}

/** Gives the copy of a role in the holder's business unit to a person or team. */
export function giveRole(draft: Draft, table: 'systemuser' | 'team', holder: string, name: RoleName): void {
  const key = table === 'systemuser' ? 'systemuserid' : 'teamid';
  const { businessunitid } = draft.find(table, key, holder);
  const role = (draft.rows.role ?? []).find((one) => one.name === name && one.businessunitid === businessunitid);
  if (!role) throw new Error(`Contoso has no role ${name} in ${String(businessunitid)}`);
  const join = table === 'systemuser' ? 'systemuserroleid' : 'teamroleid';
  draft.add(table === 'systemuser' ? 'systemuserroles' : 'teamroles', {
    [join]: draft.newId('join'),
    [key]: holder,
    roleid: role.roleid,
  });
}

/** Adds every privilege that some stock role has on one of our tables; gives their ids by table and right. */
function addPrivileges(draft: Draft): Map<string, string> {
  const ids = new Map<string, string>();
  const { metadata, stock } = draft.options;
  for (const table of Object.values(metadata.tables)) {
    for (const right of allRights) {
      const allowed = stock.allowedDepths[table.logicalName]?.[right];
      if (allowed === undefined) continue;
      const privilegeid = draft.newId('privilege');
      ids.set(`${table.logicalName} ${right}`, privilegeid);
      draft.add('privilege', {
        privilegeid,
        name: `prv${right}${table.logicalName === 'systemuser' ? 'User' : table.schemaName}`,
        accessright: rightBits[right],
        canbebasic: allowed.includes('B'),
        canbelocal: allowed.includes('L'),
        canbedeep: allowed.includes('D'),
        canbeglobal: allowed.includes('G'),
      });
      draft.add('privilegeobjecttypecodes', {
        privilegeobjecttypecodeid: draft.newId('other'),
        privilegeid,
        objecttypecode: table.logicalName,
      });
    }
  }
  return ids;
}

function addRole(draft: Draft, role: Record<string, unknown>, customizable: boolean): void {
  const properties = {
    iscustomizable: managedProperty('iscustomizableanddeletable', customizable),
    canbedeleted: managedProperty('canbedeleted', customizable),
    componentstate: 0,
  };
  for (const { businessunitid, parentbusinessunitid } of draft.rows.businessunit ?? []) {
    const above = (draft.rows.role ?? []).find(
      (one) => one.parentrootroleid === role.roleid && one.businessunitid === parentbusinessunitid,
    );
    draft.add('role', {
      isinherited: 1,
      ...role,
      ...properties,
      roleid: businessunitid === units.root ? role.roleid : draft.newId('role'),
      businessunitid,
      parentroleid: above?.roleid,
      parentrootroleid: role.roleid,
    });
  }
}

function addHoldings(draft: Draft, privileges: Map<string, string>, roleid: string, sheet: Sheet): void {
  for (const [table, rights] of Object.entries(sheet)) {
    for (const right of allRights) {
      const depth = rights[right];
      const privilegeid = privileges.get(`${table} ${right}`);
      if (!depth || privilegeid === undefined) continue;
      draft.add('roleprivileges', {
        roleprivilegeid: draft.newId('other'),
        roleid,
        privilegeid,
        privilegedepthmask: depthMask[depth],
      });
    }
  }
}

/** What Contoso gives to people who build AI models and nothing else; it can be edited. */
const automationDeveloper: Sheet = {
  msdyn_aimodel: everything('Basic'),
  msdyn_aibdatasetscontainer: everything('Basic'),
  msdyn_aibdataset: everything('Basic'),
  msdyn_aitemplate: { Read: 'Global', AppendTo: 'Global' },
  systemuser: { Read: 'Global' },
  team: { Read: 'Global' },
};

/** The role files that stock roles are from leave the agents' tables out of this role, which holds every privilege there is. */
const everyAgent: Sheet = { bot: everything('Global'), botcomponent: everything('Global') };

function everything(depth: Depth): Sheet[string] {
  return Object.fromEntries(allRights.map((right) => [right, depth]));
}

/** Environment Maker as somebody copied it to stop sharing: without Share on models and their containers. */
function withoutShare(sheet: Sheet): Sheet {
  const closed = ['msdyn_aimodel', 'msdyn_aibdatasetscontainer'];
  return Object.fromEntries(
    Object.entries(sheet).map(([table, { Share, ...rest }]) => [
      table,
      closed.includes(table) || !Share ? rest : { ...rest, Share },
    ]),
  );
}
