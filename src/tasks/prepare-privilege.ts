import type { EnvironmentRecord, PlanRecord } from '#cache';
import { personPrivileges, withPatience } from '#dataverse';
import { type ChoiceOf, planPrivilege } from '#walkthroughs';
import { keepRolesDraft } from './keep-roles-draft.ts';
import { freshFacts, readContents } from './prepare-lock.ts';
import { readPrivileges } from './read-privileges.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Makes the draft plan that gives a person or team privileges with the least role. Nothing is written. Throws a `DataverseError` when something cannot
 * be read, or there is no such privilege.
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
  const privileges = await readPrivileges(send, origin, wish.privileges);
  const contents = await readContents(send, origin, wish.role ? [wish.role] : []);
  const held = await personPrivileges(send, origin, caller.id);
  const planned = planPrivilege({
    facts,
    wish,
    contents,
    privileges,
    caller: { privileges: held },
    newId: around.newId,
  });
  return keepRolesDraft(around, environment, choice, planned);
}
