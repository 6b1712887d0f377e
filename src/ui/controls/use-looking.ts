import { useRef } from 'preact/hooks';
import type { Command } from '#messages';
import type { ScreenActions } from '../contract.ts';
import { type RunningCommand, useCommand } from './use-command.ts';
import { useVisibleInterval } from './use-visible-interval.ts';

/** How often Dataverse is asked while somebody looks at a walkthrough, in milliseconds. */
const every = 5000;

/** Has something looked up in Dataverse again and again while the page can be seen and it is wanted, one look at a time, and at will. */
export function useLooking(
  look: Command,
  actions: ScreenActions,
  isWanted: boolean,
): RunningCommand & { check: () => void } {
  const command = useCommand(actions);
  const checking = useRef(false);
  const check = async () => {
    if (checking.current) return;
    checking.current = true;
    await command.run(look);
    checking.current = false;
  };
  useVisibleInterval(() => void check(), every, isWanted);
  return { ...command, check: () => void check() };
}
