import type { PlanRecord } from '#cache';
import { about, type Plan } from '#walkthroughs';
import { speaker } from '../say.ts';
import { words } from '../words/care.ts';
import { planSubject } from './plan-words.ts';
import { type PageName, routes } from './route.ts';

const { say } = speaker(words);

/** Where a plan belongs in the workspace: a handover where it was begun, others at their model, or among all of them when they are about several. */
export function planHome({ environment, plan }: PlanRecord): {
  to: string;
  title: string;
} {
  if (isRolesPlan(plan)) return { to: routes[rolesHomePage(plan)](environment), title: planSubject(plan) };
  if (plan.walkthrough === 'hand-over') return { to: routes.care(environment), title: say('care_title') };
  const [unit] = plan.units;
  const model = unit && plan.units.length === 1 && unit.kind !== 'roles' ? about(unit) : null;
  return {
    to: model ? routes.model(environment, model.id) : routes.models(environment),
    title: planSubject(plan),
  };
}

/** Where a plan about roles was made: the lock, or a diagnosis, which most privileges are given for. */
export function rolesHomePage({ walkthrough }: Pick<Plan, 'walkthrough'>): 'lock' | 'diagnose' {
  return walkthrough === 'lock-sharing' ? 'lock' : 'diagnose';
}

/** The page whose section of the workspace a plan belongs to. */
export function planSection(plan: Plan): PageName {
  if (isRolesPlan(plan)) return rolesHomePage(plan);
  return plan.walkthrough === 'hand-over' ? 'care' : 'models';
}

/** Whether a plan changes roles rather than models. */
export function isRolesPlan({ units }: Plan): boolean {
  return units.some(({ kind }) => kind === 'roles');
}
