import type { Facts, ShareFacts } from '#engine';
import type { Principal, RowState, Share } from '#walkthroughs';

/** A model and its containers, as they were last read. */
export interface CachedRows {
  model: RowState;
  containers: RowState[];
}

/** Looks up models' rows in the last reading; null for a model that is not in it. Shares that were not read are null. */
export function cachedRows(facts: Facts): (model: string) => CachedRows | null {
  const records = new Map(facts.records.map((record) => [record.id, record]));
  const teams = new Map((facts.teams ?? []).map(({ id, name = id }) => [id, name]));
  const people = new Map((facts.people ?? []).map(({ id, name = id }) => [id, name]));
  const shares = Map.groupBy(facts.shares ?? [], ({ record }) => record);
  const containers = Map.groupBy(facts.facts?.containers ?? [], ({ model }) => model);
  const unknown = new Set(facts.unknown ?? []);
  // Each is one object, which is also kept once, however many rows are theirs.
  const principals = new Map<string, Principal>();
  const principal = (id: string): Principal => {
    const found: Principal = principals.get(id) ?? {
      type: teams.has(id) ? 'team' : 'person',
      id,
      name: teams.get(id) ?? people.get(id) ?? id,
    };
    principals.set(id, found);
    return found;
  };
  const shared = ({ principal: id, rights }: ShareFacts): Share[] => {
    if (rights.length === 0) return [];
    return [{ principal: id === 'organization' ? { type: 'organization', id, name: '' } : principal(id), rights }];
  };
  const row = (id: string, parent: string | null): RowState | null => {
    const record = records.get(id);
    if (!record?.owner) return null;
    const isUnknown = unknown.has('shares') || unknown.has(`shares/${id}`);
    return {
      record: { table: record.table, id, name: record.name ?? '' },
      owner: principal(record.owner),
      shares: isUnknown ? null : (shares.get(id) ?? []).flatMap(shared),
      parent,
    };
  };
  return (model) => {
    const found = row(model, null);
    return (
      found && { model: found, containers: (containers.get(model) ?? []).flatMap(({ id }) => row(id, null) ?? []) }
    );
  };
}
