import type { Finding } from '#engine';
import type { ModelUnit, Operation, SharesUnit } from './plan.ts';
import type { Step, Walkthrough } from './walkthrough.ts';

/** How a step stands: `current` is the first that is open, `not-needed` one that has nothing to do here. */
export interface StepState {
  step: Step;
  state: 'done' | 'current' | 'open' | 'cannot-tell' | 'not-needed';
}

/** How far a walkthrough has come, by what the environment says and nothing else. */
export function progress(walkthrough: Walkthrough, findings: readonly Finding[]): StepState[] {
  const verdicts = Map.groupBy(findings, ({ rule }) => rule);
  const states = walkthrough.steps.map((step) => ({ step, state: stateOf(verdicts.get(step.provenBy) ?? []) }));
  const current = states.find(({ state }) => state === 'open');
  return states.map((one) => (one === current ? { ...one, state: 'current' } : one));
}

/** Of several findings, each about somebody or something else: done once all are. */
function stateOf(findings: readonly Finding[]): StepState['state'] {
  const verdicts = new Set(findings.map(({ verdict }) => verdict));
  if (verdicts.has('fail')) return 'open';
  if (verdicts.size === 0 || verdicts.has('cannot-tell')) return 'cannot-tell';
  return verdicts.has('pass') ? 'done' : 'not-needed';
}

/** The operations of a model's unit that do a step. */
export function operationsOf({ operation: { kind, rows } }: Step, unit: ModelUnit | SharesUnit): Operation[] {
  const operations: readonly Operation[] = unit.operations;
  return operations.filter((one) => one.kind === kind && (one.record.id === unit.model.id) === (rows === 'model'));
}
