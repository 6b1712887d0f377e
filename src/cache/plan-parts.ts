import type { Plan } from '#walkthroughs';
import type { PlanRecord } from './records.ts';

/** What a plan consists of and what was found about it: as large as the plan, and seldom changed. */
export type PlanBody = Pick<PlanRecord, 'plan' | 'findings' | 'proof' | 'accessChanges' | 'seen'>;

/** The rest of a plan, with how often its body was written and up to where its outcomes count: who has seen those need not read them again. */
export interface PlanHead extends Omit<PlanRecord, keyof PlanBody | 'outcome'> {
  walkthrough: Plan['walkthrough'];
  body: number;
  outcomes: number;
}

const bodyKeys = ['plan', 'findings', 'proof', 'accessChanges', 'seen'] as const satisfies (keyof PlanBody)[];

/** What of a plan is in its head and what in its body, as far as it is there. */
export function parted<Some extends Partial<PlanRecord>>({ outcome: _, ...record }: Some) {
  const isOfBody = (key: string) => bodyKeys.some((name) => name === key);
  const entries = Object.entries(record);
  return {
    head: Object.fromEntries(entries.filter(([key]) => !isOfBody(key))) as Omit<Some, keyof PlanBody | 'outcome'>,
    body: Object.fromEntries(entries.filter(([key]) => isOfBody(key))) as Pick<Some, keyof Some & keyof PlanBody>,
  };
}
