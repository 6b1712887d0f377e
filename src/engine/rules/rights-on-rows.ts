import type { Right } from '../facts.ts';
import type { AccessEvidence, NamedRow } from './evidence.ts';
import type { Judgement } from './rule.ts';

/** A row that lacks rights, and which. */
interface Lack {
  row: NamedRow;
  rights: Right[];
}

/** Passes when somebody holds all these rights on all these rows; names the rows and rights that they lack. */
export function judgeRightsOnRows(
  access: AccessEvidence,
  principal: string,
  rights: readonly Right[],
  rows: readonly NamedRow[],
): Judgement {
  if (rows.length === 0) return { verdict: 'does-not-apply' };
  const evidence = [principal, ...rows.map(({ id }) => id)];
  const asked = rows.flatMap((row) =>
    rights.map((right) => ({ row, ...access.explainRow(principal, right, row.facts) })),
  );
  const lacks: Lack[] = rows
    .map((row) => ({
      row,
      rights: asked.filter((one) => one.row === row && one.answer === 'no').map(({ right }) => right),
    }))
    .filter((lack) => lack.rights.length > 0);
  if (lacks.length > 0) {
    const lacking = [...new Set(lacks.flatMap((lack) => lack.rights))];
    return {
      verdict: 'fail',
      data: { rights: lacking.join(', '), rows: lacks.map(({ row }) => row.name).join(', ') },
      evidence,
    };
  }
  const unknown = [...new Set(asked.flatMap((one) => one.unknown))];
  return unknown.length > 0 ? { verdict: 'cannot-tell', missing: unknown, evidence } : { verdict: 'pass', evidence };
}
