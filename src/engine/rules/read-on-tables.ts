import type { AccessEvidence, PrincipalFacts } from './evidence.ts';
import type { Judgement } from './rule.ts';

/** Passes when all these people and teams hold the Read privilege on the tables of all these rows; names those who do not. */
export function judgeReadOnTables(
  access: AccessEvidence,
  principals: readonly PrincipalFacts[],
  rows: readonly { kind: string; facts: { table: string } }[],
): Judgement {
  const kinds = [...new Map(rows.map(({ kind, facts: { table } }) => [table, kind] as const))];
  if (kinds.length === 0 || principals.length === 0) return { verdict: 'does-not-apply' };
  const evidence = principals.map(({ id }) => id);
  const asked = principals.flatMap((principal) =>
    kinds.map(([table, kind]) => ({ principal, kind, ...access.holds(principal.id, 'Read', table) })),
  );
  const lacks = asked.filter(({ answer }) => answer === 'no');
  if (lacks.length > 0) {
    const names = (list: readonly string[]) => [...new Set(list)].join(', ');
    const data = {
      principals: names(lacks.map(({ principal }) => principal.name)),
      tables: names(lacks.map(({ kind }) => kind)),
    };
    return { verdict: 'fail', data, evidence };
  }
  const unknown = [...new Set(asked.flatMap((one) => one.unknown))];
  return unknown.length > 0 ? { verdict: 'cannot-tell', missing: unknown, evidence } : { verdict: 'pass', evidence };
}
