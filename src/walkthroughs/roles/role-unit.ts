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
  /** By name: the role that it is a copy of, and the privileges that the copy does not have. */
  copyOf?: { role: string; without: readonly string[] };
}

/** An owner team with everything it takes to make it anew. */
export interface TeamContent {
  team: Principal;
  /** By id and, for whoever makes it by hand, by name. */
  businessUnit: { id: string; name: string };
  /** Who answers for it, as Dataverse wants it; no member for that. */
  administrator: string;
  members: readonly Principal[];
}

/** One write about roles. Each has its opposite. */
export type RoleOperation =
  | ({ kind: 'create-role' } & RoleContent)
  | ({ kind: 'delete-role' } & RoleContent)
  | { kind: 'add-privilege'; role: RoleRef; privilege: RolePrivilege }
  | { kind: 'remove-privilege'; role: RoleRef; privilege: RolePrivilege }
  /** Lets a privilege that the role holds reach further, or less far. */
  | { kind: 'set-depth'; role: RoleRef; from: RolePrivilege; privilege: RolePrivilege }
  /** The copy of the role in that business unit. */
  | { kind: 'assign-role'; principal: Principal; role: RoleRef; businessUnit: string }
  | { kind: 'remove-role'; principal: Principal; role: RoleRef; businessUnit: string }
  /** With its members; its roles are given by themselves. */
  | ({ kind: 'create-team' } & TeamContent)
  | ({ kind: 'delete-team' } & TeamContent);

/** The writes that change who holds a role, those that make and delete teams, and those that change roles themselves. */
export type HoldingOperation = Extract<RoleOperation, { kind: 'assign-role' | 'remove-role' }>;
export type TeamOperation = Extract<RoleOperation, { kind: 'create-team' | 'delete-team' }>;
export type ContentOperation = Exclude<RoleOperation, HoldingOperation | TeamOperation>;

/** Whether a write changes who holds a role. */
export function isHolding(one: RoleOperation): one is HoldingOperation {
  return 'principal' in one;
}

/** Whether a write makes or deletes a team. */
export function isOfTeam(one: RoleOperation): one is TeamOperation {
  return 'team' in one;
}

/** Whether a write changes a role itself. */
export function isOfRole(one: RoleOperation): one is ContentOperation {
  return !isHolding(one) && !isOfTeam(one);
}

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

/** What is read of a role; without privileges there is no such role. */
export interface RoleFound {
  role: RoleRef;
  privileges: readonly RolePrivilege[] | null;
  memberInheritance: RoleContent['memberInheritance'] | null;
}

/** What is read of a team: its business unit and its members, by id. */
export interface TeamFound {
  businessUnit: string;
  members: readonly string[];
}

/** What is read about a unit of roles: only what the unit is about. */
export interface RolesState {
  /** Roles that it makes, deletes or changes. */
  roles: readonly RoleFound[];
  /** The roles of those whose roles it changes, those through teams left out. */
  holders: readonly { principal: Principal; held: readonly RoleCopy[] }[];
  /** Teams that it makes or deletes; `content: null` means that there is no such team. */
  teams: readonly { team: Principal; content: TeamFound | null }[];
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

/** The writes that take each kind of write back; of a depth it is the same, the other way round. */
export const opposites = {
  'create-role': 'delete-role',
  'delete-role': 'create-role',
  'add-privilege': 'remove-privilege',
  'remove-privilege': 'add-privilege',
  'set-depth': 'set-depth',
  'assign-role': 'remove-role',
  'remove-role': 'assign-role',
  'create-team': 'delete-team',
  'delete-team': 'create-team',
} as const satisfies Record<RoleOperation['kind'], RoleOperation['kind']>;
