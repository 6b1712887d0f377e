import type { Facts, PrivilegeHolder, PrivilegeHolders, TablePrivilege } from '#engine';
import { privilegeHolders } from '#engine';

/** What a lock shall bring about. */
export interface LockGoal {
  /** What nobody but those who keep it shall hold. */
  privileges: readonly TablePrivilege[];
  /** Whom it is taken from: everybody, also whoever comes later, or these people. */
  from: 'everybody' | readonly string[];
  /** People who keep it. Whoever holds System Administrator does in any case: no role can take anything from them. */
  keep: readonly string[];
  /**
   * What becomes of those who keep it and have it on the rows of a team only, where that team has to lose it: no role and no other team gives
   * exactly that. They stop there, or they get it at user level, which is more. Left out: still to be chosen, if there is somebody.
   */
  teamRows?: 'stop' | 'more';
}

/** Everybody a lock concerns: who loses what it takes, and who goes on holding it. */
export interface LockPeople extends PrivilegeHolders {
  losers: readonly PrivilegeHolder[];
  keepers: readonly PrivilegeHolder[];
}

/** The tables that a lock is about, by logical name: roles speak of them also where no row was read. */
export const lockTables = { model: 'msdyn_aimodel', container: 'msdyn_aibdatasetscontainer' } as const;

/** The privilege that makes somebody a maker: making AI models. */
export const makesModels: TablePrivilege = { right: 'Create', table: lockTables.model };

/** Who holds what a lock takes, and who of them shall lose it. */
export function lockPeople(facts: Facts, goal: LockGoal): LockPeople {
  const found = privilegeHolders(facts, goal.privileges, makesModels);
  const loses = ({ person, administrator }: PrivilegeHolder) =>
    !administrator && !goal.keep.includes(person) && (goal.from === 'everybody' || goal.from.includes(person));
  return {
    ...found,
    unknown: [...wholeLists(facts), ...found.unknown],
    losers: found.holders.filter(loses),
    keepers: found.holders.filter((holder) => !loses(holder)),
  };
}

/** Lists that could not be read at all, and may hide anybody. */
function wholeLists({ unknown = [] }: Facts): string[] {
  return unknown.filter((name) => ['people', 'teams', 'roles', 'businessUnits'].includes(name));
}
