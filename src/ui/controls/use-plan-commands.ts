import type { PlanRecord } from '#cache';
import type { Command } from '#messages';
import type { ScreenActions } from '../contract.ts';
import { planHome } from '../stores/plan-home.ts';
import { goTo, routes } from '../stores/route.ts';
import { type RunningCommand, useCommand } from './use-command.ts';

/** What a person can have done with a plan. Those that make another plan lead to it. */
export interface PlanCommands extends Pick<RunningCommand, 'busy' | 'problem'> {
  apply: () => void;
  guide: () => void;
  stop: () => void;
  discard: () => void;
  undo: () => void;
  /** Plans the same once more from what is there now. */
  planAgain: () => void;
}

/** The commands of one plan, one at a time. */
export function usePlanCommands(record: PlanRecord, actions: ScreenActions): PlanCommands {
  const { busy, problem, run } = useCommand(actions);
  const then = async (command: Command, next: (made: string | null) => void = () => undefined) => {
    const reply = await run(command);
    if (reply.ok) next(reply.id);
  };
  const toPlan = (made: string | null) => {
    if (made) goTo(routes.plan(made));
  };
  const { id } = record;
  return {
    busy,
    problem,
    apply: () => void then({ type: 'apply-plan', plan: id }),
    guide: () => void then({ type: 'guide-plan', plan: id }, () => actions.openBeside(routes.guide(id))),
    stop: () => void then({ type: 'stop-plan', plan: id }),
    discard: () => void then({ type: 'discard-plan', plan: id }, () => goTo(planHome(record).to)),
    undo: () => void then({ type: 'undo-plan', plan: id, units: null }, toPlan),
    planAgain: () => void then({ type: 'plan-again', plan: id }, toPlan),
  };
}
