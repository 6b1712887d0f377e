import { reassignModel } from './reassign-model.ts';
import { shareModel } from './share-model.ts';
import type { Walkthrough } from './walkthrough.ts';

/** Every walkthrough. */
export const walkthroughs: readonly Walkthrough[] = [reassignModel, shareModel];

/** The walkthroughs that solve the failure of a rule. */
export function solutionsFor(rule: string): Walkthrough[] {
  return walkthroughs.filter(({ solves }) => solves.includes(rule));
}
