import { evaluate, rules, runningPrivileges } from '#engine';
import type { Asked, Place, PrivilegeNeed } from '../asked.ts';
import { gate } from '../define-gate.ts';
import type { Gate, GateId } from '../gate.ts';
import type { Look } from '../look.ts';

/** Where a model is run rather than looked at, as the engine's rules are asked about it. */
const running: Readonly<Partial<Record<Place, 'app' | 'flow' | 'api'>>> = {
  app: 'app',
  agent: 'app',
  flow: 'flow',
  api: 'api',
};

const besides = rules.filter(({ id }) => Object.hasOwn(runningPrivileges, id));

/**
 * The privileges beside those on the model that Microsoft lists for using one. What happens without them stands nowhere: to lack one is no cause that
 * could be told, but something to look at when nothing else helps.
 */
export function runningGates({ access, see }: Look, { person, model, from }: Asked): Gate[] {
  const place = running[from];
  if (!place) return [];
  const about = { evidence: [see('person', person)], data: { person: see('person', person).name } };
  return evaluate(access, { kind: 'use', person, model, from: place }, besides).flatMap(
    ({ rule, verdict, missing }) => {
      if (verdict === 'does-not-apply') return [];
      const cites = besides.find(({ id }) => id === rule)?.cites ?? [];
      const told = verdict === 'fail' ? 'not-checked' : verdict;
      return [gate(rule as GateId, told, { ...about, missing, rule, cites })];
    },
  );
}

/** Those of these privileges that somebody surely lacks, where they want to run the model. */
export function lackedForRunning({ access, people }: Look, { person, from }: Asked): PrivilegeNeed[] {
  if (!running[from] || !people.has(person)) return [];
  return Object.values(runningPrivileges)
    .filter(({ right, table }) => access.holds(person, right, table).answer === 'no')
    .map((privilege) => ({ person, ...privilege }));
}
