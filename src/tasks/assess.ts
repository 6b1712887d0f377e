import type { AccessChange } from '#cache';
import { compare, compile, evaluate, type Facts, type Finding } from '#engine';
import { type Plan, predict, withRows } from '#walkthroughs';
import type { ModelRows } from './read-rows.ts';

/** What is known about a plan before anything is written. */
export interface Assessment {
  findings: readonly Finding[];
  /** Null: cannot tell, because a fact that decides it is missing. */
  accessChanges: readonly AccessChange[] | null;
}

/** Judges a plan by the rules, and compares everybody's access before and after: cached facts with the rows as read just now. */
export function assess(cached: Facts, rows: ModelRows, plan: Plan, caller: string): Assessment {
  const facts = withRows(cached, rows.all);
  const before = compile(facts);
  const after = compile(predict(facts, plan));
  const findings = evaluate(before, {
    kind: 'reassign',
    caller,
    model: rows.model.record.id,
    newOwner: plan.newOwner.id,
  });
  const records = new Map([rows.model, ...rows.containers].map(({ record }) => [record.id, record]));
  const people = new Map((facts.people ?? []).map((person) => [person.id, person.name ?? person.id]));
  const differences = compare(before, after, { people: [...people.keys()], records: [...records.keys()] });
  if (facts.unknown?.includes('people') || differences.some(({ unclear }) => unclear.length > 0))
    return { findings, accessChanges: null };
  const accessChanges = differences.flatMap(({ person, record: id, gains, loses }) => {
    const record = records.get(id);
    return record ? [{ person: { id: person, name: people.get(person) ?? person }, record, gains, loses }] : [];
  });
  return { findings, accessChanges };
}
