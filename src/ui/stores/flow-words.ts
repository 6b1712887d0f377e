import type { FlowFacts } from '#engine';
import { speaker } from '../say.ts';
import { words } from '../words/care.ts';

const { say } = speaker(words);

/** What a flow does with its model. */
export function flowPurposeName(purpose: FlowFacts['purpose']): string {
  return say(`care_does_${purpose.replaceAll('-', '_') as Underscored}`);
}

type Underscored = 'runs' | 'feedback_loop' | 'retrain_schedule' | 'run_schedule';
