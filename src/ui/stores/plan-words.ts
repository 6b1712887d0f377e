import type { PlanRecord, UnitOutcome } from '#cache';
import type { ShareLevel } from '#engine';
import { newOwners, type Plan, unitName } from '#walkthroughs';
import { speaker } from '../say.ts';
import { words } from '../words/plan-state.ts';

const { say, count } = speaker(words);
const owners = new Intl.ListFormat(undefined, { type: 'conjunction' });
const enumeration = new Intl.ListFormat(undefined, { type: 'unit', style: 'short' });

/** How far a plan has come, in a word. */
export function planStateName(state: PlanRecord['state']): string {
  return say(`plan_state_${state}`);
}

/** What a plan is about: its model, or how many there are. */
export function planSubject({ units }: Plan): string {
  const [first] = units;
  if (first?.kind === 'roles') return say('plan_subject_roles');
  return first && units.length === 1 ? unitName(first) : count('plan_subject', units.length);
}

/** Whom a plan makes an owner; nobody where it changes no owner. */
export function planOwners(plan: Plan): string {
  return owners.format(newOwners(plan).map(({ name }) => name));
}

/** A level of AI Builder's share panel; null is a share that amounts to none. */
export function levelName(level: ShareLevel | null): string {
  if (level === null) return say('level_other');
  return say(level === 'User' ? 'level_user' : 'level_co_owner');
}

/** How far one unit of a plan has come, in a word. */
export function unitStateName(state: UnitOutcome['state']): string {
  return say(`plan_unit_${state === 'not-verified' ? 'not_verified' : state}`);
}

/** Rights as Dataverse's own pages name them, in one line. */
export function rightsText(rights: readonly string[]): string {
  const names = rights.map((right) =>
    `right_${right}` in words ? say(`right_${right}` as keyof typeof words) : right,
  );
  return enumeration.format(names);
}

/** The colour that goes with a plan's state. */
export function planStateColour(
  state: PlanRecord['state'],
): 'success' | 'danger' | 'warning' | 'brand' | 'informative' {
  if (state === 'verified') return 'success';
  if (state === 'failed') return 'danger';
  if (state === 'stale') return 'warning';
  return state === 'draft' ? 'informative' : 'brand';
}
