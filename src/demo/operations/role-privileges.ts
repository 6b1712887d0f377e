import type { Context } from '../context.ts';
import { badQuery, noSuchRow } from '../query/refusals.ts';
import { demandAccess } from '../security/demand.ts';
import { demandNoElevation, type Holding } from '../security/elevation.ts';
import { type Depth, depthMask, depths, rootOf } from '../security/privileges.ts';
import { isAdministrator } from '../security/role-holders.ts';
import { Fault, type Row } from '../store.ts';
import { done, type Operation, type OperationCall } from './operation.ts';
import { entityParameter } from './parameters.ts';

/** Adds privileges to a role, or changes their depth. Source: learn.microsoft.com webapi/reference/addprivilegesrole (2025). */
export const addPrivilegesRole: Operation = onRole('AddPrivilegesRole', (context, call, role) => {
  const given = privilegesGiven(context, call);
  demandNoElevation(context, given);
  for (const holding of given) put(context, role, holding);
});

/** Gives a role exactly these privileges. Source: learn.microsoft.com webapi/reference/replaceprivilegesrole (2025). */
export const replacePrivilegesRole: Operation = onRole('ReplacePrivilegesRole', (context, call, role) => {
  const given = privilegesGiven(context, call);
  demandNoElevation(context, given);
  const kept = new Set(given.map(({ privilegeid }) => privilegeid));
  for (const row of rowsOf(context, role)) if (!kept.has(String(row.privilegeid))) drop(context, row);
  for (const holding of given) put(context, role, holding);
});

/**
 * Takes one privilege from a role; the parameter `Privilege` is the privilege itself. Source: "RemovePrivilegeRole Action", Web API reference,
 * learn.microsoft.com, found 2026-11; no live call was seen.
 */
export const removePrivilegeRole: Operation = onRole('RemovePrivilegeRole', (context, call, role) => {
  const { table, id } = entityParameter(context, call, 'Privilege');
  if (table !== 'privilege') throw badQuery("The parameter 'Privilege' is no privilege.");
  for (const row of rowsOf(context, role)) if (row.privilegeid === id) drop(context, row);
});

function onRole(name: string, act: (context: Context, call: OperationCall, role: Row) => void): Operation {
  return {
    name,
    kind: 'action',
    boundTo: ['role'],
    run(context, call) {
      const id = call.bound?.id ?? '';
      demandAccess(context, ['Read', 'Write'], 'role', id);
      const role = context.store.get('role', id) ?? {};
      demandEditable(role);
      act(context, call, role);
      context.store.update('role', id, {
        modifiedon: `${context.now().toISOString().slice(0, 19)}Z`,
        modifiedby: context.caller,
      });
      return done;
    },
  };
}

/**
 * Only the root of a role is edited, never System Administrator, nor a role that is not customizable. Codes RestrictInheritedRole and
 * CannotModifySysAdmin of the error catalogue; what the platform says about a role that is not customizable is not public.
 */
function demandEditable(role: Row): void {
  if (rootOf(role) !== role.roleid) throw new Fault(400, '0x80044152', 'Inherited roles cannot be modified.');
  if (isAdministrator(role)) throw new Fault(400, '0x80041d31', 'The System Administrator Role cannot be modified.');
  const customizable = role.iscustomizable;
  if (
    typeof customizable === 'object' &&
    customizable !== null &&
    'Value' in customizable &&
    customizable.Value === false
  )
    throw new Fault(400, '0x80048405', `Access is denied. The role '${role.name}' is not customizable.`);
}

function privilegesGiven(context: Context, { parameters }: OperationCall): Holding[] {
  if (!Array.isArray(parameters.Privileges)) throw badQuery("The parameter 'Privileges' is missing or no list.");
  return parameters.Privileges.map((given: unknown) => {
    const { PrivilegeId, Depth } = (given ?? {}) as Record<string, unknown>;
    const id = String(PrivilegeId).toLowerCase();
    const privilege = context.store.get('privilege', id);
    if (!privilege) throw noSuchRow({ displayName: 'privilege', logicalName: 'privilege' }, id);
    return { privilegeid: id, depth: depthGiven(privilege, Depth) };
  });
}

/** A depth by name or number (`PrivilegeDepth`) that the privilege allows. Throws InvalidPrivilegeDepth. */
function depthGiven(privilege: Row, given: unknown): Depth {
  const depth = typeof given === 'number' ? depths[given] : depths.find((name) => name === given);
  if (depth && privilege[`canbe${depth.toLowerCase()}`] === true) return depth;
  throw new Fault(400, '0x8004140b', 'Invalid privilege depth.');
}

function rowsOf(context: Context, role: Row): readonly Row[] {
  return context.store.where('roleprivileges', 'roleid', role.roleid);
}

function put(context: Context, role: Row, { privilegeid, depth }: Holding): void {
  const privilegedepthmask = depthMask[depth];
  const row = rowsOf(context, role).find((one) => one.privilegeid === privilegeid);
  if (row) context.store.update('roleprivileges', String(row.roleprivilegeid), { privilegedepthmask });
  else
    context.store.insert('roleprivileges', {
      roleprivilegeid: context.newId(),
      roleid: role.roleid,
      privilegeid,
      privilegedepthmask,
      ismanaged: false,
    });
}

function drop(context: Context, row: Row): void {
  context.store.remove('roleprivileges', String(row.roleprivilegeid));
}
