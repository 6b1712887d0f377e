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

/**
 * Before anybody chose anything: sharing of models is taken from everybody but administrators and accounts that no person signs in with, among
 * which are Microsoft's own.
 */
export const usualChoice: LockChoice = { take: ['Share_model'], from: 'everybody', decided: new Map() };

/** What is always told about, whether or not it is taken: who can share. */
const sharing: readonly Taking[] = ['Share_model', 'Share_container'];

/** Everybody who can share or holds what is taken, with whether they may go on, and the goal it comes to. */
export function lockRows(facts: Facts, choice: LockChoice) {
  const shown = (Object.keys(takings) as Taking[]).filter((one) => sharing.includes(one) || choice.take.includes(one));
  const privileges = choice.take.map((taking) => takings[taking]);
  const everybody = { from: 'everybody', keep: [] } as const;
  const { holders, unknown } = lockPeople(facts, { privileges: shown.map((one) => takings[one]), ...everybody });
  const concerned = new Set(lockPeople(facts, { privileges, ...everybody }).holders.map(({ person }) => person));
  const keepsUndecided = (service: boolean) => choice.from === 'some' || service;
  const rows = holders.map((holder) => ({
    ...holder,
    sourcesOf: (taking: Taking) => holder.sources.filter((source) => isOf(source, takings[taking])),
    concerned: concerned.has(holder.person),
    keeps: holder.administrator || (choice.decided.get(holder.person) ?? keepsUndecided(holder.service)),
  }));
  const decided = rows.filter((row) => row.concerned);
  const keep = decided.filter(({ keeps }) => keeps).map(({ person }) => person);
  const from =
    choice.from === 'everybody' ? choice.from : decided.filter(({ keeps }) => !keeps).map(({ person }) => person);
  const goal: LockGoal = { privileges, from, keep };
  return { rows, shown, unknown, goal };
}

/** Somebody whom the choice concerns. */
export type LockRow = ReturnType<typeof lockRows>['rows'][number];

/** What somebody is, the first that is so. */
export type LockKind = 'administrator' | 'service' | 'maker' | 'other';

/** Tells administrators, service accounts, makers and others apart. */
export function lockKind({ administrator, service, maker }: LockRow): LockKind {
  if (administrator) return 'administrator';
  if (service) return 'service';
  return maker ? 'maker' : 'other';
}

function isOf(source: TablePrivilege, { right, table }: TablePrivilege): boolean {
  return source.right === right && source.table === table;
}
