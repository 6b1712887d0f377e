import type { Kind } from '../decoded.ts';
import { refused, rightOf } from '../rights.ts';
import type { Shape } from '../shape.ts';

/** The checks of the platform's security library, by name, and what it means when one fails. */
const checks: readonly (readonly [needle: string, kind: Kind])[] = [
  ['privilege check for owner', 'missing-privilege'],
  ['checkprivilege', 'missing-privilege'],
  ['verifycallerprivileges', 'missing-privilege'],
  ['privilege does not exist for', 'missing-privilege'],
  ['accesscheck', 'record-access-denied'],
  ['retrieveprivilegeforuser', 'no-roles'],
];
const kinds = new Map(checks);
const ownerCheck = /\b(create|read|write|delete|append|assign|share) $/i;
const rightBefore = /(?:n't|not) have (create|read|write|delete|append ?to|append|assign|share) (?:access|rights?)\b/i;

/** A check that failed is named, but not what it missed: a title, a summary, a paste that was cut short. */
export const checkNamed: Shape = {
  id: 'check-named',
  kind: 'missing-privilege',
  doc: "Strings of the platform's security library in published reports; the owner's check in a report of 2026-10, noted 2026-11",
  weak: true,
  needles: checks.map(([needle]) => needle),
  before: 200,
  after: 60,
  recognise(passage, at) {
    const needle = checks.find(([each]) => passage.toLowerCase().startsWith(each, at))?.[0] ?? '';
    const head = passage.slice(0, at);
    const right = rightOf(ownerCheck.exec(head)?.[1] ?? '') ?? rightOf(rightBefore.exec(head)?.[1] ?? '');
    return { kind: kinds.get(needle) ?? this.kind, ...refused(right ? [right] : []) };
  },
  examples: [
    'HTTP 403 0x80040299 ("Read Privilege Check For Owner failed")',
    'Access Denied or SecLib::AccessCheckEx: contact your administrator',
  ],
};
