import type { EnvironmentRecord, PlanRecord } from '#cache';
import { DataverseError, personPrivileges, rolePrivileges, type Send, withPatience } from '#dataverse';
import {
  type ChoiceOf,
  lockPeople,
  type Plan,
  planLock,
  type RoleContents,
  type RolePrivilege,
  rolesToRead,
} from '#walkthroughs';
import { keepDraft, readFacts } from './keep-draft.ts';
import { refreshRoles } from './refresh-environment.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Makes the draft plan of a lock: who holds which role is read anew, the roles concerned are read in full. Nothing is written. Throws a
 * `DataverseError` when something cannot be read, the environment was never read, or there is nothing to take from anybody.
 */
export async function prepareLock(
  around: Surroundings,
  environment: EnvironmentRecord,
  choice: ChoiceOf<'lock-sharing'>,
): Promise<PlanRecord> {
  const { goal } = choice;
  const facts = await freshFacts(around, environment);
  const send = withPatience(around.reach(environment));
  const contents = await readContents(send, environment.origin, rolesToRead(facts, goal));
  const privileges = await personPrivileges(send, environment.origin, environment.caller.id);
  const caller = { id: environment.caller.id, privileges };
  const planned = planLock({ facts, goal, contents, caller, newId: around.newId });
  if (planned.units.length === 0) throw new DataverseError({ kind: 'nothing-to-do' });
  const plan: Plan = {
    id: around.newId(),
    walkthrough: 'lock-sharing',
    environment: environment.id,
    madeOn: around.now().toISOString(),
    choice,
    units: planned.units,
    undoes: null,
  };
  const { before, after, limits } = planned;
  const { proveRoles } = await around.judging();
  const proof = { ...proveRoles(before, after), limits, keepers: lockPeople(after, goal).holders };
  return keepDraft(around, environment, plan, { proof });
}

/** Facts in which roles and who holds them are as they are now. Throws a `DataverseError` when the environment was never read. */
export async function freshFacts(around: Surroundings, environment: EnvironmentRecord) {
  await readFacts(around, environment);
  await refreshRoles(around, environment);
  return readFacts(around, environment);
}

/** Roles in full; those that are gone meanwhile are left out. Throws a `DataverseError`. */
export async function readContents(send: Send, origin: string, roles: readonly string[]): Promise<RoleContents> {
  const contents = new Map<string, readonly RolePrivilege[]>();
  for (const role of roles) {
    const privileges = await rolePrivileges(send, origin, role);
    if (privileges) contents.set(role, privileges);
  }
  return contents;
}
