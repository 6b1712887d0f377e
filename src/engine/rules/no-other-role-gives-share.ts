import type { Role } from '../facts.ts';
import { listNames } from './list-names.ts';
import { pages } from './pages.ts';
import { defineRule } from './rule.ts';

/** Privileges add up: a role without Share takes nothing away from another role that has it. */
export const noOtherRoleGivesShare = defineRule({
  id: 'no-other-role-gives-share',
  needs: ['model', 'sharer', 'sharerRoles'],
  severity: 'note',
  sentences: {
    pass: '{sharer} has {restricted}, which leaves out Share, and no other role that gives it back.',
    fail: '{sharer} has {restricted}, a role without Share on AI Model, but can share all the same: {granting} gives it, and privileges add up. To keep {sharer} from sharing, each of these roles has to go or to be replaced by one without Share: the sharing lock finds them all and shows that nothing else changes.',
    cannotTell: 'Whether a role without Share keeps {sharer} from sharing could not be read.',
  },
  cites: [pages.securityRoles, pages.shareModel],
  solvedBy: 'lock-sharing',
  judge: ({ model, sharer, sharerRoles }) => {
    const held = (role: Role) => role.privileges?.[model.facts.table] ?? {};
    const restricted = sharerRoles.filter((role) => held(role).Write && !held(role).Share);
    const granting = sharerRoles.filter((role) => held(role).Share);
    if (restricted.length === 0) return { verdict: 'does-not-apply' };
    const names = (roles: readonly Role[]) => listNames(roles.map(({ id, name }) => name ?? id));
    return {
      verdict: granting.length > 0 ? 'fail' : 'pass',
      data: { restricted: names(restricted), granting: names(granting) },
      evidence: [sharer.id, ...sharerRoles.map(({ id }) => id)],
    };
  },
});
