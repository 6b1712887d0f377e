import type { Shape } from './shape.ts';
import { accessCheckCurrent } from './shapes/access-check-current.ts';
import { accessCheckAccount } from './shapes/access-check-details.ts';
import { accessCheckLegacy } from './shapes/access-check-legacy.ts';
import { accessMode } from './shapes/access-mode.ts';
import { assignToSomebodyWithoutRead } from './shapes/assign-to-somebody-without-read.ts';
import { capacity } from './shapes/capacity.ts';
import { checkNamed } from './shapes/check-named.ts';
import { checkPrivilege } from './shapes/check-privilege.ts';
import { columnSecurity } from './shapes/column-security.ts';
import { crmCheckPrivilege } from './shapes/crm-check-privilege.ts';
import { entityPermission } from './shapes/entity-permission.ts';
import { generalRefusal } from './shapes/general-refusal.ts';
import { groupTeamRoles } from './shapes/group-team-roles.ts';
import { knownName } from './shapes/known-name.ts';
import { licence } from './shapes/licence.ts';
import { missingPrivilege } from './shapes/missing-privilege.ts';
import { modelUnavailable } from './shapes/model-unavailable.ts';
import { noRoles } from './shapes/no-roles.ts';
import { notAMember } from './shapes/not-a-member.ts';
import { notFound } from './shapes/not-found.ts';
import { privilegeDepthNotAllowed } from './shapes/privilege-depth-not-allowed.ts';
import { requiredPrivilege } from './shapes/required-privilege.ts';
import { roleInWrongBusinessUnit } from './shapes/role-in-wrong-business-unit.ts';
import { session } from './shapes/session.ts';
import { signIn } from './shapes/sign-in.ts';
import { throttled } from './shapes/throttled.ts';
import { userDisabled } from './shapes/user-disabled.ts';
import { verifyCallerPrivileges } from './shapes/verify-caller-privileges.ts';
import { wrongTable } from './shapes/wrong-table.ts';

/** Every message we know, the general sentences last. */
export const shapes: readonly Shape[] = [
  signIn,
  notAMember,
  userDisabled,
  licence,
  noRoles,
  missingPrivilege,
  requiredPrivilege,
  checkPrivilege,
  crmCheckPrivilege,
  verifyCallerPrivileges,
  assignToSomebodyWithoutRead,
  accessCheckCurrent,
  accessCheckLegacy,
  accessCheckAccount,
  notFound,
  wrongTable,
  modelUnavailable,
  capacity,
  throttled,
  columnSecurity,
  accessMode,
  roleInWrongBusinessUnit,
  groupTeamRoles,
  privilegeDepthNotAllowed,
  session,
  knownName,
  checkNamed,
  entityPermission,
  generalRefusal,
];
