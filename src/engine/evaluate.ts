import { type Access, compile } from './access/compile.ts';
import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';
import type { Question } from './question.ts';
import type { Evidence } from './rules/evidence.ts';
import { type Gathered, gatherEvidence } from './rules/gather-evidence.ts';
import { rules } from './rules/index.ts';
import type { Judgement, Rule } from './rules/rule.ts';

/**
 * What every rule that a question concerns finds, in the order of the rules. Never throws: a rule that throws cannot tell, and so does one whose
 * facts are missing. Pass what `compile` made to ask about many models of one environment.
 */
export function evaluate(world: Facts | Access, question: Question, among: readonly Rule[] = rules): Finding[] {
  const access = 'explainRow' in world ? world : compile(world);
  const gathered = gatherEvidence(access, question);
  const names = namesFor(access.facts, question, gathered);
  return among
    .filter((rule) => rule.needs.every((need) => need in gathered))
    .map((rule) => {
      const { verdict, data = {}, evidence = [], missing = [] } = judge(rule, gathered);
      return { rule: rule.id, verdict, data: { ...names, ...data }, evidence, missing, severity: rule.severity };
    });
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
function namesFor(facts: Facts, question: Question, { model, owner }: Gathered): Record<string, string> {
  const named = [...(facts.people ?? []), ...(facts.teams ?? [])];
  const nameOf = (id: string) => named.find((one) => one.id === id)?.name ?? id;
  return {
    model: model && 'value' in model ? model.value.name : question.model,
    owner: owner && 'value' in owner ? owner.value.name : '',
    ...(question.kind === 'reassign' ? { caller: nameOf(question.caller), newOwner: nameOf(question.newOwner) } : {}),
  };
}
