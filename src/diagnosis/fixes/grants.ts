import { type Access, type AccessChange, compare, compile, type Depth, depths, type Facts, type Right } from '#engine';
import type { Look } from '../verdict/look.ts';
import type { Change } from './change.ts';
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

/** What changes grant to people on every row that is known. */
export function grantsOf(look: Look, person: string, changes: readonly Change[]): Grants {
  const { before, after } = compared(look, person, changes);
  const people = new Set((look.access.facts.people ?? []).map(({ id }) => id));
  const differences = compare(before, after).filter((change) => people.has(change.person));
  const reached = changes.flatMap((change) => peopleGaining(look, change));
  const gained = new Map([...new Set(reached)].map((one) => [one, privilegesGained(before.facts, after.facts, one)]));
  return {
    rights: differences.reduce((sum, { gains, count }) => sum + gains.length * count, 0),
    privileges: [...gained.values()].flat().reduce((sum, one) => sum + steps(one), 0),
    others: differences.filter((change) => change.person !== person && change.gains.length + change.loses.length > 0),
    theirs: gained.get(person) ?? [],
    unclear: new Set(differences.filter(({ unclear }) => unclear.length > 0).map((change) => change.person)).size,
  };
}

/** What only concerns one person is compared on the facts that decide about them. */
function compared(look: Look, person: string, changes: readonly Change[]): { before: Access; after: Access } {
  const alone = changes.every((change) => isAlone(change, person));
  const before = alone ? narrowedAccess(look, person) : look.access;
  return { before, after: compile(withChanges(before.facts, changes)) };
}

const narrowedFor = new WeakMap<Look, Map<string, Access>>();

function narrowedAccess(look: Look, person: string): Access {
  const kept = narrowedFor.get(look) ?? new Map<string, Access>();
  narrowedFor.set(look, kept);
  const access = kept.get(person) ?? compile(narrowed(look.access.facts, [person]));
  kept.set(person, access);
  return access;
}

function isAlone(change: Change, person: string): boolean {
  if (change.kind === 'share' || change.kind === 'give-role') return change.principal === person;
  return 'person' in change && change.person === person;
}

function peopleGaining({ teams, access }: Look, change: Change): string[] {
  if (change.kind === 'give-role') return [...(teams.get(change.principal)?.members ?? [change.principal])];
  if (change.kind === 'sign-in') return [change.person];
  if (change.kind !== 'set-depth') return [];
  const holds = ({ roles = [] }: { roles?: readonly (string | { role: string })[] }) =>
    roles.some((held) => (typeof held === 'string' ? held : held.role) === change.role);
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
  const ids = new Set(
    holders.flatMap(({ roles = [] }) => roles.map((held) => (typeof held === 'string' ? held : held.role))),
  );
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
