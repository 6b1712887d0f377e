import type { PlanRecord } from '#cache';
import type { Plan, PlanUnit, RolesUnit } from '#walkthroughs';
import { speaker } from '../say.ts';
import { words } from '../words/roles-plan.ts';
import { type NameOf, privilegesText } from './role-words.ts';

const { say } = speaker(words);

/** The units of a plan that changes roles. */
export function rolesUnits({ units }: Plan): RolesUnit[] {
  return units.filter((unit: PlanUnit) => unit.kind === 'roles');
}

/** What a plan that changes roles is called. */
export function rolesPlanTitle({ choice, walkthrough, undoes }: Plan, nameOf: NameOf): string {
  if (choice.kind === 'give-privilege')
    return say('roles_title_give', { privileges: privilegesText(choice.privileges), person: nameOf(choice.principal) });
  if (choice.kind === 'raise-depth')
    return say('roles_title_depth', {
      role: nameOf(choice.role),
      privileges: privilegesText(choice.privileges),
    });
  if (walkthrough === 'raise-depth') return say('roles_title_depth_undo');
  if (walkthrough === 'give-privilege') return say('roles_title_give_undo');
  if (undoes || choice.kind !== 'lock-sharing') return say('roles_title_lock_undo');
  return say('roles_title_lock', { privileges: privilegesText(choice.goal.privileges) });
}

/** How far a plan has come, by units. */
export function unitsDone({ plan, outcome }: PlanRecord): { done: number; total: number } {
  return { done: outcome.filter(({ state }) => state === 'verified').length, total: plan.units.length };
}
