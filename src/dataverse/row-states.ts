import type { Principal, RowState } from '#walkthroughs';
import { readAll, readRow } from './read.ts';
import { withShares } from './row-shares.ts';
import type { Send } from './send.ts';
import { tables } from './tables/all.ts';
import type { Table } from './tables/define-table.ts';
import { anyOf, portions } from './tables/query.ts';

/** A model with its containers and everything below them: owners and explicit shares. */
export interface ModelRowStates {
  model: RowState;
  containers: RowState[];
  below: RowState[];
}

/** The tables below a container, parents first: assigning a container moves their rows along. */
const belowContainer = [
  { table: tables.dataset, parent: tables.datasetsContainer.name },
  { table: tables.aiFile, parent: tables.datasetsContainer.name },
  { table: tables.datasetFile, parent: tables.dataset.name },
  { table: tables.datasetRecord, parent: tables.dataset.name },
  { table: tables.fileAttachedData, parent: tables.datasetFile.name },
] as const;

/**
 * Reads a model, its containers and everything below them, with owners and explicit shares as they are now. What plans are made from,
 * compared with and verified by. Shares that may not be read are null. Throws `DataverseError`.
 */
export async function readRowStates(
  send: Send,
  origin: string,
  model: string,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<ModelRowStates> {
  const { aiModel, datasetsContainer } = tables;
  const row = await readRow(send, origin, aiModel, model, { signal });
  const containers = await readAll(send, origin, datasetsContainer, {
    filter: anyOf(datasetsContainer, 'model', [row.id]),
    signal,
  });
  const states = [
    bare(aiModel, row, null),
    ...containers.map((container) => bare(datasetsContainer, container, null)),
    ...(await readBelow(
      send,
      origin,
      containers.map((container) => container.id),
      signal,
    )),
  ];
  const [first, ...rest] = await withShares(send, origin, states, signal);
  if (!first) throw new Error('A model was read and lost.');
  return {
    model: first,
    containers: rest.filter((state) => state.record.table === datasetsContainer.name),
    below: rest.filter((state) => state.record.table !== datasetsContainer.name),
  };
}

async function readBelow(
  send: Send,
  origin: string,
  containers: readonly string[],
  signal: AbortSignal | undefined,
): Promise<RowState[]> {
  const ids = new Map<string, string[]>([[tables.datasetsContainer.name, [...containers]]]);
  const states: RowState[] = [];
  for (const { table, parent } of belowContainer) {
    const found: string[] = [];
    for (const parents of portions(ids.get(parent) ?? [])) {
      const rows = await readAll(send, origin, table, { filter: anyOf(table, 'parent', parents), signal });
      states.push(...rows.map((row) => bare(table, row, row.parent)));
      found.push(...rows.map((row) => row.id));
    }
    ids.set(table.name, found);
  }
  return states;
}

function bare(
  table: Table,
  row: { id: string; name?: string | null; owner: Principal },
  parent: string | null,
): RowState {
  return { record: { table: table.name, id: row.id, name: row.name ?? '' }, owner: row.owner, shares: null, parent };
}
