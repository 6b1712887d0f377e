import type { EnvironmentRecord, PlanRecord } from '#cache';
import { personPrivileges, withPatience } from '#dataverse';
import { type ChoiceOf, planDepth } from '#walkthroughs';
import { keepRolesDraft } from './keep-roles-draft.ts';
import { freshFacts, readContents } from './prepare-lock.ts';
import { readPrivileges } from './read-privileges.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Makes the draft plan that lets a role's privileges reach further. Nothing is written. Throws a `DataverseError` when something cannot be read, there
 * is no such privilege, or the role allows it already.
 */
export async function prepareDepth(
  around: Surroundings,
  environment: EnvironmentRecord,
  choice: ChoiceOf<'raise-depth'>,
): Promise<PlanRecord> {
  const { kind: _, ...wish } = choice;
  const facts = await freshFacts(around, environment);
  const send = withPatience(around.reach(environment));
  const { origin } = environment;
  const privileges = await readPrivileges(send, origin, wish.privileges);
  const besides = await readPrivileges(send, origin, wish.besides?.privileges ?? []);
  const contents = await readContents(send, origin, [wish.role]);
  const caller = { privileges: await personPrivileges(send, origin, environment.caller.id) };
  const planned = planDepth({ facts, wish, contents, privileges, besides, caller, newId: around.newId });
  return keepRolesDraft(around, environment, choice, planned);
}
