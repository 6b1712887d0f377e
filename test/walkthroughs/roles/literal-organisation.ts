import { createDemoOrganisation, type DemoOrganisation, decide, documentedSwitches } from '#demo';
import { allRights, type Facts, type Person, type RoleHeld, type Team } from '#engine';
import type { RolePrivilege } from '#walkthroughs';
import { toRows } from '../../engine/against-demo/to-rows.ts';
import { packagedMetadata } from '../../tools/make-demo-metadata.ts';
import { administrator, guid } from './random-organisation.ts';

const metadata = packagedMetadata();
const bits = { Read: 1, Write: 2, Append: 4, AppendTo: 16, Create: 32, Delete: 65536, Share: 262144, Assign: 524288 };
const masks = { Basic: 1, Local: 2, Deep: 4, Global: 8 } as const;
export const origin = 'https://contoso.crm.dynamics.com';

/** A demo organisation with the rows of a world, and what is needed to ask and change it as its administrator. */
export interface Literal {
  organisation: DemoOrganisation;
  send(request: Request): Promise<Response>;
  /** Everything somebody may do with every row. */
  rights(): Record<string, string[]>;
  /** Who holds which role, and which role holds what: what an undo has to restore. */
  assignments(): unknown;
  privilegesOf(role: string): RolePrivilege[];
}

/** Builds it. Roles have a copy in every business unit. */
export function literalOrganisation(facts: Facts, caller = administrator): Literal {
  const organisation = createDemoOrganisation({ metadata, rows: rowsOf(facts), callerOf: () => caller });
  const { store } = organisation;
  const context = {
    store,
    metadata,
    caller,
    switches: documentedSwitches,
    now: () => new Date(0),
    newId: () => guid(15, 0),
  };
  const all = (table: string) => [...store.rows(table)];
  return {
    organisation,
    send: (request) => organisation.handle(request),
    rights: () =>
      Object.fromEntries(
        (facts.people ?? []).flatMap(({ id: person }) =>
          facts.records.map(({ id, table }) => [
            `${person} ${id}`,
            allRights.filter((right) => decide(context, person, right, table, id)),
          ]),
        ),
      ),
    assignments: () => ({
      people: all('systemuserroles')
        .map((row) => `${row.systemuserid} ${row.roleid}`)
        .sort(),
      teams: all('teamroles')
        .map((row) => `${row.teamid} ${row.roleid}`)
        .sort(),
      members: all('teammembership')
        .map((row) => `${row.systemuserid} ${row.teamid} ${store.get('team', String(row.teamid))?.name}`)
        .sort(),
      roles: all('role')
        .map((row) => `${row.roleid} ${row.name}`)
        .sort(),
      privileges: all('roleprivileges')
        .map((row) => `${row.roleid} ${row.privilegeid} ${row.privilegedepthmask}`)
        .sort(),
    }),
    privilegesOf: (role) =>
      store.where('roleprivileges', 'roleid', role).map((row) => ({
        id: String(row.privilegeid),
        name: String(store.get('privilege', String(row.privilegeid))?.name),
        depth: (Object.entries(masks).find(([, mask]) => mask === row.privilegedepthmask)?.[0] ??
          'Basic') as RolePrivilege['depth'],
      })),
  };
}

function rowsOf(facts: Facts) {
  const { people = [], teams = [], roles = [], businessUnits = [], records } = facts;
  const base = toRows({
    ...facts,
    roles: [],
    records: [],
    people: people.map((one) => ({ ...one, roles: [] })),
    teams: [],
  });
  const names = [...new Set(roles.flatMap(({ privileges = {} }) => Object.keys(privileges)))];
  const ids = new Map<string, string>();
  const privilege: Record<string, unknown>[] = [];
  const codes: Record<string, unknown>[] = [];
  for (const table of names) {
    for (const right of table === 'prvgoldfish' ? (['Read'] as const) : allRights) {
      const privilegeid = guid(6, privilege.length);
      ids.set(`${right} ${table}`, privilegeid);
      const schema = table === 'systemuser' ? 'User' : (metadata.tables[table]?.schemaName ?? table);
      const misc = table === 'prvgoldfish';
      privilege.push({
        privilegeid,
        name: misc ? table : `prv${right}${schema}`,
        accessright: misc ? 0 : bits[right],
        canbebasic: true,
        canbelocal: true,
        canbedeep: true,
        canbeglobal: true,
      });
      if (!misc) codes.push({ privilegeobjecttypecodeid: guid(7, codes.length), privilegeid, objecttypecode: table });
    }
  }
  const copies = new Map<string, string>();
  const copyId = (role: string, unit: string) => {
    const root = businessUnits.find(({ parent }) => !parent)?.id;
    const key = `${role} ${unit}`;
    if (!copies.has(key)) copies.set(key, unit === root ? role : guid(8, copies.size));
    return copies.get(key) ?? '';
  };
  const copyOf = (held: RoleHeld, { businessUnit = '' }: Person | Team) =>
    typeof held === 'string' ? copyId(held, businessUnit) : copyId(held.role, held.businessUnit);
  let joins = 0;
  const join = () => {
    joins += 1;
    return guid(9, joins);
  };
  return {
    ...base,
    organization: [
      {
        organizationid: guid(10, 0),
        name: 'Random',
        orgdborgsettings: `<O><EnableOwnershipAcrossBusinessUnits>${facts.settings?.matrixBusinessUnits ?? false}</EnableOwnershipAcrossBusinessUnits></O>`,
      },
    ],
    team: teams.map(({ id, name, businessUnit, kind = 'owner' }) => ({
      name,
      teamid: id,
      businessunitid: businessUnit,
      teamtype: { owner: 0, access: 1, entra: 2, office: 3 }[kind],
    })),
    teammembership: teams.flatMap(({ id, members = [] }) =>
      members.map((systemuserid) => ({ teammembershipid: join(), teamid: id, systemuserid })),
    ),
    role: roles.flatMap(({ id, name, memberInheritance, customizable, administrator: isIt }) =>
      businessUnits.map((unit) => ({
        roleid: copyId(id, unit.id),
        name,
        parentrootroleid: id,
        parentroleid: unit.parent ? copyId(id, unit.parent) : null,
        businessunitid: unit.id,
        isinherited: memberInheritance === 'team-only' ? 0 : 1,
        roletemplateid: isIt ? '627090ff-40a3-4053-8790-584edc5be201' : null,
        iscustomizable: { Value: customizable ?? true },
      })),
    ),
    systemuserroles: people.flatMap((one) =>
      (one.roles ?? []).map((held) => ({ systemuserroleid: join(), systemuserid: one.id, roleid: copyOf(held, one) })),
    ),
    teamroles: teams.flatMap((one) =>
      (one.roles ?? []).map((held) => ({ teamroleid: join(), teamid: one.id, roleid: copyOf(held, one) })),
    ),
    privilege,
    privilegeobjecttypecodes: codes,
    roleprivileges: roles.flatMap(({ id, privileges = {} }) =>
      Object.entries(privileges).flatMap(([table, rights]) =>
        Object.entries(rights).map(([right, depth]) => ({
          roleprivilegeid: join(),
          roleid: id,
          privilegeid: ids.get(`${right} ${table}`),
          privilegedepthmask: masks[depth],
        })),
      ),
    ),
    ...Object.fromEntries(
      [...new Set(records.map(({ table }) => table))].map((table) => [
        table,
        records
          .filter((one) => one.table === table)
          .map(({ id, owner }) => ({
            [`${table}id`]: id,
            ownerid: owner,
            owneridtype: teams.some((one) => one.id === owner) ? 'team' : 'systemuser',
            owningbusinessunit: [...people, ...teams].find((one) => one.id === owner)?.businessUnit,
          })),
      ]),
    ),
    principalobjectaccess: (base.principalobjectaccess ?? []).map((row, at) => ({
      ...row,
      principalobjectaccessid: guid(11, at),
      objecttypecode: records.find(({ id }) => id === row.objectid)?.table,
      principaltypecode: teams.some(({ id }) => id === row.principalid) ? 'team' : 'systemuser',
    })),
  };
}
