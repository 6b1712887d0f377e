import type { DiagnosisAnswer } from '#answers';
import type { Step } from '#diagnosis';
import type { Command } from '#messages';

/** The command that has a step planned; null where there is only Microsoft's own page. Nothing is written before the plan was seen. */
export function commandFor(step: Step, { diagnosis, teams }: DiagnosisAnswer, environment: string): Command | null {
  const lacking = [diagnosis.cause, ...diagnosis.further].find((gate) => gate?.id === 'privilege-is-held')?.need;
  if (step.kind === 'give-role') {
    // Of a role that is given for its reach nobody lacks the privilege: it is asked for by what is needed.
    const need = lacking ?? diagnosis.needs[0];
    if (!need) return null;
    const wish = { right: need.right, table: need.record.table, principal: step.principal, role: step.role };
    return { type: 'prepare-privilege', environment, wish: { ...wish, depth: 'Basic' } };
  }
  if (step.kind === 'share' && step.record === diagnosis.asked.model) {
    const principal = { type: teams.includes(step.principal) ? 'team' : 'person', id: step.principal } as const;
    // AI Builder knows two levels, and everything beyond Read is a co-owner's.
    const level = step.rights.every((right) => right === 'Read') ? 'User' : 'Co-owner';
    return { type: 'prepare-share', environment, wishes: [{ model: step.record, principal, level }] };
  }
  if (step.kind === 'ask-for-privilege' && lacking) {
    const wish = { right: lacking.right, table: lacking.record.table, principal: lacking.person };
    return { type: 'prepare-privilege', environment, wish: { ...wish, depth: 'Basic' } };
  }
  return null;
}
