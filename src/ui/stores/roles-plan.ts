import type { PlanRecord } from '#cache';
import { isHolding, type Plan, type PlanUnit, type RolesUnit } from '#walkthroughs';
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
  if (choice.kind === 'raise-depth') {
    const { role, privileges, besides } = choice;
    const values = { role: nameOf(role), privileges: privilegesText(privileges) };
    if (!besides) return say('roles_title_depth', values);
    const given = { person: nameOf(besides.principal), besides: privilegesText(besides.privileges) };
    return say('roles_title_depth_besides', { ...values, ...given });
  }
  if (walkthrough === 'raise-depth') return say('roles_title_depth_undo');
  if (walkthrough === 'give-privilege') return say('roles_title_give_undo');
  if (undoes || choice.kind !== 'lock-sharing') return say('roles_title_lock_undo');
  return say('roles_title_lock', { privileges: privilegesText(choice.goal.privileges) });
}

/** What applying and undoing a plan mean, by what it does: takes something from people, gives them something, or changes what a role allows. */
export function rolesPlanNotes(plan: Plan) {
  if (plan.walkthrough === 'lock-sharing') return { apply: 'roles_apply_note', undo: 'roles_undo_text' } as const;
  return rolesUnits(plan).some(({ operations }) => operations.some(isHolding))
    ? ({ apply: 'roles_apply_note_give', undo: 'roles_undo_text_give' } as const)
    : ({ apply: 'roles_apply_note_depth', undo: 'roles_undo_text_depth' } as const);
}

/** How far a plan has come, by units. */
export function unitsDone({ plan, outcome }: PlanRecord): { done: number; total: number } {
  return { done: outcome.filter(({ state }) => state === 'verified').length, total: plan.units.length };
}
