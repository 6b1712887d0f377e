import type { EnvironmentRecord, PlanRecord } from '#cache';
import { DataverseError, personPrivileges, privilegeOn, withPatience } from '#dataverse';
import { type ChoiceOf, planPrivilege } from '#walkthroughs';
import { keepRolesDraft } from './keep-roles-draft.ts';
import { freshFacts, readContents } from './prepare-lock.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Makes the draft plan that gives a person or team one privilege with the least role. Nothing is written. Throws a `DataverseError` when something
 * cannot be read, or there is no such privilege.
 */
export async function preparePrivilege(
  around: Surroundings,
  environment: EnvironmentRecord,
  choice: ChoiceOf<'give-privilege'>,
): Promise<PlanRecord> {
  const { kind: _, ...wish } = choice;
  const facts = await freshFacts(around, environment);
  const send = withPatience(around.reach(environment));
  const { origin, caller } = environment;
  const privilege = await privilegeOn(send, origin, wish);
  if (!privilege) throw new DataverseError({ kind: 'not-found', table: 'privilege', record: null });
  const contents = await readContents(send, origin, wish.role ? [wish.role] : []);
  const privileges = await personPrivileges(send, origin, caller.id);
  const planned = planPrivilege({ facts, wish, contents, privilege, caller: { privileges }, newId: around.newId });
  return keepRolesDraft(around, environment, choice, planned);
}
