import type { AccessChange } from '#cache';
import { compare, compile, evaluate, type Facts, type Finding, type Right } from '#engine';
import { type Plan, predict, withRows } from '#walkthroughs';
import type { ModelRows } from './read-rows.ts';

/** What the rules find about a plan: over the cached facts with the model's rows as they were read just now. */
export function judgePlan(cached: Facts, rows: ModelRows, plan: Plan, caller: string): Finding[] {
  const facts = withRows(cached, rows.all);
  return evaluate(facts, { kind: 'reassign', caller, model: rows.model.record.id, newOwner: plan.newOwner.id });
}

/** Who gains and loses which right on the model and its containers by a plan; null when a fact that decides it is missing. */
export function accessChanges(cached: Facts, rows: ModelRows, plan: Plan): AccessChange[] | null {
  const facts = withRows(cached, rows.all);
  if (facts.unknown?.includes('people')) return null;
  const records = new Map([rows.model, ...rows.containers].map(({ record }) => [record.id, record]));
  const people = new Map((facts.people ?? []).map(({ id, name = id }) => [id, { id, name }]));
  const differences = compare(compile(facts), compile(predict(facts, plan)), {
    people: [...people.keys()],
    records: [...records.keys()],
  });
  if (differences.some(({ unclear }) => onRow(unclear).length > 0)) return null;
  return differences.flatMap(({ person: id, record: row, gains, loses }) => {
    const [person, record] = [people.get(id), records.get(row)];
    const change = { gains: onRow(gains), loses: onRow(loses) };
    return person && record && change.gains.length + change.loses.length > 0 ? [{ person, record, ...change }] : [];
  });
}

/** Create is about rows that are not there yet. */
const onRow = (rights: readonly Right[]) => rights.filter((right) => right !== 'Create');
