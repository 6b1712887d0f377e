import { useRef } from 'preact/hooks';
import type { PlanRecord } from '#cache';
import type { ScreenActions } from '../contract.ts';
import { type RunningCommand, useCommand } from './use-command.ts';
import { useVisibleInterval } from './use-visible-interval.ts';

/** How often Dataverse is asked while somebody looks at a guided plan, in milliseconds. */
const every = 5000;

/** Has a guided plan looked up in Dataverse again and again while the page can be seen, one look at a time, and at will. */
export function usePlanCheck(
  { id, state }: PlanRecord,
  actions: ScreenActions,
): RunningCommand & { check: () => void } {
  const command = useCommand(actions);
  const checking = useRef(false);
  const check = async () => {
    if (checking.current) return;
    checking.current = true;
    await command.run({ type: 'check-plan', plan: id });
    checking.current = false;
  };
  useVisibleInterval(() => void check(), every, state === 'guiding');
  return { ...command, check: () => void check() };
}
