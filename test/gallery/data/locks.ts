import type { PlanRecord } from '#cache';
import { allRights, type Facts } from '#engine';
import { type LockGoal, lockPeople, lockTables, planLock, type RolePrivilege, regained } from '#walkthroughs';
import { proveRoles } from '../../../src/tasks/prove-roles.ts';
import { contoso, contosoView } from './environment.ts';

const facts: Facts = contosoView.facts ?? { records: [] };
const goal: LockGoal = { privileges: [{ right: 'Share', table: lockTables.model }], from: 'everybody', keep: [] };

/** The privileges of a role as Dataverse lists them. */
function contentOf(role: NonNullable<Facts['roles']>[number]): RolePrivilege[] {
  return Object.entries(role.privileges ?? {}).flatMap(([table, rights]) =>
    allRights.flatMap((right) => {
      const depth = rights[right];
      return depth ? [{ id: `${right} ${table}`, name: `prv${right}${table}`, depth }] : [];
    }),
  );
}

function recordFor(caller: readonly RolePrivilege[]): PlanRecord {
  let made = 0;
  const newId = () => {
    made += 1;
    return `id${made}`;
  };
  const contents = new Map((facts.roles ?? []).map((role) => [role.id, contentOf(role)]));
  const planned = planLock({ facts, goal, contents, caller: { id: contoso.caller.id, privileges: caller }, newId });
  const { before, after, limits, units } = planned;
  return {
    id: 'p1',
    environment: contoso.id,
    plan: {
      id: 'p1',
      walkthrough: 'lock-sharing',
      environment: contoso.id,
      madeOn: '2026-11-02T09:00:00Z',
      choice: { kind: 'lock-sharing', goal },
      units,
      undoes: null,
    },
    state: 'draft',
    proof: { ...proveRoles(before, after), limits, keepers: lockPeople(after, goal).holders },
    findings: [],
    accessChanges: null,
    outcome: [],
    problem: null,
    undoneBy: null,
    waitingUntil: null,
    seen: null,
    updatedOn: '2026-11-02T09:00:00Z',
  };
}

const onRoles = ['prvCreateRole', 'prvWriteRole', 'prvAssignRole'].map((name) => ({
  id: name,
  name,
  depth: 'Global' as const,
}));
const everything = (facts.roles ?? []).flatMap(contentOf).map((one) => ({ ...one, depth: 'Global' as const }));

/** A lock of the gallery's environment, by somebody who may. */
export const lockDraft = recordFor([...onRoles, ...everything]);

/** The same by somebody who may not. */
export const lockBlocked = recordFor([]);

/** Half applied. */
export const lockApplying: PlanRecord = {
  ...lockDraft,
  state: 'applying',
  outcome: lockDraft.plan.units
    .slice(0, 2)
    .map(({ id }) => ({ unit: id, state: 'verified', problem: null, before: null, after: null })),
};

/** Being done by hand. */
export const lockGuided: PlanRecord = { ...lockApplying, state: 'guiding' };

/** Applied, and got round since. */
export const lockBroken: PlanRecord = {
  ...lockDraft,
  state: 'verified',
  lock: { checkedOn: '2026-11-03T09:00:00Z', regained: regained(facts, goal) },
};
