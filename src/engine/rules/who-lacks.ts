import type { RightExplanation } from '../access/explanation.ts';
import type { Right } from '../facts.ts';
import type { AccessEvidence, NamedRow, Recipient } from './evidence.ts';
import { listNames } from './list-names.ts';
import type { Judgement } from './rule.ts';

/** Rights that some people should have on a row. */
export interface Wanted {
  who: Pick<Recipient, 'people'> & Partial<Pick<Recipient, 'unknown'>>;
  rights: readonly Right[];
  row: NamedRow;
}

/** Passes when nobody lacks what they should have; names whoever does, the rights, and the rows. */
export function judgeWhoLacks(
  access: AccessEvidence,
  wanted: readonly Wanted[],
  lacks: (explained: RightExplanation, person: { id: string }) => boolean = ({ answer }) => answer === 'no',
): Judgement {
  const asked = wanted.flatMap(({ who, rights, row }) =>
    who.people.flatMap((person) =>
      rights.map((right) => ({ person, row, explained: access.explainRow(person.id, right, row.facts) })),
    ),
  );
  const found = asked.filter(({ explained, person }) => lacks(explained, person));
  const evidence = [...new Set(found.flatMap(({ person, row }) => [person.id, row.id]))];
  if (found.length > 0) {
    const data = {
      principals: listNames(found.map(({ person }) => person.name)),
      rights: listNames(found.map(({ explained }) => explained.right)),
      rows: listNames(found.map(({ row }) => row.name)),
    };
    return { verdict: 'fail', data, evidence };
  }
  const members = wanted.flatMap(({ who }) => who.unknown ?? []);
  const open = [...new Set([...members, ...asked.flatMap(({ explained }) => explained.unknown)])];
  if (open.length > 0) return { verdict: 'cannot-tell', missing: open };
  if (asked.length === 0) return { verdict: 'does-not-apply' };
  return { verdict: 'pass', evidence: [...new Set(asked.flatMap(({ person, row }) => [person.id, row.id]))] };
}
