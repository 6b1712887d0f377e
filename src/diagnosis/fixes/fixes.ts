import { type Access, compile } from '#engine';
import type { PrivilegeNeed } from '../verdict/asked.ts';
import { lackedForRunning } from '../verdict/gates/running.ts';
import { lookAt } from '../verdict/look.ts';
import { type Diagnosis, diagnose } from '../verdict/verdict.ts';
import { changesOf, type Step } from './change.ts';
import type { Grants } from './grants.ts';
import { narrowed } from './narrowed.ts';
import { byNewRole } from './new-role.ts';
import { stepsFor } from './steps-for.ts';
import { type Way, waysToAccess } from './ways.ts';
import { withChanges } from './with-changes.ts';

/** One way of making it work. */
export interface Fix extends Pick<Way, 'onlyIf'> {
  /** What is to be done, in this order. */
  steps: readonly Step[];
  grants: Grants;
  /** What the facts say once it was played through: `cannot-tell` where errands or facts that could not be read have the last word. */
  works: 'yes' | 'cannot-tell';
  /** What whoever is asked about would still lack of the privileges that Microsoft lists for running a model; no page says what happens without. */
  besides: readonly PrivilegeNeed[];
}

/**
 * The ways of making it work, smallest first: by the rights on rows that anybody gains, then by the privileges. Empty when nothing fails. Each was
 * played through on the facts; roles that administer the table are never among them.
 */
export function smallestFixes(access: Access, diagnosis: Diagnosis): Fix[] {
  const failing = [diagnosis.cause, ...diagnosis.further].filter((gate) => gate !== null);
  if (failing.length === 0) return [];
  const { first, last } = stepsFor(failing, diagnosis.asked, access.facts);
  // Whoever is stopped gains nothing by anything: what a way grants shows once they are not.
  const stopping = changesOf(first);
  const ready = stopping.length > 0 ? compile(withChanges(access.facts, stopping)) : access;
  const look = lookAt(ready);
  const ways = waysToAccess(look, diagnosis, failing);
  return (ways.length > 0 ? ways : [byNewRole(look, diagnosis)]).flatMap(
    ({ changes, errands = [], grants, onlyIf }): Fix[] => {
      const steps = eachOnce([...first, ...errands, ...changes, ...last]);
      const { works, besides } = afterSteps(access, diagnosis, steps);
      return works === 'no' || steps.length === 0 ? [] : [{ steps, grants, works, onlyIf, besides }];
    },
  );
}

interface After extends Pick<Fix, 'besides'> {
  works: Fix['works'] | 'no';
}

/** What the facts say after these steps. Errands change no facts: where only they are left the answer is open, not no. */
function afterSteps({ facts }: Access, { asked, needs }: Diagnosis, steps: readonly Step[]): After {
  const changes = changesOf(steps);
  const people = [asked.person, ...needs.map(({ person }) => person)];
  const rows = [asked.model, asked.by ?? '', ...needs.map(({ record }) => record.id)];
  const teams = changes.flatMap((change) => (change.kind === 'sign-in' ? [change.team] : []));
  const access = compile(withChanges(narrowed(facts, { people, records: rows, teams }), changes));
  const besides = lackedForRunning(lookAt(access), asked);
  const { cause, open } = diagnose(access, asked);
  const isOpen = steps.length > changes.length || open.some(({ verdict }) => verdict === 'cannot-tell');
  if (cause && steps.length === changes.length) return { works: 'no', besides };
  return { works: isOpen ? 'cannot-tell' : 'yes', besides };
}

/** A role may have to be made for what the facts say and for what a text says: it is one thing to do. */
function eachOnce(steps: readonly Step[]): Step[] {
  return [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()];
}
