import type { Access } from '#engine';
import type { Claim } from '../decoded.ts';
import { type Asked, type Need, needsOf } from './asked.ts';
import { claimsWeighed, type TextNote } from './claims-weighed.ts';
import { gate } from './define-gate.ts';
import { type Gate, gateIds } from './gate.ts';
import { privilegeGates, recordGates } from './gates/access.ts';
import { callerGates, capacityGates, flowOwnerNeeds } from './gates/beyond.ts';
import { environmentGates } from './gates/environment.ts';
import { modelStateGates } from './gates/model-state.ts';
import { runningGates } from './gates/running.ts';
import { type Look, lookAt } from './look.ts';

/** What is wrong, what else is missing, and what nobody checked. */
export interface Diagnosis {
  asked: Asked;
  /** The first gate that fails; null when none does. */
  cause: Gate | null;
  /** Every further gate that fails, in the order in which it would be met. */
  further: readonly Gate[];
  /** Gates that could not be read, or that no fact tells of. */
  open: readonly Gate[];
  passed: readonly Gate[];
  /** What a pasted text says that the facts do not bear out, or that is about somebody or something else. */
  notes: readonly TextNote[];
  /** Every right that has to be held for it to work. */
  needs: readonly Need[];
}

/**
 * Why a model does not work for somebody: the gates in the order in which a request meets them, judged by the facts and, where those are silent, by
 * the messages of a pasted text. Never throws; whatever cannot be known is among `open`.
 */
export function diagnose(access: Access, asked: Asked, claims: readonly Claim[] = []): Diagnosis {
  const look = lookAt(access);
  const needs = needsOf(access.facts, asked, claims);
  const weighed = claimsWeighed(look, asked, { gates: gatesOf(look, asked, needs), claims });
  const gates = [...weighed.gates].sort((a, b) => gateIds.indexOf(a.id) - gateIds.indexOf(b.id));
  const [cause = null, ...further] = gates.filter(({ verdict }) => verdict === 'fail');
  return {
    asked,
    cause,
    further,
    open: gates.filter(({ verdict }) => verdict === 'cannot-tell' || verdict === 'not-checked'),
    passed: gates.filter(({ verdict }) => verdict === 'pass'),
    notes: weighed.notes,
    needs: [...needs, ...flowOwnerNeeds(look, asked)],
  };
}

function gatesOf(look: Look, asked: Asked, needs: readonly Need[]): Gate[] {
  const environment = environmentGates(look, asked.person, needs);
  const capacity = capacityGates(asked);
  const callers = callerGates(look, asked);
  // Of somebody who is not in the environment there is nothing further to say.
  if (!look.people.has(asked.person)) return [...environment, ...modelStateGates(look, asked), ...capacity];
  return [
    ...environment,
    ...privilegeGates(look, needs),
    ...runningGates(look, asked),
    ...rowIsThere(look, asked),
    ...recordGates(look, needs, asked.model),
    ...modelStateGates(look, asked),
    ...capacity,
    ...callers,
  ];
}

/** Whether the model is among what was read at all. */
function rowIsThere(look: Look, { model, from }: Asked): Gate[] {
  if (from === 'open-app') return [];
  const evidence = [look.see('row', model)];
  const data = { row: look.see('row', model).name };
  if (look.access.facts.records.some(({ id }) => id === model))
    return [gate('row-is-there', 'pass', { evidence, data })];
  const missing = look.unknown.of('records', model);
  return [gate('row-is-there', missing.length > 0 ? 'cannot-tell' : 'fail', { evidence, data, missing })];
}
