import type { Draft } from './draft.ts';

/** Whoever owns a row of Contoso. */
export interface ContosoOwner {
  readonly table: 'systemuser' | 'team';
  readonly id: string;
}

/** A person as owner. */
export function person(id: unknown): ContosoOwner {
  return { table: 'systemuser', id: String(id) };
}

/** A team as owner. */
export function team(id: unknown): ContosoOwner {
  return { table: 'team', id: String(id) };
}

/** The columns of an owned row: whose it is, and in which business unit. */
export function ownedBy(draft: Draft, owner: ContosoOwner): Record<string, unknown> {
  const key = owner.table === 'systemuser' ? 'systemuserid' : 'teamid';
  return {
    ownerid: owner.id,
    owneridtype: owner.table,
    [owner.table === 'systemuser' ? 'owninguser' : 'owningteam']: owner.id,
    owningbusinessunit: draft.find(owner.table, key, owner.id).businessunitid,
  };
}

/** Some moment between 2021 and the autumn of 2026, in whole seconds. */
export function someMoment(draft: Draft): string {
  const start = Date.UTC(2021, 0, 4);
  return moment(start + draft.random.below(2_090) * 86_400_000 + draft.random.below(86_400) * 1000);
}

/** A moment some days after another. */
export function daysAfter(when: string, days: number): string {
  return moment(Date.parse(when) + days * 86_400_000);
}

/** Who made a row and changed it last, and when. */
export function stamps(when: string, who: string): Record<string, unknown> {
  return { createdon: when, modifiedon: when, createdby: who, modifiedby: who };
}

/** A managed property with its value. */
export function managedProperty(name: string, value: boolean): Record<string, unknown> {
  return { Value: value, CanBeChanged: value, ManagedPropertyLogicalName: name };
}

/** The solution that everything made by hand belongs to, the same in every environment. */
export const activeSolution = 'fd140aae-4df4-11dd-bd17-0019b9312238';

function moment(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
