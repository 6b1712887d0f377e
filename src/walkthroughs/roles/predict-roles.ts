import { allRights, type Facts, type Privileges, type Right, type Role, type RoleHeld, type Team } from '#engine';
import type { HoldingOperation, RoleOperation, RolePrivilege, TeamContent } from './role-unit.ts';
import { unitOf } from './unit-of.ts';

const named = new RegExp(`^prv(${[...allRights].sort((a, b) => b.length - a.length).join('|')})(.+)$`);

/**
 * Privileges as facts hold them. Their names end in the table's schema name, which lower-cased is its logical name but for users; one that is not
 * about a table stands by itself.
 */
export function privilegeFacts(list: readonly RolePrivilege[]): Privileges {
  const facts: Record<string, Partial<Record<Right, RolePrivilege['depth']>>> = {};
  for (const { name, depth } of list) {
    const [, right = 'Read', ending = name] = named.exec(name) ?? [];
    const table = ending === 'User' ? 'systemuser' : ending.toLowerCase();
    facts[table] = { ...facts[table], [right as Right]: depth };
  }
  return facts;
}

/** The facts as they would be after some writes about roles. */
export function predictRoles(facts: Facts, operations: readonly RoleOperation[]): Facts {
  return operations.reduce(factsAfter, facts);
}

function factsAfter(facts: Facts, operation: RoleOperation): Facts {
  switch (operation.kind) {
    case 'create-role': {
      const { role, memberInheritance, privileges } = operation;
      const made: Role = { ...role, memberInheritance, privileges: privilegeFacts(privileges), customizable: true };
      return { ...facts, roles: [...(facts.roles ?? []).filter(({ id }) => id !== role.id), made] };
    }
    case 'delete-role':
      return { ...facts, roles: (facts.roles ?? []).filter(({ id }) => id !== operation.role.id) };
    case 'add-privilege':
    case 'remove-privilege':
    case 'set-depth':
      return {
        ...facts,
        roles: (facts.roles ?? []).map((one) => (one.id === operation.role.id ? changed(one, operation) : one)),
      };
    case 'assign-role':
    case 'remove-role':
      return {
        ...facts,
        people: holders(facts, facts.people, operation),
        teams: holders(facts, facts.teams, operation),
      };
    case 'create-team':
      return { ...facts, teams: [...(facts.teams ?? []), teamOf(operation)] };
    case 'delete-team':
      return { ...facts, teams: (facts.teams ?? []).filter(({ id }) => id !== operation.team.id) };
  }
}

function teamOf({ team: { id, name }, businessUnit, members }: TeamContent): Team {
  return {
    id,
    name,
    kind: 'owner',
    businessUnit: businessUnit.id,
    members: members.map((member) => member.id),
    roles: [],
  };
}

function changed(role: Role, { kind, privilege }: Extract<RoleOperation, { privilege: RolePrivilege }>): Role {
  const [[table, rights] = ['', {}]] = Object.entries(privilegeFacts([privilege]));
  const taken = Object.keys(rights);
  const rest = Object.entries(role.privileges?.[table] ?? {}).filter(([right]) => !taken.includes(right));
  const now = { ...Object.fromEntries(rest), ...(kind === 'remove-privilege' ? {} : rights) };
  return { ...role, privileges: { ...role.privileges, [table]: now } };
}

type Holder = { id: string; businessUnit?: string; roles?: readonly RoleHeld[] };

function holders<T extends Holder>(
  facts: Facts,
  list: readonly T[] | undefined,
  { kind, principal, role, businessUnit }: HoldingOperation,
): readonly T[] {
  return (list ?? []).map((one) => {
    if (one.id !== principal.id) return one;
    const own = unitOf(facts, one) === businessUnit;
    const isIt = (held: RoleHeld) =>
      typeof held === 'string' ? own && held === role.id : held.role === role.id && held.businessUnit === businessUnit;
    const others = (one.roles ?? []).filter((held) => !isIt(held));
    const copy: RoleHeld = own ? role.id : { role: role.id, businessUnit };
    return { ...one, roles: kind === 'assign-role' ? [...others, copy] : others };
  });
}
