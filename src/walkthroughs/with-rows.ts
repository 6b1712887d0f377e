import type { Facts, RecordFacts, ShareFacts } from '#engine';
import type { RowState } from './plan.ts';
import { principalInFacts } from './rights.ts';

/**
 * Facts with models' rows as they were just read, each list a model first, then its dataset containers, then what lies below those. Owners and
 * explicit shares replace those of the facts, containers that came or went are noted, and rows whose shares could not be read make those unknown.
 */
export function withRows(facts: Facts, states: readonly (readonly RowState[])[]): Facts {
  const models = states.flatMap(modelAndContainers);
  const subject = new Map(
    models.flatMap(({ model, containers }) => [model, ...containers]).map((row) => [row.record.id, row]),
  );
  const known = new Map(facts.records.map((record) => [record.id, record]));
  const read = new Set(models.map(({ model }) => model.record.id));
  const rows = [...subject.values()];
  return {
    ...facts,
    records: [
      ...facts.records.filter(({ id }) => !subject.has(id)),
      ...rows.map((row) => recordFacts(row, known.get(row.record.id))),
    ],
    shares: [...(facts.shares ?? []).flatMap((share) => keptShare(share, subject)), ...rows.flatMap(shareFacts)],
    facts: {
      ...facts.facts,
      containers: [
        ...(facts.facts?.containers ?? []).filter(({ model }) => !read.has(model)),
        ...models.flatMap(({ model, containers }) =>
          containers.map(({ record }) => ({
            id: record.id,
            model: model.record.id,
          })),
        ),
      ],
    },
    unknown: unknownWith(facts, rows),
  };
}

function modelAndContainers([model, ...others]: readonly RowState[]) {
  if (!model) return [];
  const containers = others.filter((row) => row.parent === null || row.parent === model.record.id);
  return [{ model, containers }];
}

/** The business unit is kept only while the owner is the same: otherwise it may have changed with them. */
function recordFacts({ record, owner }: RowState, known: RecordFacts | undefined): RecordFacts {
  const { businessUnit, ...rest } = known ?? { id: record.id, table: record.table };
  const kept = businessUnit !== undefined && known?.owner === owner.id ? { businessUnit } : {};
  return { ...rest, ...kept, name: record.name, owner: owner.id };
}

/** An earlier share, as far as the rows just read say nothing else: rights that came down from a parent row stay. */
function keptShare(share: ShareFacts, rows: ReadonlyMap<string, RowState>): ShareFacts[] {
  const row = rows.get(share.record);
  if (!row?.shares) return [share];
  return share.inherited?.length ? [{ ...share, rights: [] }] : [];
}

function shareFacts({ record, shares }: RowState): ShareFacts[] {
  return (shares ?? []).map(({ principal, rights }) => ({
    record: record.id,
    principal: principalInFacts(principal),
    rights,
  }));
}

/** The containers are known now, and so are the shares of rows that had them read; of other rows they stay as unknown as they were. */
function unknownWith(facts: Facts, rows: readonly RowState[]): string[] {
  const read = new Set(rows.filter(({ shares }) => shares).map(({ record }) => `shares/${record.id}`));
  const unread = rows.filter(({ shares }) => !shares).map(({ record }) => `shares/${record.id}`);
  const earlier = (facts.unknown ?? []).flatMap((name) =>
    name === 'shares' ? facts.records.map(({ id }) => `shares/${id}`) : [name],
  );
  const kept = earlier.filter((name) => !read.has(name) && name !== 'facts/containers');
  return [...new Set([...kept, ...unread])];
}
