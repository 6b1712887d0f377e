import { findAsked, type Grant, type Grants, grantsFor } from '../access/grants.ts';
import { documentedReadings } from '../access/readings.ts';
import { indexFacts, type World } from '../access/world.ts';
import type { Depth, Facts, Person, Right } from '../facts.ts';

/** A right on a table, as roles give it. */
export interface TablePrivilege {
  right: Right;
  table: string;
}

/** A right on a table with how far it reaches. */
export interface PrivilegeAtDepth extends TablePrivilege {
  depth: Depth;
}

/** One reason why somebody holds a privilege: a role of their own, or one of a team they belong to. */
export type PrivilegeSource = TablePrivilege & Pick<Grant, 'role' | 'team' | 'depth' | 'unit' | 'reachesMembers'>;

/** Somebody who holds a privilege, with every source of it. */
export interface PrivilegeHolder {
  person: string;
  sources: readonly PrivilegeSource[];
  /** Whether they can make what the privileges are about. */
  maker: boolean;
  /** Whether they hold System Administrator, themselves or through a team. */
  administrator: boolean;
  /** Whether it is an account that no person signs in with: non-interactive, support or delegated. */
  service: boolean;
  disabled: boolean;
}

/** Everybody who holds any of some privileges, and what could not be read that may hide others. */
export interface PrivilegeHolders {
  holders: readonly PrivilegeHolder[];
  /** In the form of `Facts.unknown`. */
  unknown: readonly string[];
}

/** systemuser.accessmode of accounts that no person signs in with. Source: "Create users", learn.microsoft.com, noted 2026-11. */
const serviceModes = [3, 4, 5];

/** Who holds any of these privileges, in the order of the facts. `makes` is the privilege that makes somebody a maker. */
export function privilegeHolders(
  facts: Facts,
  privileges: readonly TablePrivilege[],
  makes: TablePrivilege,
): PrivilegeHolders {
  const world = indexFacts(facts, documentedReadings);
  const administrators = administratorsOf(facts);
  const unknown = new Set<string>();
  const holders = world.people.list.flatMap((person): PrivilegeHolder[] => {
    const found = privileges.map((privilege) => ({ privilege, grants: grantsOf(world, person.id, privilege) }));
    for (const { grants } of found) for (const name of grants.open) unknown.add(name);
    for (const { grants } of found) for (const { team } of grants.maybe) unknown.add(`teams/${team}/members`);
    const sources = found.flatMap(({ privilege, grants }) => grants.held.map((grant) => ({ ...privilege, ...grant })));
    if (sources.length === 0) return [];
    return [
      {
        person: person.id,
        sources,
        maker: grantsOf(world, person.id, makes).held.length > 0,
        administrator: administrators.has(person.id),
        service: isUnattended(person),
        disabled: person.disabled ?? false,
      },
    ];
  });
  return { holders, unknown: [...unknown] };
}

/** Whether an account is one that no person signs in with. */
export function isUnattended({ accessMode }: Person): boolean {
  return serviceModes.includes(accessMode ?? 0);
}

/** Everybody who holds System Administrator, themselves or through a team. */
export function administratorsOf({ people = [], teams = [], roles = [] }: Facts): ReadonlySet<string> {
  const administrator = new Set(roles.filter((role) => role.administrator).map(({ id }) => id));
  const holds = (held: Person['roles']) =>
    held?.some((role) => administrator.has(typeof role === 'string' ? role : role.role));
  return new Set([
    ...people.filter(({ roles: held }) => holds(held)).map(({ id }) => id),
    ...teams
      .filter(({ kind, roles: held }) => kind !== 'access' && holds(held))
      .flatMap(({ members }) => members ?? []),
  ]);
}

function grantsOf(world: World, person: string, { right, table }: TablePrivilege): Grants {
  const asked = findAsked(world, person);
  return asked ? grantsFor(world, asked, right, table) : { held: [], maybe: [], open: [] };
}
