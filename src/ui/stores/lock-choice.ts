import type { Facts, TablePrivilege } from '#engine';
import { type LockGoal, lockPeople, lockTables } from '#walkthroughs';

/** What a lock can take, in the order in which it is offered. */
export const takings = {
  Share_model: { right: 'Share', table: lockTables.model },
  Share_container: { right: 'Share', table: lockTables.container },
  Assign_model: { right: 'Assign', table: lockTables.model },
  Create_model: { right: 'Create', table: lockTables.model },
} as const satisfies Record<string, TablePrivilege>;

export type Taking = keyof typeof takings;

/** What somebody has chosen so far on the page of the sharing lock. */
export interface LockChoice {
  take: readonly Taking[];
  from: LockGoal['from'] extends infer From ? (From extends string ? From : 'some') : never;
  /** People whom somebody decided about; the others are as `usuallyKeeps` says. */
  decided: ReadonlyMap<string, boolean>;
}

/** Before anybody chose anything: sharing of models is taken from everybody but administrators and accounts that no person signs in with. */
export const usualChoice: LockChoice = { take: ['Share_model'], from: 'everybody', decided: new Map() };

/** Everybody the choice concerns, with whether they may go on, and the goal it comes to. */
export function lockRows(facts: Facts, choice: LockChoice) {
  const privileges = choice.take.map((taking) => takings[taking]);
  const { holders, unknown } = lockPeople(facts, { privileges, from: 'everybody', keep: [] });
  const rows = holders.map((holder) => ({
    ...holder,
    keeps: holder.administrator || (choice.decided.get(holder.person) ?? holder.service),
  }));
  const keep = rows.filter(({ keeps }) => keeps).map(({ person }) => person);
  const from =
    choice.from === 'everybody' ? choice.from : rows.filter(({ keeps }) => !keeps).map(({ person }) => person);
  const goal: LockGoal = { privileges, from, keep };
  return { rows, unknown, goal };
}

/** Somebody whom the choice concerns. */
export type LockRow = ReturnType<typeof lockRows>['rows'][number];
