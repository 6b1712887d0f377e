import type { Plan, PlanUnit, Principal, RecordRef } from './plan.ts';

/** The row a unit is about: a model, or the role, person or team whose roles it changes. */
export function about(unit: PlanUnit): RecordRef {
  return unit.kind === 'roles' ? unit.subject : unit.model;
}

/** The unit's name on screens and in the journal. */
export function unitName(unit: PlanUnit): string {
  return about(unit).name;
}

/** Whether a plan is about a row. */
export function isAbout(plan: Plan, record: string): boolean {
  return plan.units.some((unit) => about(unit).id === record);
}

/** Everybody whom a plan makes an owner, once each. */
export function newOwners(plan: Plan): Principal[] {
  const owners = plan.units.flatMap((unit) => (unit.kind === 'model' && unit.newOwner ? [unit.newOwner] : []));
  return [...new Map(owners.map((owner) => [owner.id, owner])).values()];
}
