import type { Person } from '../facts.ts';
import type { FactsIndex } from '../rules/facts-index.ts';

/** Whether somebody who owns rows still looks after them, and if not why. `cannot-tell`: they could not be read. */
export type OwnerStanding = 'active' | 'disabled' | 'gone' | 'nobody-active' | 'leaving' | 'service' | 'cannot-tell';

/** Access modes 3 (support), 4 (non-interactive) and 5 (delegated admin) are accounts of services, not of people. */
export function isActivePerson({ disabled, accessMode = 0 }: Person): boolean {
  return disabled !== true && accessMode < 3;
}

/** How an owner stands. A team is active when a member is; `leaving` are people who were noted as about to leave. */
export function standingOf(index: FactsIndex, owner: string, leaving: ReadonlySet<string>): OwnerStanding {
  const team = index.teams.get(owner);
  if (team) {
    if (index.unknown.of('teams', owner, 'members').length > 0) return 'cannot-tell';
    const members = (team.members ?? []).map((id) => index.people.get(id));
    if (members.some((member) => member && isActivePerson(member) && !leaving.has(member.id))) return 'active';
    // Members of a directory group have rows only once they used the environment, so none listed says nothing.
    return team.kind === 'entra' || team.kind === 'office' ? 'cannot-tell' : 'nobody-active';
  }
  const person = index.people.get(owner);
  if (!person) return index.unknown.of('people', owner).length > 0 ? 'cannot-tell' : 'gone';
  if (person.disabled) return 'disabled';
  if (leaving.has(owner)) return 'leaving';
  return isActivePerson(person) ? 'active' : 'service';
}

/** Whether nobody looks after what such an owner owns, or soon nobody will. */
export function isAbsent(standing: OwnerStanding): boolean {
  return standing === 'disabled' || standing === 'gone' || standing === 'nobody-active' || standing === 'leaving';
}
