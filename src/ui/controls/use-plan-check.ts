import type { PlanRecord } from '#cache';
import type { ScreenActions } from '../contract.ts';
import { useLooking } from './use-looking.ts';

/** Has a guided plan looked up in Dataverse again and again while the page can be seen, and at will. */
export function usePlanCheck({ id, state }: PlanRecord, actions: ScreenActions) {
  return useLooking({ type: 'check-plan', plan: id }, actions, state === 'guiding');
}
