import type { HoldingOperation, KnownCopy, RoleOperation, RolePrivilege, TeamOperation } from '#walkthroughs';
import { apiUrl } from '../api.ts';
import type { Write } from '../batch.ts';
import { principalTables } from '../principals.ts';
import { tables } from '../tables/all.ts';

/**
 * The writes of some operations about roles. A role is made with an id of our own, so that one change set can make it and fill it, and so that a
 * later look finds it. Sources: "Create a table row using the Web API" (own keys) and "Associate and disassociate table rows", Power Apps developer;
 * AddPrivilegesRole, ReplacePrivilegesRole and RemovePrivilegeRole in the Web API reference, learn.microsoft.com, noted 2026-11.
 */
export function roleWrites(
  origin: string,
  operations: readonly RoleOperation[],
  copies: readonly KnownCopy[],
): Write[] {
  return operations.flatMap((operation): Write[] => {
    if ('team' in operation) return teamWrites(operation);
    const path = `${tables.role.entitySet}(${operation.role.id})`;
    switch (operation.kind) {
      case 'create-role':
        return [
          { method: 'POST', resource: tables.role.entitySet, body: newRole(operation) },
          { method: 'POST', resource: action(path, 'ReplacePrivilegesRole'), body: given(operation.privileges) },
        ];
      case 'delete-role':
        return [{ method: 'DELETE', resource: path }];
      case 'add-privilege':
        return [{ method: 'POST', resource: action(path, 'AddPrivilegesRole'), body: given([operation.privilege]) }];
      case 'remove-privilege':
        return [taken(path, operation.privilege)];
      case 'set-depth':
        // Whether adding a privilege that is there changes its depth, and whether it may lessen it, is documented nowhere.
        return [
          taken(path, operation.from),
          { method: 'POST', resource: action(path, 'AddPrivilegesRole'), body: given([operation.privilege]) },
        ];
      case 'assign-role':
      case 'remove-role':
        return [holdingWrite(origin, operation, copies)];
      default:
        return operation satisfies never;
    }
  });
}

/** Sources: "Team table/entity reference" and AddMembersTeam of the Web API reference, Power Apps developer, learn.microsoft.com, noted 2026-11. */
function teamWrites({ kind, team, businessUnit, administrator, members }: TeamOperation): Write[] {
  const path = `${tables.team.entitySet}(${team.id})`;
  if (kind === 'delete-team') return [{ method: 'DELETE', resource: path }];
  const { id, name, type, businessUnit: unit } = tables.team.columns;
  const { entitySet, name: user, columns } = principalTables.person;
  const body = {
    [id.physical]: team.id,
    [name.physical]: team.name,
    [type.physical]: 0,
    [`${unit.physical}@odata.bind`]: `/${tables.businessUnit.entitySet}(${businessUnit.id})`,
    'administratorid@odata.bind': `/${entitySet}(${administrator})`,
  };
  const Members = members.map((member) => ({
    '@odata.type': `Microsoft.Dynamics.CRM.${user}`,
    [columns.id.physical]: member.id,
  }));
  return [
    { method: 'POST', resource: tables.team.entitySet, body },
    { method: 'POST', resource: action(path, 'AddMembersTeam'), body: { Members } },
  ];
}

function holdingWrite(
  origin: string,
  { kind, principal: { type, id }, role, businessUnit }: HoldingOperation,
  copies: readonly KnownCopy[],
): Write {
  const copy = copies.find((one) => one.role === role.id && one.businessUnit === businessUnit);
  if (!copy) throw new Error('The copy of a role was not read.');
  const list = `${principalTables[type].entitySet}(${id})/${associations[type]}`;
  return kind === 'assign-role'
    ? {
        method: 'POST',
        resource: `${list}/$ref`,
        body: { '@odata.id': apiUrl(origin, `${tables.role.entitySet}(${copy.id})`) },
      }
    : { method: 'DELETE', resource: `${list}(${copy.id})/$ref` };
}

/** The collections of roles that people and teams hold; their names and case are Dataverse's. */
const associations = { person: 'systemuserroles_association', team: 'teamroles_association' } as const;

function action(path: string, name: string): string {
  return `${path}/Microsoft.Dynamics.CRM.${name}`;
}

function newRole({ role, businessUnit, memberInheritance }: Extract<RoleOperation, { kind: 'create-role' }>) {
  const { id, name, inherited, businessUnit: unit } = tables.role.columns;
  return {
    [id.physical]: role.id,
    [name.physical]: role.name,
    [inherited.physical]: memberInheritance === 'team-only' ? 0 : 1,
    [`${unit.physical}@odata.bind`]: `/${tables.businessUnit.entitySet}(${businessUnit})`,
  };
}

function taken(path: string, { id }: RolePrivilege): Write {
  return { method: 'POST', resource: action(path, 'RemovePrivilegeRole'), body: { Privilege: privilegeReference(id) } };
}

function privilegeReference(id: string) {
  const { name, columns } = tables.privilege;
  return { '@odata.type': `Microsoft.Dynamics.CRM.${name}`, [columns.id.physical]: id };
}

function given(privileges: readonly RolePrivilege[]) {
  return {
    Privileges: privileges.map(({ id, depth, filter }) => ({
      PrivilegeId: id,
      Depth: depth,
      ...(filter ? { RecordFilterId: filter } : {}),
    })),
  };
}
