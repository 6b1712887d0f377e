import type { NamedFix } from '#answers';
import type { Command } from '#messages';
import type { PrivilegeWish } from '#walkthroughs';
import type { StepPlan } from './step-plans.ts';

/** The plans of a fix's steps, and the plan of what none of them can give. */
export interface PlansWithBesides {
  plans: (StepPlan | 'above' | null)[];
  besides: StepPlan | null;
}

/** The plans of a fix that also give what would still be lacking: in the first plan that gives that person or changes a role, or else by one of its own. */
export function plansWithBesides(
  plans: PlansWithBesides['plans'],
  besides: NamedFix['besides'],
  environment: string,
): PlansWithBesides {
  const [first] = besides;
  if (!first) return { plans, besides: null };
  const privileges = besides.map(({ table, right, depth }) => ({ table, right, depth }));
  const wish = { principal: first.person, privileges };
  const taking = plans.map((plan) => (plan === null || plan === 'above' ? null : withWish(plan.command, wish)));
  const at = taking.findIndex((command) => command !== null);
  const command = taking[at];
  if (!command) {
    return { plans, besides: { command: { type: 'prepare-privilege', environment, wish }, asCoOwner: null } };
  }
  return { plans: plans.with(at, { command, asCoOwner: null }), besides: null };
}

/** A command that plans a wish as well; null where it plans nothing of the kind, or for somebody else. */
function withWish(command: Command, besides: PrivilegeWish): Command | null {
  if (command.type === 'prepare-depth') return { ...command, besides };
  if (command.type !== 'prepare-privilege' || command.wish.principal !== besides.principal) return null;
  const { wish } = command;
  return { ...command, wish: { ...wish, privileges: [...wish.privileges, ...besides.privileges] } };
}
