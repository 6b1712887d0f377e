import type { PlanRecord } from '#cache';
import { isOfTeam, type RolesUnit } from '#walkthroughs';
import { unitLines } from './role-words.ts';
import { rolesUnits } from './roles-plan.ts';

/** Where in Microsoft's pages a step is done. */
export type StepKind = 'make' | 'edit' | 'delete' | 'person' | 'team' | 'make-team' | 'delete-team' | 'look';

/** One step of a guided plan about roles. */
export interface RolesStep {
  id: string;
  kind: StepKind;
  lines: readonly string[];
  /** How many privileges a role that is made has. */
  privileges: number;
  done: boolean;
}

const environment = ['Manage', 'Environments', 'Settings', 'Users + permissions'];

/**
 * The labels to look for, in the order in which one meets them. Down to "Security roles" and "Users" they stand in "Create or edit a security role
 * to manage access", learn.microsoft.com/power-platform/admin/create-edit-security-role, found 2026-11-25; what is beyond that may differ.
 */
export const guideLabels: Readonly<Record<StepKind, readonly string[]>> = {
  make: [...environment, 'Security roles', 'New role'],
  edit: [...environment, 'Security roles', 'Edit'],
  delete: [...environment, 'Security roles', 'Delete'],
  person: [...environment, 'Users', 'Manage security roles'],
  team: [...environment, 'Teams', 'Manage security roles'],
  'make-team': [...environment, 'Teams', 'Create team'],
  'delete-team': [...environment, 'Teams', 'Delete'],
  look: [],
};

/** The steps of a plan, ticked by what was last seen in Dataverse. */
export function rolesSteps({ plan, outcome }: PlanRecord): RolesStep[] {
  const done = new Set(outcome.filter(({ state }) => state === 'verified').map(({ unit }) => unit));
  return rolesUnits(plan).map((unit) => ({
    id: unit.id,
    kind: kindOf(unit),
    lines: unitLines(unit),
    privileges: unit.operations.reduce((sum, one) => sum + (one.kind === 'create-role' ? one.privileges.length : 0), 0),
    done: done.has(unit.id),
  }));
}

function kindOf({ operations, subject }: RolesUnit): StepKind {
  const [first] = operations;
  if (!first) return 'look';
  if (first.kind === 'create-role') return 'make';
  if (first.kind === 'delete-role') return 'delete';
  if (operations.some(isOfTeam)) return first.kind === 'create-team' ? 'make-team' : 'delete-team';
  if (subject.table === 'role') return 'edit';
  return subject.table === 'team' ? 'team' : 'person';
}
