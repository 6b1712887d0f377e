import { Fault, type Store } from './store.ts';

/** Says who makes a request: a `systemuserid`, or null for nobody. */
export type CallerOf = (request: Request) => string | null;

/** The session cookie of the organisation's pages; here its value is the `systemuserid` of who is signed in. */
export const sessionCookie = 'CrmOwinAuth';

/** Names the caller by the session cookie. */
export const callerOfCookie: CallerOf = (request) => {
  const match = new RegExp(`(?:^|;\\s*)${sessionCookie}=([^;\\s]+)`).exec(request.headers.get('cookie') ?? '');
  return match?.[1]?.toLowerCase() ?? null;
};

/**
 * Names the caller by `MSCRMCallerID` (systemuserid) or `CallerObjectId` (Entra object id), and `otherwise` without them. A plain switch of
 * caller for clients without cookies, not Dataverse's intersection of two people's rights.
 */
export function callerOfHeaders(store: () => Store, otherwise: string): CallerOf {
  return (request) => {
    const user = request.headers.get('MSCRMCallerID')?.toLowerCase();
    const objectId = request.headers.get('CallerObjectId')?.toLowerCase();
    if (user !== undefined) return user;
    if (objectId === undefined) return otherwise;
    const found = store().where('systemuser', 'azureactivedirectoryobjectid', objectId)[0]?.systemuserid;
    return typeof found === 'string' ? found : objectId;
  };
}

/**
 * Refuses whoever may not use the organisation at all: not a member, disabled, or without a role of their own or through a team.
 * Codes and texts: Dataverse error catalogue (UserNotMemberOfOrg, SystemUserDisabled, UserNotAssignedRoles); the statuses are our reading.
 */
export function demandMember(store: Store, caller: string): void {
  const person = store.get('systemuser', caller);
  if (!person) throw new Fault(403, '0x80072560', 'The user is not a member of the organization.');
  if (person.isdisabled === true)
    throw new Fault(403, '0x8004a112', 'The system user was disabled therefore the ticket expired.');
  const direct = store.where('systemuserroles', 'systemuserid', caller).length > 0;
  const teams = store.where('teammembership', 'systemuserid', caller);
  if (!direct && !teams.some(({ teamid }) => store.where('teamroles', 'teamid', teamid).length > 0)) {
    throw new Fault(403, '0x80042f09', 'The user has not been assigned any roles.');
  }
}
