import type { Depth, Role } from '#engine';
import type { Principal, RecordRef } from '../plan.ts';

/** A role by the id of its copy in the business unit it was made in, which holds the privileges. */
export interface RoleRef {
  id: string;
  name: string;
}

/** A privilege at a depth, as a role holds it. */
export interface RolePrivilege {
  id: string;
  name: string;
  depth: Depth;
  /** The id of the condition that narrows it to some rows, where there is one. */
  filter?: string;
}

/** A role with everything it takes to make it anew. */
export interface RoleContent {
  role: RoleRef;
  /** Where it is made: the root business unit, from which every other one gets a copy. */
  businessUnit: string;
  memberInheritance: NonNullable<Role['memberInheritance']>;
  privileges: readonly RolePrivilege[];
}

/** One write about roles. Each has its opposite. */
export type RoleOperation =
  | ({ kind: 'create-role' } & RoleContent)
  | ({ kind: 'delete-role' } & RoleContent)
  | { kind: 'add-privilege'; role: RoleRef; privilege: RolePrivilege }
  | { kind: 'remove-privilege'; role: RoleRef; privilege: RolePrivilege }
  /** The copy of the role in that business unit. */
  | { kind: 'assign-role'; principal: Principal; role: RoleRef; businessUnit: string }
  | { kind: 'remove-role'; principal: Principal; role: RoleRef; businessUnit: string };

/** The writes that change who holds a role, and those that change roles themselves. */
export type HoldingOperation = Extract<RoleOperation, { kind: 'assign-role' | 'remove-role' }>;
export type ContentOperation = Exclude<RoleOperation, HoldingOperation>;

/** The copy of a role in a business unit. */
export interface RoleCopy {
  role: string;
  businessUnit: string;
}

/** The same with the id of the copy. */
export interface KnownCopy extends RoleCopy {
  id: string;
}

/** What a person holds of some privileges in the end, by every way, as Dataverse tells. */
export interface PrivilegesHeld {
  person: Principal;
  /** Names. */
  held: readonly string[];
}

/** What is read about a unit of roles: only what the unit is about. */
export interface RolesState {
  /** Roles that it makes, deletes or changes; `privileges: null` means that there is no such role. */
  roles: readonly { role: RoleRef; privileges: readonly RolePrivilege[] | null }[];
  /** The roles of those whose roles it changes, those through teams left out. */
  holders: readonly { principal: Principal; held: readonly RoleCopy[] }[];
  people: readonly PrivilegesHeld[];
  /** The copies that it gives or takes, as far as there are such. */
  copies: readonly KnownCopy[];
}

/** Roles that change together, or a look at what people hold in the end. */
export interface RolesUnit {
  kind: 'roles';
  id: string;
  /** The role, person or team it is about. */
  subject: RecordRef;
  operations: readonly RoleOperation[];
  /** What people shall hold once everything before it is done; the names asked about are those of `watched`. */
  checks: readonly PrivilegesHeld[];
  /** Names of the privileges that the checks are about. */
  watched: readonly string[];
  before: RolesState;
}

/** The writes that take each kind of write back. */
export const opposites = {
  'create-role': 'delete-role',
  'delete-role': 'create-role',
  'add-privilege': 'remove-privilege',
  'remove-privilege': 'add-privilege',
  'assign-role': 'remove-role',
  'remove-role': 'assign-role',
} as const satisfies Record<RoleOperation['kind'], RoleOperation['kind']>;
