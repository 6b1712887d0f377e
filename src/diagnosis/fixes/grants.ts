import {
  type Access,
  type AccessChange,
  compare,
  compile,
  type Depth,
  depths,
  type Facts,
  type Person,
  type Right,
  type Team,
} from '#engine';
import type { Look } from '../verdict/look.ts';
import type { Change } from './change.ts';
import { holdsRole, rolesHeld } from './held-roles.ts';
import { narrowed } from './narrowed.ts';
import { withChanges } from './with-changes.ts';

/** A privilege that somebody would hold, or hold deeper than now. */
export interface PrivilegeGained {
  table: string;
  right: Right;
  from: Depth | null;
  to: Depth;
}

/** What a fix grants: to whom it is meant for, and to everybody else. */
export interface Grants {
  /** How many rights on rows people gain: one for each person, row and right. */
  rights: number;
  /** How many depths of privileges people gain: one for each person, table, right and step of depth. */
  privileges: number;
  /** What others gain or lose by it. */
  others: readonly AccessChange[];
  /** The privileges that whom it is meant for gains. */
  theirs: readonly PrivilegeGained[];
  /** For how many people it cannot be told. */
  unclear: number;
}

/** Of how many people what they gain is counted one by one; of more the others are taken to be like them. */
const mostCounted = 200;

/** What changes grant to people on every row that is known. */
export function grantsOf(look: Look, person: string, changes: readonly Change[]): Grants {
  const { before, after } = compared(look, person, changes);
  const people = new Set((look.access.facts.people ?? []).map(({ id }) => id));
  const differences = compare(before, after).filter((change) => people.has(change.person));
  const giving = changes.filter(({ kind }) => kind !== 'share');
  const reached = giving.flatMap((change) => peopleGaining(look, change));
  const all = [...new Set(reached)];
  const counted = all.slice(0, mostCounted);
  const gained = new Map([...counted, person].map((one) => [one, privilegesGained(before.facts, after.facts, one)]));
  const sum = counted.flatMap((one) => gained.get(one) ?? []).reduce((total, one) => total + steps(one), 0);
  return {
    rights: differences.reduce((sum, { gains, count }) => sum + gains.length * count, 0),
    privileges: Math.round((sum * all.length) / Math.max(counted.length, 1)),
    others: differences.filter((change) => change.person !== person && change.gains.length + change.loses.length > 0),
    theirs: gained.get(person) ?? [],
    unclear: new Set(differences.filter(({ unclear }) => unclear.length > 0).map((change) => change.person)).size,
  };
}

/** Compared on the facts that decide about whoever gains anything, on every row. */
function compared(look: Look, person: string, changes: readonly Change[]): { before: Access; after: Access } {
  // A new owner takes from the one before: everybody is concerned.
  const everybody = changes.some(({ kind }) => kind === 'reassign');
  const people = new Set([person, ...changes.flatMap((change) => peopleGaining(look, change))]);
  const before = everybody ? look.access : narrowedAccess(look, person, [...people].sort());
  return { before, after: compile(withChanges(before.facts, changes)) };
}

/** What was narrowed for one person: their circle, and the access of those of it who were asked about. */
interface Narrowed {
  circle: ReadonlySet<string>;
  facts: Facts;
  access: Map<string, Access>;
}

const narrowedFor = new WeakMap<Look, Map<string, Narrowed>>();

/** Nearly everything that is tried concerns somebody's circle, which is narrowed down to once. */
function narrowedAccess(look: Look, person: string, people: readonly string[]): Access {
  const byPerson = narrowedFor.get(look) ?? new Map<string, Narrowed>();
  narrowedFor.set(look, byPerson);
  const kept = byPerson.get(person) ?? circleOf(look, person);
  byPerson.set(person, kept);
  const key = people.join();
  const facts = people.every((one) => kept.circle.has(one)) ? kept.facts : look.access.facts;
  const access = kept.access.get(key) ?? compile(narrowed(facts, { people }));
  kept.access.set(key, access);
  return access;
}

/** Somebody with everybody who is in a team with them. */
function circleOf(look: Look, person: string): Narrowed {
  const circle = new Set([person, ...look.teamsOf(person).flatMap(({ members = [] }) => members)]);
  return { circle, facts: narrowed(look.access.facts, { people: [...circle] }), access: new Map() };
}

/** Whoever may gain something by a change, apart from owners and those above them in a hierarchy. */
function peopleGaining({ teams, access }: Look, change: Change): string[] {
  if (change.kind === 'share' || change.kind === 'give-role')
    return [...(teams.get(change.principal)?.members ?? [change.principal])];
  if (change.kind === 'sign-in') return [change.person];
  if (change.kind !== 'set-depth') return [];
  const holds = (one: Person | Team) => holdsRole(one, change.role);
  const direct = (access.facts.people ?? []).filter(holds).map(({ id }) => id);
  const through = [...teams.values()].filter(holds).flatMap(({ members = [] }) => members);
  return [...direct, ...through];
}

const rank = (depth: Depth | null | undefined) => (depth ? depths.indexOf(depth) + 1 : 0);
const steps = ({ from, to }: PrivilegeGained) => rank(to) - rank(from);

function privilegesGained(before: Facts, after: Facts, person: string): PrivilegeGained[] {
  const was = widest(before, person);
  return [...widest(after, person)].flatMap(([key, to]) => {
    const from = was.get(key) ?? null;
    const [table = '', right] = key.split(' ');
    return rank(to) > rank(from) ? [{ table, right: right as Right, from, to }] : [];
  });
}

/** The deepest privilege that somebody holds for each table and right, directly or through teams. */
function widest(facts: Facts, person: string): Map<string, Depth> {
  const holders = [
    ...(facts.people ?? []).filter(({ id }) => id === person),
    ...(facts.teams ?? []).filter(({ kind, members }) => kind !== 'access' && members?.includes(person)),
  ];
  const ids = new Set(holders.flatMap(rolesHeld));
  const found = new Map<string, Depth>();
  for (const { id, privileges = {} } of facts.roles ?? []) {
    if (!ids.has(id)) continue;
    for (const [table, rights] of Object.entries(privileges)) {
      for (const [right, depth] of Object.entries(rights)) {
        const key = `${table} ${right}`;
        if (depth && rank(depth) > rank(found.get(key))) found.set(key, depth);
      }
    }
  }
  return found;
}
