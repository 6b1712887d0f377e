import { pages } from '#engine';
import type { Claim, Kind } from '../../decoded.ts';
import type { Asked } from '../asked.ts';
import { gate } from '../define-gate.ts';
import type { Gate, GateId } from '../gate.ts';
import type { Look } from '../look.ts';
import { gatePages } from '../pages.ts';
import { tableClaimed } from '../table-claimed.ts';

/** The gate that a kind of message says has failed; `other` says nothing about any. */
const gateOfKind: Readonly<Record<Exclude<Kind, 'other'>, GateId>> = {
  auth: 'sign-in-works',
  'not-a-member': 'person-is-a-member',
  'user-disabled': 'person-is-active',
  licence: 'person-is-licensed',
  'no-roles': 'person-has-a-role',
  'missing-privilege': 'privilege-is-held',
  'record-access-denied': 'row-is-owned-or-shared',
  'not-found': 'row-is-there',
  'ai-builder-model-unavailable': 'model-is-published',
  'ai-builder-capacity': 'credits-are-left',
  throttled: 'requests-are-within-limits',
};

const cites: Readonly<Partial<Record<GateId, Gate['cites']>>> = {
  'credits-are-left': [gatePages.credits],
  'requests-are-within-limits': [gatePages.limits],
  'person-is-licensed': [gatePages.addUsers],
};

/** The gate that a message says has failed; null where it says nothing of any. */
export function gateClaimed({ kind, accessMode }: Claim): GateId | null {
  if (kind === 'other') return accessMode === undefined ? null : 'access-mode-allows-use';
  return gateOfKind[kind];
}

/** A gate as a message alone tells of it. */
export function gateByText(look: Look, claim: Claim, { id, asked }: { id: GateId; asked: Asked }): Gate {
  const { right, recordId, privilege, depth, code } = claim;
  const table = tableClaimed(claim);
  const data = {
    person: look.see('person', asked.person).name,
    ...(right ? { right } : {}),
    ...(table ? { table } : {}),
    ...(privilege ? { privilege } : {}),
    ...(depth ? { depth } : {}),
    ...(code ? { code } : {}),
    ...(recordId ? { row: look.see('row', recordId).name } : {}),
  };
  return gate(id, 'fail', { by: 'text', data, cites: cites[id] ?? [pages.recordAccess] });
}

/** Whether a message and a gate are about the same thing. */
export function isAbout({ id, data, need }: Gate, claim: Claim): boolean {
  const claimed = gateClaimed(claim);
  if (claimed === 'privilege-is-held')
    return id === claimed && data.right === claim.right && data.table === tableClaimed(claim);
  if (claimed === 'row-is-owned-or-shared') {
    const ids: readonly GateId[] = ['row-is-owned-or-shared', 'share-gives-the-right', 'training-data-is-shared'];
    const same = claim.right === undefined || need?.right === claim.right;
    return ids.includes(id) && same && (claim.recordId === undefined || need?.record.id === claim.recordId);
  }
  return id === claimed;
}
