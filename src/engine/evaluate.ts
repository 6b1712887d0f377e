import { type Access, compile } from './access/compile.ts';
import type { Readings } from './access/readings.ts';
import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';
import type { Question } from './question.ts';
import { type AccessEvidence, type Evidence, known } from './rules/evidence.ts';
import { factsIndex } from './rules/facts-index.ts';
import { nameOf } from './rules/find/find-principal.ts';
import { type Gathered, gatherEvidence } from './rules/gather-evidence.ts';
import { rules } from './rules/index.ts';
import { documentedSharingReadings, type SharingReadings } from './rules/readings.ts';
import type { Judgement, Rule } from './rules/rule.ts';

/**
 * What every rule that a question concerns finds, in the order of the rules. Never throws: a rule that throws cannot tell, and so does one whose
 * facts are missing. Pass what `compile` made to ask about many models of one environment: it is indexed once.
 */
export function evaluate(
  world: Facts | Access,
  question: Question,
  among: readonly Rule[] = rules,
  readings: SharingReadings = documentedSharingReadings,
): Finding[] {
  const access = 'explainRow' in world ? world : compile(world);
  const gathered = gatherEvidence(access, question, readings);
  const names = namesFor(access.facts, question, gathered);
  return among
    .filter((rule) => rule.needs.every((need) => need in gathered))
    .map((rule) => {
      const contested = new Set<keyof Readings>();
      const judged = judge(rule, { ...gathered, access: known(noting(access, contested)) });
      const { verdict, data = {}, evidence = [], missing = [], severity = rule.severity } = judged;
      const found = { rule: rule.id, verdict, data: { ...names, ...data }, evidence, missing, severity };
      return contested.size > 0 ? { ...found, disputed: [...contested] } : found;
    });
}

/** The same access, which notes the readings that a yes it is asked for rests on, every path of it. */
function noting(access: Access, contested: Set<keyof Readings>): AccessEvidence {
  return {
    holds: access.holds,
    explainRow(principal, right, record) {
      const explained = access.explainRow(principal, right, record);
      const readings = explained.paths.map((path) => path.contested ?? []);
      if (explained.answer === 'yes' && readings.every((some) => some.length > 0))
        for (const reading of readings.flat()) contested.add(reading);
      return explained;
    },
  };
}

function judge(rule: Rule, gathered: Gathered): Judgement {
  const needed = rule.needs.map((need) => [need, gathered[need]] as const);
  const missing = needed.flatMap(([, found]) => (found && 'missing' in found ? found.missing : []));
  if (missing.length > 0) return { verdict: 'cannot-tell', missing: [...new Set(missing)] };
  try {
    const values = needed.map(([need, found]) => [need, found && 'value' in found ? found.value : undefined]);
    return rule.judge(Object.fromEntries(values) as unknown as Evidence);
  } catch (thrown) {
    return { verdict: 'cannot-tell', missing: [`rules/${rule.id}`], data: { error: String(thrown) } };
  }
}

/** The names that every sentence may use; where somebody could not be read, their id. */
function namesFor(facts: Facts, question: Question, { model }: Gathered): Record<string, string> {
  const index = factsIndex(facts);
  const owner = model && 'value' in model ? model.value.facts.owner : null;
  const { kind: _, model: id, ...asked } = question;
  const people = Object.entries(asked).filter(([role]) => roles.has(role));
  return {
    model: model && 'value' in model ? model.value.name : id,
    owner: owner ? nameOf(index, owner) : '',
    ...Object.fromEntries(people.map(([role, one]) => [role, nameOf(index, one)])),
  };
}

/** The parts of a question that name somebody. */
const roles: ReadonlySet<string> = new Set(['caller', 'newOwner', 'person', 'sharer', 'principal']);
