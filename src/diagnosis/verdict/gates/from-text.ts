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
    ...(recordId ? rowSaid(look, recordId) : {}),
    ...leftOpen(id, claim),
  };
  return gate(id, 'fail', { by: 'text', data, cites: cites[id] ?? [pages.recordAccess] });
}

function rowSaid(look: Look, id: string): Gate['data'] {
  const owner = look.access.facts.records.find((row) => row.id === id)?.owner ?? '';
  const { name } = look.see(look.teams.has(owner) ? 'team' : 'person', owner);
  return { row: look.see('row', id).name, ...(name ? { owner: name } : {}) };
}

/** What a message leaves open of its gate, by which another sentence is said: it has a privilege's mere name, or not even that; it names no row. */
function leftOpen(id: GateId, claim: Claim): Gate['data'] {
  if (id === 'privilege-is-held' && !(claim.right && tableClaimed(claim)))
    return { of: claim.privilege ? 'name' : 'unknown' };
  return id === 'row-is-owned-or-shared' && !claim.recordId ? { of: 'unknown' } : {};
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
