import type { Claim } from './decoded.ts';
import { filled } from './patterns.ts';
import { refused, rightOf } from './rights.ts';
import { knownTable, tableOf } from './table-names.ts';

const verb = 'create|read|write|update|delete|append ?to|append|assign|share';
const missing = new RegExp(
  `(?:(?:n't|\\bnot) (?:have|hold)|\\bcan ?not|\\b(?:lacks?|lacking|without|missing|insufficient|no)) (?:the |any |required |sufficient |necessary )*'?(${verb})(?:access)?'? (?:privileges?|permissions?|access|rights?)(?:\\(s\\))?(?: (?:on|for|to|of|in) (?:the |this |that )?(?:entity |table )?('?)([a-z]\\w{1,100})('?))?`,
  'i',
);

/** The right that a sentence says is lacking and, where it names one, the table: `does not have Read privilege on Contact`. */
export function rightOnTable(text: string): Pick<Claim, 'right' | 'rights' | 'table'> | null {
  const [, name, open, table, close] = missing.exec(text) ?? [];
  if (name === undefined) return null;
  const right = rightOf(name);
  // A word without quotes or a publisher's prefix may be any word.
  const certain = table?.includes('_') || (open !== '' && close !== '');
  return { ...refused(right && [right]), ...filled({ table: certain ? tableOf(table) : knownTable(table) }) };
}
