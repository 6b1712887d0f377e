import { addMembersTeam } from './add-members-team.ts';
import type { Operation } from './operation.ts';
import { retrievePrincipalAccess, retrievePrincipalAccessInfo } from './principal-access.ts';
import {
  retrieveRolePrivilegesRole,
  retrieveTeamPrivileges,
  retrieveUserPrivilegeByPrivilegeName,
  retrieveUserPrivileges,
} from './privileges-held.ts';
import { retrieveAccessOrigin } from './retrieve-access-origin.ts';
import { retrieveCurrentOrganization } from './retrieve-current-organization.ts';
import { retrieveSharedPrincipalsAndAccess } from './retrieve-shared-principals-and-access.ts';
import { addPrivilegesRole, removePrivilegeRole, replacePrivilegesRole } from './role-privileges.ts';
import { grantAccess, modifyAccess, revokeAccess } from './sharing.ts';
import { whoAmI } from './who-am-i.ts';

/** Every function and action that the demo organisation answers. */
export const operations: readonly Operation[] = [
  whoAmI,
  retrieveCurrentOrganization,
  retrievePrincipalAccess,
  retrievePrincipalAccessInfo,
  retrieveSharedPrincipalsAndAccess,
  retrieveAccessOrigin,
  grantAccess,
  modifyAccess,
  revokeAccess,
  retrieveUserPrivileges,
  retrieveUserPrivilegeByPrivilegeName,
  retrieveTeamPrivileges,
  retrieveRolePrivilegesRole,
  addPrivilegesRole,
  replacePrivilegesRole,
  removePrivilegeRole,
  addMembersTeam,
];
