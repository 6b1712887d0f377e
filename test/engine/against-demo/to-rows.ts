import type { StartRows } from '#demo';
import { allRights, type Facts, type Person, type RecordFacts, type RoleHeld, type Team } from '#engine';
import { parentColumns, partParent, partTable, settingTable } from './families.ts';

const bits: Readonly<Record<string, number>> = {
  Read: 1,
  Write: 2,
  Append: 4,
  AppendTo: 16,
  Create: 32,
  Delete: 65536,
  Share: 262144,
  Assign: 524288,
};
const depthMasks = { Basic: 1, Local: 2, Deep: 4, Global: 8 } as const;
const teamTypes = { owner: 0, access: 1, entra: 2, office: 3 } as const;

/** Facts as rows of a Dataverse organisation: written from the table references, so that it shares nothing with how the engine reads facts. */
export function toRows(facts: Facts): StartRows {
  const {
    people = [],
    teams = [],
    roles = [],
    records,
    shares = [],
    businessUnits = [],
    positions = [],
    settings = {},
  } = facts;
  const mask = (rights: readonly string[]) => rights.reduce((sum, right) => sum | (bits[right] ?? 0), 0);
  const unitOf = (holder: Person | Team) => holder.businessUnit ?? 'root';
  const copyOf = (held: RoleHeld, holder: Person | Team) =>
    typeof held === 'string' ? `${held}@${unitOf(holder)}` : `${held.role}@${held.businessUnit}`;
  const holders = <T extends Person | Team>(list: readonly T[]) =>
    list.flatMap((one) => (one.roles ?? []).map((held) => ({ one, roleid: copyOf(held, one) })));
  return {
    organization: [
      {
        organizationid: 'org',
        ishierarchicalsecuritymodelenabled: settings.hierarchy !== 'none',
        usepositionhierarchy: settings.hierarchy === 'position',
        maxdepthforhierarchicalsecuritymodel: settings.hierarchyDepth,
        orgdborgsettings: `<ManagersMustBeInSameOrParentBusinessUnitAsReports>${settings.managersMustBeAbove ?? true}</ManagersMustBeInSameOrParentBusinessUnitAsReports>`,
      },
    ],
    businessunit: businessUnits.map(({ id, parent = null }) => ({ businessunitid: id, parentbusinessunitid: parent })),
    position: positions.map(({ id, parent = null }) => ({ positionid: id, parentpositionid: parent })),
    systemuser: people.map((one) => ({
      systemuserid: one.id,
      businessunitid: unitOf(one),
      isdisabled: one.disabled ?? false,
      accessmode: one.accessMode ?? 0,
      parentsystemuserid: one.manager ?? null,
      positionid: one.position ?? null,
    })),
    team: teams.map((one) => ({
      teamid: one.id,
      businessunitid: unitOf(one),
      teamtype: teamTypes[one.kind ?? 'owner'],
    })),
    teammembership: teams.flatMap((one) =>
      (one.members ?? []).map((systemuserid) => ({
        teammembershipid: `${one.id} ${systemuserid}`,
        teamid: one.id,
        systemuserid,
      })),
    ),
    role: roles.flatMap(({ id, memberInheritance }) =>
      businessUnits.map((unit) => ({
        roleid: unit.parent ? `${id}@${unit.id}` : `${id}@root`,
        parentrootroleid: `${id}@root`,
        businessunitid: unit.id,
        isinherited: memberInheritance === 'team-only' ? 0 : 1,
      })),
    ),
    systemuserroles: holders(people).map(({ one, roleid }) => ({
      systemuserroleid: `${one.id} ${roleid}`,
      systemuserid: one.id,
      roleid,
    })),
    teamroles: holders(teams).map(({ one, roleid }) => ({ teamroleid: `${one.id} ${roleid}`, teamid: one.id, roleid })),
    privilege: allRights.map((right) => ({
      privilegeid: `prv${right}`,
      name: `prv${right}Account`,
      accessright: bits[right],
    })),
    privilegeobjecttypecodes: ['account', settingTable].flatMap((table) =>
      allRights
        .filter((right) => table === 'account' || (right !== 'Assign' && right !== 'Share'))
        .map((right) => ({
          privilegeobjecttypecodeid: `${right} ${table}`,
          privilegeid: `prv${right}`,
          objecttypecode: table,
        })),
    ),
    roleprivileges: roles.flatMap(({ id, privileges = {} }) =>
      Object.entries(privileges.account ?? {}).map(([right, depth]) => ({
        roleprivilegeid: `${id} ${right}`,
        roleid: `${id}@root`,
        privilegeid: `prv${right}`,
        privilegedepthmask: depthMasks[depth],
      })),
    ),
    account: records
      .filter(({ table }) => table === 'account')
      .map((record) => {
        const { id, owner, businessUnit } = record;
        const holder = [...people, ...teams].find((one) => one.id === owner);
        const owneridtype = teams.some((one) => one.id === owner) ? 'team' : 'systemuser';
        return {
          accountid: id,
          ownerid: owner,
          owneridtype,
          owningbusinessunit: businessUnit ?? (holder ? unitOf(holder) : null),
          ...parentOf(record),
        };
      }),
    [partTable]: records
      .filter(({ table }) => table === partTable)
      .map(({ id, parent }) => ({ partid: id, [partParent]: parent })),
    [settingTable]: records.filter(({ table }) => table === settingTable).map(({ id }) => ({ settingid: id })),
    principalobjectaccess: shares.map(({ record, principal, rights, inherited = [] }) => ({
      principalobjectaccessid: `${record} ${principal}`,
      objectid: record,
      objecttypecode: 'account',
      principalid: principal,
      principaltypecode:
        principal === 'organization'
          ? 'organization'
          : teams.some(({ id }) => id === principal)
            ? 'team'
            : 'systemuser',
      accessrightsmask: mask(rights),
      inheritedaccessrightsmask: mask(inherited),
    })),
  };
}

/** The column through which an account points to the one above it. */
function parentOf({ parent, cascades = [] }: RecordFacts): Readonly<Record<string, string>> {
  const passes = ['Share', 'Reparent'].filter((one) => cascades.includes(one)).join(' ');
  return parent ? { [parentColumns[passes as keyof typeof parentColumns]]: parent } : {};
}
