import type { Person, Role, RoleHeld, Team } from '#engine';

/** Whoever can hold roles. */
type Holder = Pick<Person | Team, 'roles'>;

/** The roles that somebody holds, by id, whichever business unit's copy it is. */
export function rolesHeld({ roles = [] }: Holder): string[] {
  return roles.map((held: RoleHeld) => (typeof held === 'string' ? held : held.role));
}

/** Whether somebody holds a role. */
export function holdsRole(holder: Holder | undefined, role: string): boolean {
  return holder !== undefined && rolesHeld(holder).includes(role);
}

/** How many privileges a role holds, each by its depth: of two roles that do the same, the one with less adds less. */
export function weightOf({ privileges = {} }: Role): number {
  const depth = { Basic: 1, Local: 2, Deep: 3, Global: 4 } as const;
  return Object.values(privileges)
    .flatMap((rights) => Object.values(rights))
    .reduce((sum, one) => sum + (one ? depth[one] : 0), 0);
}
