import type { Facts, RecordFacts, ShareFacts } from '#engine';
import type { RowState } from './plan.ts';

/**
 * Facts with one model's rows as they were just read: the model first, then its dataset containers, then what lies below those. Owners and explicit
 * shares replace those of the facts, containers that came or went are noted, and rows whose shares could not be read make those unknown.
 */
export function withRows(facts: Facts, rows: readonly RowState[]): Facts {
  const [model, ...others] = rows;
  if (!model) return facts;
  const containers = others.filter((row) => row.parent === null || row.parent === model.record.id);
  const subject = [model, ...containers];
  const ids = new Set(subject.map((row) => row.record.id));
  const known = new Map(facts.records.map((record) => [record.id, record]));
  const otherContainers = (facts.facts?.containers ?? []).filter((container) => container.model !== model.record.id);
  return {
    ...facts,
    records: [
      ...facts.records.filter(({ id }) => !ids.has(id)),
      ...subject.map((row) => recordFacts(row, known.get(row.record.id))),
    ],
    shares: [...(facts.shares ?? []).flatMap((share) => keptShare(share, subject)), ...subject.flatMap(shareFacts)],
    facts: {
      ...facts.facts,
      containers: [...otherContainers, ...containers.map((row) => ({ id: row.record.id, model: model.record.id }))],
    },
    unknown: unknownWith(facts, subject),
  };
}

/** The business unit is kept only while the owner is the same: otherwise it may have changed with them. */
function recordFacts({ record, owner }: RowState, known: RecordFacts | undefined): RecordFacts {
  const { businessUnit, ...rest } = known ?? { id: record.id, table: record.table };
  const kept = businessUnit !== undefined && known?.owner === owner.id ? { businessUnit } : {};
  return { ...rest, ...kept, name: record.name, owner: owner.id };
}

/** An earlier share, as far as the rows just read say nothing else: rights that came down from a parent row stay. */
function keptShare(share: ShareFacts, rows: readonly RowState[]): ShareFacts[] {
  const row = rows.find(({ record }) => record.id === share.record);
  if (!row?.shares) return [share];
  return share.inherited?.length ? [{ ...share, rights: [] }] : [];
}

function shareFacts({ record, shares }: RowState): ShareFacts[] {
  return (shares ?? []).map(({ principal, rights }) => ({
    record: record.id,
    principal: principal.type === 'organization' ? 'organization' : principal.id,
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
