import type { Context, Right } from '../context.ts';
import { badQuery } from '../query/refusals.ts';
import { allRights, maskOf } from '../security/access-rights.ts';
import { demandAccess } from '../security/demand.ts';
import { passDown, setShare, shareOf } from '../security/inheritance.ts';
import { held } from '../security/privileges.ts';
import { noPath, ownerLacksRead } from '../security/refusals.ts';
import type { Principal } from '../security/rights.ts';
import { decide } from '../security/rights.ts';
import { Fault } from '../store.ts';
import { done, type Operation, type OperationCall } from './operation.ts';
import { entityParameter, principalParameter, type Reference } from './parameters.ts';

/**
 * Shares a row, adding to what is shared already. The sharer needs Share and Read. Sources: "Sharing and assigning" (6/6/2023) and
 * "Data operations and access rights" (2/26/2024), Power Apps developer.
 */
export const grantAccess: Operation = action('GrantAccess', (context, call) => {
  const { target, principal, rights } = access(context, call);
  const before = context.switches.grantAddsRights ? explicitMask(context, target, principal) : 0;
  share(context, target, principal, before | maskOf(rights));
});

/** Shares a row with exactly these rights, whatever was shared before (same pages). */
export const modifyAccess: Operation = action('ModifyAccess', (context, call) => {
  const { target, principal, rights } = access(context, call);
  share(context, target, principal, maskOf(rights));
});

/** Takes back everything that was shared with a principal (same pages). */
export const revokeAccess: Operation = action('RevokeAccess', (context, call) => {
  const target = sharable(context, call);
  const principal = principalParameter(context, call, 'Revokee');
  const owner = context.store.get(target.table, target.id)?.ownerid;
  if (principal.id === owner && context.caller !== owner)
    throw new Fault(400, '0x80040223', "Only the owner of an object can revoke the owner's access to that object.");
  share(context, target, principal, 0);
});

function action(name: string, act: (context: Context, call: OperationCall) => void): Operation {
  return {
    name,
    kind: 'action',
    boundTo: null,
    run(context, call) {
      act(context, call);
      return done;
    },
  };
}

function access(context: Context, call: OperationCall): { target: Reference; principal: Principal; rights: Right[] } {
  const target = sharable(context, call);
  const given = call.parameters.PrincipalAccess;
  if (typeof given !== 'object' || given === null) throw badQuery("The parameter 'PrincipalAccess' is missing.");
  const parameters = given as Record<string, unknown>;
  const principal = principalParameter(context, { bound: null, parameters }, 'Principal');
  const rights = rightsGiven(parameters.AccessMask);
  if (principal.id === context.store.get(target.table, target.id)?.ownerid)
    throw new Fault(400, '0x80040214', 'An item cannot be shared with the owning user.');
  if (context.store.get('team', principal.id)?.systemmanaged === true)
    throw new Fault(400, '0x80048339', "You can't share or unshare a record with a system-generated access team.");
  demandShareable(context, target, principal, rights);
  return { target, principal, rights };
}

/** The contested conditions of a share: what the sharer holds, and what the recipient must. */
function demandShareable(context: Context, { table, id }: Reference, principal: Principal, rights: Right[]): void {
  const { sharerMustHoldGrantedRights, shareNeedsRecipientRead } = context.switches;
  const lacking = rights.filter((right) => !decide(context, context.caller, right, table, id));
  const row = context.store.get(table, id);
  if (sharerMustHoldGrantedRights && lacking.length > 0 && row) throw noPath(context, lacking, table, row);
  if (
    shareNeedsRecipientRead &&
    principal.table !== 'organization' &&
    held(context, principal, 'Read', table).length === 0
  )
    throw ownerLacksRead(context, principal, table);
}

function sharable(context: Context, call: OperationCall): Reference {
  const target = entityParameter(context, call, 'Target');
  if (context.metadata.tables[target.table]?.ownership !== 'UserOwned')
    throw new Fault(405, '0x80040800', `Rows of '${target.table}' cannot be shared.`);
  demandAccess(context, ['Read', 'Share'], target.table, target.id);
  return target;
}

function explicitMask(context: Context, { id }: Reference, principal: Principal): number {
  return Number(shareOf(context, id, principal.id)?.accessrightsmask ?? 0);
}

function share(context: Context, target: Reference, principal: Principal, accessrightsmask: number): void {
  setShare(context, target, principal, { accessrightsmask });
  passDown(context, target.table, target.id);
}

/** Reads `ReadAccess,WriteAccess`, or `None`. Throws InvalidAccessRightsPassed. */
function rightsGiven(mask: unknown): Right[] {
  const names = String(mask ?? '')
    .split(',')
    .map((name) => name.trim());
  const rights = allRights.filter((right) => names.includes(`${right}Access`));
  if (names.some((name) => name !== 'None' && !rights.some((right) => name === `${right}Access`)))
    throw new Fault(400, '0x80048347', 'Invalid Access Rights passed.');
  return rights;
}
