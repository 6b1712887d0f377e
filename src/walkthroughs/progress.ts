import type { Finding } from '#engine';
import type { ModelUnit, Operation } from './plan.ts';
import type { Step, Walkthrough } from './walkthrough.ts';

/** How a step stands: `current` is the first that is open, `not-needed` one that has nothing to do here. */
export interface StepState {
  step: Step;
  state: 'done' | 'current' | 'open' | 'cannot-tell' | 'not-needed';
}

/** How far a walkthrough has come, by what the environment says and nothing else. */
export function progress(walkthrough: Walkthrough, findings: readonly Finding[]): StepState[] {
  const verdicts = new Map(findings.map(({ rule, verdict }) => [rule, verdict]));
  const states = walkthrough.steps.map((step) => ({ step, state: stateBy(verdicts.get(step.provenBy)) }));
  const current = states.find(({ state }) => state === 'open');
  return states.map((one) => (one === current ? { ...one, state: 'current' } : one));
}

function stateBy(verdict: Finding['verdict'] | undefined): StepState['state'] {
  if (verdict === 'pass') return 'done';
  if (verdict === 'fail') return 'open';
  return verdict === 'does-not-apply' ? 'not-needed' : 'cannot-tell';
}

/** The operations of a model's unit that do a step. */
export function operationsOf({ operation: { kind, rows } }: Step, unit: ModelUnit): Operation[] {
  return unit.operations.filter((one) => one.kind === kind && (one.record.id === unit.model.id) === (rows === 'model'));
}
