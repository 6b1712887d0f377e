import type { DiagnosisAnswer } from '#answers';
import type { Step } from '#diagnosis';
import type { Command } from '#messages';
import type { PrivilegeWish } from '#walkthroughs';
import { type FixOfRole, privilegesToGive, roleToMake } from './wished-privileges.ts';

/** What has a step planned. Nothing is written before the plan was seen. */
export interface StepPlan {
  command: Command;
  /** The same at the level that AI Builder's own panel would give, where that gives more than the step. */
  asCoOwner: Command | null;
}

/** The plan behind each step of a fix, in their order: `above` where that of an earlier step does this one as well, null where nothing can be planned. */
export function stepPlans(fix: FixOfRole, answer: DiagnosisAnswer, environment: string): (StepPlan | 'above' | null)[] {
  const { steps } = fix;
  const groups = steps.map((step) => ({ step, together: steps.filter((other) => isTogether(step, other)) }));
  return groups.map(({ step, together }) => {
    const plan = planFor(together, fix, answer, environment);
    return plan && together[0] !== step ? 'above' : plan;
  });
}

/** Whether one plan does both steps: shares with the same principal, depths of the same role, rows for the same owner. */
function isTogether(step: Step, other: Step): boolean {
  if (step.kind === 'share') return other.kind === 'share' && other.principal === step.principal;
  if (step.kind === 'set-depth') return other.kind === 'set-depth' && other.role === step.role;
  if (step.kind === 'reassign') return other.kind === 'reassign' && other.to === step.to;
  return other === step;
}

type Of<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>;

function planFor(
  steps: readonly Step[],
  fix: FixOfRole,
  answer: DiagnosisAnswer,
  environment: string,
): StepPlan | null {
  const [first] = steps;
  switch (first?.kind) {
    case 'share':
      return sharePlan(steps as readonly Of<'share'>[], answer, environment);
    case 'set-depth':
      return only({
        type: 'prepare-depth',
        environment,
        role: first.role,
        privileges: (steps as readonly Of<'set-depth'>[]).map(({ table, right, to }) => ({ table, right, depth: to })),
      });
    case 'reassign':
      return reassignPlan(steps as readonly Of<'reassign'>[], answer, environment);
    case 'give-role':
      return rolePlan({ to: first.principal, role: first.role }, fix, answer, environment);
    case 'ask-for-privilege':
      return rolePlan(null, fix, answer, environment);
    default:
      return null;
  }
}

function only(command: Command): StepPlan {
  return { command, asCoOwner: null };
}

function sharePlan(steps: readonly Of<'share'>[], answer: DiagnosisAnswer, environment: string): StepPlan | null {
  const { model } = answer.diagnosis.asked;
  const [first] = steps;
  if (!first) return null;
  const principal = principalOf(first.principal, answer);
  const level = (name: 'User' | 'Co-owner'): Command => {
    return { type: 'prepare-share', environment, wishes: [{ model, principal, level: name }] };
  };
  const isUser = steps.every(({ record, rights }) => record === model && rights.every((right) => right === 'Read'));
  if (isUser) return only(level('User'));
  const rows = steps.map(({ record, rights }) => ({ record, rights }));
  return { command: { type: 'prepare-rights', environment, model, principal, rows }, asCoOwner: level('Co-owner') };
}

/** A reassignment moves a model with its dataset containers: of containers alone it is one only where the model is the new owner's already. */
function reassignPlan(steps: readonly Of<'reassign'>[], answer: DiagnosisAnswer, environment: string): StepPlan | null {
  const { asked, needs } = answer.diagnosis;
  const [first] = steps;
  if (!first) return null;
  const owner = needs.find(({ record }) => record.id === asked.model)?.record.owner;
  if (owner !== first.to && !steps.some(({ record }) => record === asked.model)) return null;
  const newOwner = principalOf(first.to, answer);
  return only({ type: 'prepare-reassignment', environment, model: asked.model, newOwner });
}

/** What gives somebody a role, or, where none is named, a small one with what is lacking to whoever is asked about. */
function rolePlan(
  given: { to: string; role: string } | null,
  fix: FixOfRole,
  { diagnosis }: DiagnosisAnswer,
  environment: string,
): StepPlan | null {
  const wish: PrivilegeWish = given
    ? { principal: given.to, role: given.role, privileges: privilegesToGive(diagnosis, fix, given.to) }
    : { principal: diagnosis.asked.person, privileges: roleToMake(diagnosis, fix.steps).privileges };
  return wish.privileges.length > 0 ? only({ type: 'prepare-privilege', environment, wish }) : null;
}

function principalOf(id: string, { teams }: DiagnosisAnswer) {
  return { type: teams.includes(id) ? 'team' : 'person', id } as const;
}
