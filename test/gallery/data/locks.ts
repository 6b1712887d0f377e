import type { PlanRecord, UnitOutcome } from '#cache';
import { allRights, type Facts } from '#engine';
import { type LockGoal, lockPeople, lockTables, planLock, type RolePrivilege, regained } from '#walkthroughs';
import { proveRoles } from '../../../src/tasks/prove-roles.ts';
import { contoso, contosoView } from './environment.ts';

const plain: Facts = contosoView.facts ?? { records: [] };
const usual: LockGoal = { privileges: [{ right: 'Share', table: lockTables.model }], from: 'everybody', keep: [] };

/** The privileges of a role as Dataverse lists them. */
function contentOf(role: NonNullable<Facts['roles']>[number]): RolePrivilege[] {
  return Object.entries(role.privileges ?? {}).flatMap(([table, rights]) =>
    allRights.flatMap((right) => {
      const depth = rights[right];
      return depth ? [{ id: `${right} ${table}`, name: `prv${right}${table}`, depth }] : [];
    }),
  );
}

function recordFor(caller: readonly RolePrivilege[], facts: Facts = plain, goal: LockGoal = usual): PlanRecord {
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

const named = (name: string): RolePrivilege => ({ id: name, name, depth: 'Global' });
const onRoles = ['prvCreateRole', 'prvWriteRole', 'prvAssignRole'].map(named);
const everything = (plain.roles ?? []).flatMap(contentOf).map((one) => ({ ...one, depth: 'Global' as const }));

/** A lock of the gallery's environment, by somebody who may. */
export const lockDraft = recordFor([...onRoles, ...everything]);

/** The same by somebody who may not. */
export const lockBlocked = recordFor([]);

const done = lockDraft.plan.units.map(
  ({ id }): UnitOutcome => ({ unit: id, state: 'verified', problem: null, before: null, after: null }),
);

/** Half applied. */
export const lockApplying: PlanRecord = {
  ...lockDraft,
  state: 'applying',
  outcome: done.slice(0, 2),
};

/** Being done by hand. */
export const lockGuided: PlanRecord = { ...lockApplying, state: 'guiding' };

/** Applied, and got round since. */
export const lockBroken: PlanRecord = {
  ...lockDraft,
  state: 'verified',
  outcome: done,
  lock: { checkedOn: '2026-11-03T09:00:00Z', regained: regained(plain, usual) },
};

/** Teams that hold both people who may go on and people who lose it: one reaches from elsewhere, one gives it on its own rows only. */
const mixed: Facts = {
  ...plain,
  businessUnits: [
    { id: 'root', name: 'Contoso' },
    { id: 'north', name: 'North', parent: 'root' },
  ],
  teams: [
    ...(plain.teams ?? []),
    { id: 'guild', name: 'Automation guild', businessUnit: 'north', members: ['beth', 'noor'], roles: ['developer'] },
    { id: 'scans', name: 'Scan room', members: ['long', 'noor'], roles: ['scanner'] },
  ],
  people: (plain.people ?? []).map((person) => (person.id === 'ada' ? person : { ...person, roles: [] })),
  roles: [
    ...(plain.roles ?? []),
    {
      id: 'developer',
      name: 'Automation developer',
      customizable: true,
      privileges: { msdyn_aimodel: { Read: 'Local', Write: 'Local', Share: 'Local' } },
    },
    {
      id: 'scanner',
      name: 'Scanner',
      customizable: false,
      memberInheritance: 'team-only',
      privileges: { msdyn_aimodel: { Read: 'Basic', Create: 'Basic', Share: 'Basic' } },
    },
  ],
};
const keepsTwo: LockGoal = { ...usual, keep: ['beth', 'long'] };
const may = [...onRoles, ...everything, ...['prvCreateTeam', 'prvReadTeam', 'prvWriteTeam'].map(named)];

/** A lock for which something is still to be chosen. */
export const lockOpen = recordFor(may, mixed, keepsTwo);

/** The same when it was chosen, and being done by hand. */
export const lockChosen = recordFor(may, mixed, { ...keepsTwo, teamRows: 'more' });
export const lockChosenGuided: PlanRecord = { ...lockChosen, state: 'guiding' };

/** The environment that they are planned in. */
export const mixedView = { ...contosoView, facts: mixed };
