import type { PlanRecord } from '#cache';
import { isOfTeam, type RoleOperation, type RolesState, type RolesUnit, verifyUnit } from '#walkthroughs';
import { speaker } from '../say.ts';
import { words } from '../words/roles-guide.ts';
import { changeSentence } from './problem-sentences.ts';
import { depthText, unitLines } from './role-words.ts';
import { rolesUnits } from './roles-plan.ts';

const { say } = speaker(words);

/** Where in Microsoft's pages a step is done. */
export type StepKind = 'make' | 'copy' | 'edit' | 'delete' | 'person' | 'team' | 'make-team' | 'delete-team' | 'look';

/** One step of a guided plan about roles. */
export interface RolesStep {
  id: string;
  kind: StepKind;
  lines: readonly string[];
  /** How to make what it makes. */
  hints: readonly string[];
  /** What is there already and not as planned, for example in a role that was made by hand. */
  differs: readonly string[];
  done: boolean;
}

const environment = ['Manage', 'Environments', 'Settings', 'Users + permissions'];

/**
 * The labels to look for, in the order in which one meets them. Down to "Security roles" and "Users" they stand in "Create or edit a security role
 * to manage access", learn.microsoft.com/power-platform/admin/create-edit-security-role, found 2026-11-25; what is beyond that may differ.
 */
export const guideLabels: Readonly<Record<StepKind, readonly string[]>> = {
  make: [...environment, 'Security roles', 'New role'],
  copy: [...environment, 'Security roles', 'Copy'],
  edit: [...environment, 'Security roles', 'Edit'],
  delete: [...environment, 'Security roles', 'Delete'],
  person: [...environment, 'Users', 'Manage security roles'],
  team: [...environment, 'Teams', 'Manage security roles'],
  'make-team': [...environment, 'Teams', 'Create team'],
  'delete-team': [...environment, 'Teams', 'Delete'],
  look: [],
};

/** The steps of a plan, ticked by what was last seen in Dataverse. */
export function rolesSteps({ plan, outcome, seen }: PlanRecord): RolesStep[] {
  const done = new Set(outcome.filter(({ state }) => state === 'verified').map(({ unit }) => unit));
  return rolesUnits(plan).map((unit) => ({
    id: unit.id,
    kind: kindOf(unit),
    lines: unitLines(unit),
    hints: done.has(unit.id) ? [] : unit.operations.flatMap(hintsFor),
    differs: done.has(unit.id) ? [] : differences(unit, seen?.[unit.id] as RolesState | undefined),
    done: done.has(unit.id),
  }));
}

/** How a role or a team is made by hand, so that it is recognized as the one that is planned. */
function hintsFor(operation: RoleOperation): string[] {
  if (operation.kind === 'create-team') return [say('roles_guide_make_team')];
  if (operation.kind !== 'create-role') return [];
  const { copyOf, privileges, memberInheritance } = operation;
  if (copyOf) return [say('roles_guide_copy', { original: copyOf.role, privileges: copyOf.without.join(', ') })];
  const listed = privileges.map(({ name, depth }) => `${name} (${depthText(depth)})`).join(', ');
  return [
    say(`roles_guide_new_${memberInheritance === 'team-only' ? 'team_only' : 'direct_user'}`, { privileges: listed }),
  ];
}

/** How what somebody made by hand differs from what was planned; nothing while it is not there at all. */
function differences(unit: RolesUnit, seen: RolesState | undefined): string[] {
  const isThere = seen?.roles.some(({ privileges }) => privileges) || seen?.teams.some(({ content }) => content);
  const [first] = unit.operations;
  if (!seen || !isThere || (first?.kind !== 'create-role' && first?.kind !== 'create-team')) return [];
  return verifyUnit(unit, seen).map(changeSentence);
}

function kindOf({ operations, subject }: RolesUnit): StepKind {
  const [first] = operations;
  if (!first) return 'look';
  if (first.kind === 'create-role') return first.copyOf ? 'copy' : 'make';
  if (first.kind === 'delete-role') return 'delete';
  if (operations.some(isOfTeam)) return first.kind === 'create-team' ? 'make-team' : 'delete-team';
  if (subject.table === 'role') return 'edit';
  return subject.table === 'team' ? 'team' : 'person';
}
