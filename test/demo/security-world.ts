import { type Context, documentedSwitches, type Right, type Switches } from '../../src/demo/context.ts';
import { MemoryStore } from '../../src/demo/memory-store.ts';
import { allRights, maskOf, rightBits } from '../../src/demo/security/access-rights.ts';
import { passDown } from '../../src/demo/security/inheritance.ts';
import { type Depth, depthMask } from '../../src/demo/security/privileges.ts';
import { decide } from '../../src/demo/security/rights.ts';
import type { Row } from '../../src/demo/store.ts';
import { packagedMetadata } from '../tools/make-demo-metadata.ts';

/** A role by name, or the copy of one in a business unit. */
type RoleNamed = string | { role: string; unit: string };

/** A small environment; names are ids. Everybody and everything sits in `root` unless it says otherwise. */
export interface SmallWorld {
  /** Unit → the unit above. */
  units?: Record<string, string>;
  people?: Record<
    string,
    { unit?: string; roles?: RoleNamed[]; disabled?: boolean; mode?: number; manager?: string; position?: string }
  >;
  teams?: Record<string, { type?: number; unit?: string; members?: string[]; roles?: RoleNamed[]; columns?: Row }>;
  roles?: Record<
    string,
    { teamOnly?: boolean; columns?: Row; privileges: Record<string, Partial<Record<Right, Depth>>> }
  >;
  /** Position → the position above. */
  positions?: Record<string, string | null>;
  records?: Record<string, { table: string; owner?: string; unit?: string; columns?: Row }>;
  /** Record, principal, rights. */
  shares?: [record: string, principal: string, rights: Right[]][];
  organization?: Row;
  switches?: Partial<Switches>;
}

const metadata = packagedMetadata();

/** Opens a small environment for a caller. */
export function openWorld(world: SmallWorld, caller = Object.keys(world.people ?? {})[0] ?? ''): Context {
  let ids = 0;
  const context: Context = {
    store: new MemoryStore(metadata, rowsOf(world)),
    metadata,
    caller,
    switches: { ...documentedSwitches, ...world.switches },
    now: () => new Date('2026-11-01T10:00:00.000Z'),
    newId: () => {
      ids += 1;
      return `new-${ids}`;
    },
  };
  for (const [name, { table }] of Object.entries(world.records ?? {})) passDown(context, table, name);
  return context;
}

/** The rights that a person may use on a record, in the order of their bits. */
export function may(context: Context, person: string, record: string): Right[] {
  const table = Object.keys(metadata.tables).find((name) => context.store.get(name, record)) ?? '';
  return allRights.filter((right) => decide(context, person, right, table, record));
}

/** The same context with another caller. */
export function as(context: Context, caller: string): Context {
  return { ...context, caller };
}

function rowsOf(world: SmallWorld): Record<string, Row[]> {
  const rows: Record<string, Row[]> = {};
  const add = (table: string, row: Record<string, unknown>) => {
    rows[table] = [...(rows[table] ?? []), row];
  };
  const units: Record<string, string | null> = { root: null, ...world.units };
  add('organization', { organizationid: 'organization', name: 'Small', ...world.organization });
  for (const [businessunitid, parent] of Object.entries(units))
    add('businessunit', { businessunitid, name: businessunitid, parentbusinessunitid: parent });
  for (const [positionid, parent] of Object.entries(world.positions ?? {}))
    add('position', { positionid, parentpositionid: parent });
  const copyOf = (named: RoleNamed, unit: string) =>
    typeof named === 'string' ? `${named}@${unit}` : `${named.role}@${named.unit}`;
  for (const [name, person] of Object.entries(world.people ?? {})) {
    const unit = person.unit ?? 'root';
    add('systemuser', {
      systemuserid: name,
      fullname: name,
      businessunitid: unit,
      isdisabled: person.disabled ?? false,
      accessmode: person.mode ?? 0,
      parentsystemuserid: person.manager ?? null,
      positionid: person.position ?? null,
    });
    for (const role of person.roles ?? [])
      add('systemuserroles', {
        systemuserroleid: `${name} ${copyOf(role, unit)}`,
        systemuserid: name,
        roleid: copyOf(role, unit),
      });
  }
  for (const [name, team] of Object.entries(world.teams ?? {})) {
    const unit = team.unit ?? 'root';
    add('team', {
      teamid: name,
      name,
      teamtype: team.type ?? 0,
      businessunitid: unit,
      isdefault: false,
      ...team.columns,
    });
    for (const member of team.members ?? [])
      add('teammembership', { teammembershipid: `${name} ${member}`, teamid: name, systemuserid: member });
    for (const role of team.roles ?? [])
      add('teamroles', { teamroleid: `${name} ${copyOf(role, unit)}`, teamid: name, roleid: copyOf(role, unit) });
  }
  addRoles(world, Object.keys(units), add);
  for (const [name, { table, owner, unit, columns }] of Object.entries(world.records ?? {})) {
    const ownerTable = owner !== undefined && world.teams?.[owner] ? 'team' : 'systemuser';
    const own = owner === undefined ? {} : { ownerid: owner, owneridtype: ownerTable };
    const home = owner === undefined ? undefined : (world.people?.[owner] ?? world.teams?.[owner])?.unit;
    add(table, {
      [metadata.tables[table]?.primaryId ?? '']: name,
      ...own,
      owningbusinessunit: unit ?? home ?? 'root',
      ...columns,
    });
  }
  for (const [record, principal, given] of world.shares ?? []) {
    const principaltypecode =
      principal === 'organization' ? 'organization' : world.teams?.[principal] ? 'team' : 'systemuser';
    add('principalobjectaccess', {
      principalobjectaccessid: `${record} ${principal}`,
      objectid: record,
      objecttypecode: world.records?.[record]?.table,
      principalid: principal,
      principaltypecode,
      accessrightsmask: maskOf(given),
      inheritedaccessrightsmask: 0,
    });
  }
  return rows;
}

function addRoles(
  world: SmallWorld,
  units: string[],
  add: (table: string, row: Record<string, unknown>) => void,
): void {
  const known = new Map<string, { right: Right; table: string }>();
  for (const [name, role] of Object.entries(world.roles ?? {})) {
    for (const unit of units)
      add('role', {
        roleid: `${name}@${unit}`,
        name,
        businessunitid: unit,
        parentrootroleid: `${name}@root`,
        isinherited: role.teamOnly ? 0 : 1,
        ...role.columns,
      });
    for (const [table, rights] of Object.entries(role.privileges)) {
      for (const [right, depth] of Object.entries(rights) as [Right, Depth][]) {
        const privilegeid = `${right} ${table}`.toLowerCase();
        add('roleprivileges', {
          roleprivilegeid: `${name} ${privilegeid}`,
          roleid: `${name}@root`,
          privilegeid,
          privilegedepthmask: depthMask[depth],
        });
        known.set(privilegeid, { right, table });
      }
    }
  }
  for (const [privilegeid, { right, table }] of known) {
    add('privilege', {
      privilegeid,
      name: `prv${right}${metadata.tables[table]?.schemaName}`,
      accessright: rightBits[right],
      canbebasic: metadata.tables[table]?.ownership === 'UserOwned',
      canbelocal: true,
      canbedeep: true,
      canbeglobal: true,
    });
    add('privilegeobjecttypecodes', { privilegeobjecttypecodeid: privilegeid, privilegeid, objecttypecode: table });
  }
}

/** Every right at one depth. */
export function everything(depth: Depth): Record<Right, Depth> {
  return Object.fromEntries(allRights.map((right) => [right, depth])) as Record<Right, Depth>;
}
