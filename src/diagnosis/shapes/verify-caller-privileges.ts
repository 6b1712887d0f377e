import { depthOf } from '../depths.ts';
import { filled, found, idBehind, idOf, wordBehind } from '../patterns.ts';
import { privilegeOf } from '../rights.ts';
import type { Shape } from '../shape.ts';

const user = idBehind('user(?: ?id)?');
const name = wordBehind('privilege ?name');
const privilegeId = idBehind('privilege ?id');
const depth = wordBehind('depth');

/** Nobody may give a role what they do not hold themselves. */
export const verifyCallerPrivileges: Shape = {
  id: 'verify-caller-privileges',
  kind: 'missing-privilege',
  doc: 'Wording as the comments of github.com/MarkMpn/MarkMpn.SecurityDebugger quote it (2024-08), noted 2026-11',
  needles: ['verifycallerprivileges failed'],
  after: 500,
  recognise(passage) {
    return {
      ...privilegeOf(found(name, passage)),
      ...filled({
        principalId: idOf(found(user, passage)),
        privilegeId: idOf(found(privilegeId, passage)),
        depth: depthOf(found(depth, passage)),
      }),
    };
  },
  examples: [
    'RoleService::VerifyCallerPrivileges failed. User: 21b1a168-7b0d-ed11-82e4-000d3addb2f9, UserBU: 0ddcb91d-b05e-e911-a9a5-000d3ab0f00c, PrivilegeName: prvAssignRole, PrivilegeId: 341e3ebf-74b8-4335-84f3-7f617bb7d081, Depth: Global, BusinessUnitId: 0ddcb91d-b05e-e911-a9a5-000d3ab0f00c, MissingPrivilegeCount: 16',
  ],
};
