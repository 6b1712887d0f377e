import { allRights, type Right } from '#engine';
import type { Operation, Principal, RowState, Share } from '#walkthroughs';

/** How the organisation treats previous owners: not at all, on rows assigned, or on rows that move along too. */
export type Leaves = 'nothing' | 'on-assigned' | 'on-all';

const full = allRights.filter((right) => right !== 'Create');

/**
 * A literal little Dataverse for tests of plans: assigning takes rows below along, and refuses what Dataverse refuses. Rows are copied,
 * never changed in place.
 */
export function applyAll(rows: readonly RowState[], operations: readonly Operation[], leaves: Leaves): RowState[] {
  return operations.reduce<RowState[]>(
    (now, operation) => {
      if (operation.kind === 'assign') return assign(now, operation.record.id, operation.to, leaves);
      const { record, principal, from, to } = operation;
      return now.map((row) => (row.record.id === record.id ? share(row, principal, from, to) : row));
    },
    [...rows],
  );
}

function assign(rows: readonly RowState[], id: string, to: Principal, leaves: Leaves): RowState[] {
  const moved = new Set([id]);
  for (let size = 0; size < moved.size; ) {
    size = moved.size;
    for (const row of rows) if (row.parent && row.parent !== 'model' && moved.has(row.parent)) moved.add(row.record.id);
  }
  return rows.map((row) => {
    if (!moved.has(row.record.id) || same(row.owner, to)) return row;
    const keeps = leaves === 'on-all' || (leaves === 'on-assigned' && row.record.id === id);
    return { ...row, owner: to, shares: keeps ? withShare(row, row.owner, full) : row.shares };
  });
}

function share(row: RowState, principal: Share['principal'], from: readonly Right[], to: readonly Right[]): RowState {
  if (same(principal, row.owner)) throw new Error(`0x80040214: ${principal.id} owns ${row.record.id}`);
  const held = row.shares?.find((one) => same(one.principal, principal))?.rights ?? [];
  if (to.length > 0 && from.length > 0 && held.length === 0) throw new Error(`nothing to modify for ${principal.id}`);
  const adds = to.length > 0 && from.length === 0;
  return { ...row, shares: withShare(row, principal, adds ? [...held, ...to] : to) };
}

function withShare(row: RowState, principal: Share['principal'], rights: readonly Right[]): Share[] {
  const others = (row.shares ?? []).filter((one) => !same(one.principal, principal));
  return rights.length === 0
    ? others
    : [...others, { principal, rights: allRights.filter((one) => rights.includes(one)) }];
}

function same(a: { type: string; id: string }, b: { type: string; id: string }): boolean {
  return a.type === b.type && a.id === b.id;
}
