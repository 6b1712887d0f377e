import type { PrivilegeAtDepth } from '#engine';
import type { Plan } from '#walkthroughs';

/** A choice of what to plan from when a plan gave one privilege at a time. */
type ChoiceOfVersion9 =
  | Plan['choice']
  | ({ kind: 'give-privilege'; principal: string; role?: string } & PrivilegeAtDepth);

/** The same choice as it is kept now. */
export function fromVersion9(choice: ChoiceOfVersion9): Plan['choice'] {
  if (choice.kind !== 'give-privilege' || 'privileges' in choice) return choice;
  const { right, table, depth, ...kept } = choice;
  return { ...kept, privileges: [{ right, table, depth }] };
}
