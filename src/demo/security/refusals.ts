import type { Context, Right } from '../context.ts';
import { Fault, type Row } from '../store.ts';
import { rightsText } from './access-rights.ts';
import { unitOfRow } from './business-units.ts';
import { organizationRow } from './org-settings.ts';
import { ownerOf, type Principal, principalType, teamsOf } from './principal.ts';
import { privilegeOn, rolesOf, rootOf } from './privileges.ts';
import { rightsOf } from './rights.ts';

/**
 * The caller lacks a privilege altogether. Code PrivilegeDenied; text as a live organization writes it (community.dynamics.com thread
 * ec47c577-6b11-f111-8406-7c1e520d531e, 2026).
 */
export function missingPrivilege(context: Context, right: Right, table: string): Fault {
  const message = `${principalText(context, { table: 'systemuser', id: context.caller })}, ${lacks(context, right, table)} context.Caller=${context.caller}. Consider adding missed privilege to one of the principal (user/team) roles.`;
  return new Fault(403, '0x80040220', message);
}

/**
 * The person or team that shall own a row may not read its table. Code PrincipalPrivilegeDenied; text after public reports for teams
 * (blog.magnetismsolutions.com, 8/2015) in today's form.
 */
export function ownerLacksRead(context: Context, owner: Principal, table: string): Fault {
  const message = `${principalText(context, owner)} ${lacks(context, 'Read', table)} context.Caller=${context.caller}. Consider adding missed privilege to one of the principal (user/team) roles.`;
  return new Fault(403, '0x80040231', message);
}

function lacks(context: Context, right: Right, table: string): string {
  const definition = context.metadata.tables[table];
  const privilege = privilegeOn(context, right, table);
  const name = privilege?.name ?? `prv${right}${definition?.schemaName ?? table}`;
  const id = privilege?.privilegeid ?? '00000000-0000-0000-0000-000000000000';
  return `is missing ${name} privilege (Id=${id}) on OTC=${definition?.objectTypeCode ?? 0} for entity '${table}' (LocalizedName='${definition?.displayName ?? table}').`;
}

function principalText(context: Context, { table, id }: Principal): string {
  if (table !== 'systemuser') return `Principal ${table} (Id=${id}, type=${principalType[table]})`;
  const person = context.store.get('systemuser', id) ?? {};
  const counts = `roleCount=${rolesOf(context, { table, id }).length}, privilegeCount=${privilegesHeld(context, { table, id })}`;
  const known = `MetadataCachePrivilegesCount=${[...context.store.rows('privilege')].length}, businessUnitId=${person.businessunitid}`;
  return `Principal user (Id=${id}, type=8, ${counts}, accessMode='${accessMode(context, person)}', AADObjectId='${person.azureactivedirectoryobjectid ?? ''}', ${known})`;
}

function accessMode(context: Context, person: Row): string {
  const mode = String(person.accessmode ?? 0);
  return `${mode} ${context.metadata.tables.systemuser?.labels.accessmode?.[mode] ?? ''}`.trim();
}

function privilegesHeld(context: Context, principal: Principal): number {
  const held = rolesOf(context, principal).flatMap(({ role }) =>
    context.store.where('roleprivileges', 'roleid', rootOf(role)),
  );
  return new Set(held.map(({ privilegeid }) => privilegeid)).size;
}

/**
 * The caller holds the privilege but has no path to this row. Code unManagedIdsAccessDenied; sentence and embedded JSON as described by
 * markcarrington.dev (2021) and ema-sh.de (2025).
 */
export function noPath(context: Context, rights: readonly Right[], table: string, row: Row): Fault {
  const definition = context.metadata.tables[table];
  const id = String(row[definition?.primaryId ?? '']);
  const name = definition?.displayName ?? table;
  const message = `user with id ${context.caller} does not have ${rightsText(rights)} right(s) for record with id ${id} of entity ${name}. Consider assigning a role with the required access level to the user or team. More details: ${JSON.stringify(details(context, rights, table, row, id))}`;
  return new Fault(403, '0x80048306', message);
}

function details(
  context: Context,
  rights: readonly Right[],
  table: string,
  row: Row,
  id: string,
): Record<string, unknown> {
  const caller: Principal = { table: 'systemuser', id: context.caller };
  const person = context.store.get('systemuser', context.caller) ?? {};
  const owner = ownerOf(context, row);
  const found = rightsOf(context, caller, table, id);
  const roles = rolesOf(context, caller).map(({ role }) => String(role.roleid));
  return {
    CallerPrincipal: principalDetails(caller),
    OwnerPrincipal: owner ? principalDetails(owner) : null,
    ObjectId: id,
    ObjectTypeCode: context.metadata.tables[table]?.objectTypeCode ?? 0,
    EntityName: table,
    ObjectBusinessUnitId: unitOfRow(context, table, row) ?? null,
    RightsToCheck: rightsText(rights),
    RoleAccessRights: rightsText(found.role),
    PoaAccessRights: rightsText(found.poa),
    HsmAccessRights: rightsText(found.hsm),
    GrantedAccessRights: rightsText(found.granted),
    Messages: [
      `SecLib::AccessCheckEx2 failed. Owner Data: ${owner ? principalData(context, owner) : 'none'}; Principal Data: ${principalData(context, caller)}`,
    ],
    CallerInfo: {
      IsDisabled: person.isdisabled === true,
      Teams: teamsOf(context, caller).map(({ teamid }) => teamid),
      Roles: roles,
    },
    IsHsmEnabled: organizationRow(context).ishierarchicalsecuritymodelenabled === true,
  };
}

function principalDetails({ table, id }: Principal): Record<string, unknown> {
  return { PrincipalId: id, Type: principalType[table], IsUserPrincipal: table === 'systemuser' };
}

function principalData(context: Context, principal: Principal): string {
  const mode = context.store.get('systemuser', principal.id)?.accessmode ?? 0;
  return `roleCount=${rolesOf(context, principal).length}, privilegeCount=${privilegesHeld(context, principal)}, accessMode=${mode}`;
}

/** The caller's access mode forbids changes. Code and text InsufficientAccessMode of the error catalogue. */
export function accessModeForbids(): Fault {
  return new Fault(403, '0x80044502', 'User does not have read-write access to the Dynamics 365 organization.');
}

/** A refusal without more to say. Code and text unManagedIdsAccessDenied of the error catalogue. */
export function notEnoughPrivilege(): Fault {
  return new Fault(
    403,
    '0x80048306',
    'Not enough privilege to access the Microsoft Dynamics 365 object or perform the requested operation.',
  );
}
