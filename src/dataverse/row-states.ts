import type { Problem } from '#engine';
import type { Principal, RowState } from '#walkthroughs';
import { DataverseError } from './dataverse-error.ts';
import { readAll, readRow } from './read.ts';
import { withShares } from './row-shares.ts';
import type { Send } from './send.ts';
import { tables } from './tables/all.ts';
import type { ColumnName, Row, Table } from './tables/define-table.ts';
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
 * Reads models, their containers and, unless `below` is false, everything below them, with owners and explicit shares as they are now. What plans are made from, compared
 * with and verified by. Shares that may not be read are null. By the model's id; a model that is not there, or may not be read, has its problem.
 * Throws `DataverseError` for what concerns more than one of them.
 */
export async function readRowStates(
  send: Send,
  origin: string,
  models: readonly string[],
  { signal, below: withBelow = true }: { signal?: AbortSignal | undefined; below?: boolean } = {},
): Promise<Map<string, ModelRowStates | Problem>> {
  const { aiModel, datasetsContainer } = tables;
  const found = await readModels(send, origin, models, signal);
  const rows = [...found.values()].filter((one) => 'owner' in one);
  const containers = await readWhere(
    send,
    origin,
    datasetsContainer,
    'model',
    rows.map(({ id }) => id),
    signal,
  );
  const below = await readBelow(send, origin, withBelow ? containers.map(({ id }) => id) : [], signal);
  const states = await withShares(
    send,
    origin,
    [
      ...rows.map((row) => bare(aiModel, row, null)),
      ...containers.map((container) => bare(datasetsContainer, container, null)),
      ...below,
    ],
    signal,
  );
  const byId = new Map(states.map((state) => [state.record.id, state]));
  const children = Map.groupBy(states, ({ parent }) => parent);
  const under = (id: string): RowState[] =>
    (children.get(id) ?? []).flatMap((state) => [state, ...under(state.record.id)]);
  return new Map(
    [...found].map(([id, row]): [string, ModelRowStates | Problem] => {
      const model = byId.get(id);
      if (!('owner' in row) || !model) return [id, 'owner' in row ? gone(id) : row];
      const own = containers.filter((container) => container.model === id).flatMap(({ id }) => byId.get(id) ?? []);
      const inOrder = new Set(own.flatMap(({ record }) => under(record.id)));
      return [
        id,
        {
          model,
          containers: own,
          below: states.filter((state) => inOrder.has(state)),
        },
      ];
    }),
  );
}

/** The models' own rows; one that a list leaves out is asked for by itself, to learn why. */
async function readModels(
  send: Send,
  origin: string,
  models: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Map<string, Row<typeof tables.aiModel> | Problem>> {
  const { aiModel } = tables;
  const listed = models.length > 1 ? await readWhere(send, origin, aiModel, 'id', models, signal) : [];
  const rows = new Map<string, Row<typeof aiModel> | Problem>(listed.map((row) => [row.id, row]));
  for (const model of models) {
    if (rows.has(model)) continue;
    try {
      rows.set(model, await readRow(send, origin, aiModel, model, { signal }));
    } catch (thrown) {
      if (!(thrown instanceof DataverseError) || !concernsRow(thrown.problem)) throw thrown;
      rows.set(model, thrown.problem);
    }
  }
  return rows;
}

function concernsRow({ kind }: Problem): boolean {
  return kind === 'not-found' || kind === 'no-access';
}

function gone(record: string): Problem {
  return { kind: 'not-found', table: tables.aiModel.name, record };
}

async function readWhere<T extends Table>(
  send: Send,
  origin: string,
  table: T,
  column: ColumnName<T>,
  values: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Row<T>[]> {
  const rows: Row<T>[] = [];
  for (const some of portions(values))
    rows.push(
      ...(await readAll(send, origin, table, {
        filter: anyOf(table, column, some),
        signal,
      })),
    );
  return rows;
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
    const rows = await readWhere(send, origin, table, 'parent', ids.get(parent) ?? [], signal);
    states.push(...rows.map((row) => bare(table, row, row.parent)));
    ids.set(
      table.name,
      rows.map((row) => row.id),
    );
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
