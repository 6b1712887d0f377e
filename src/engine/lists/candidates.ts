import type { Facts, Person, Team } from '../facts.ts';

/** What might speak against somebody as owner; the plan's rules decide, this only hints while choosing. */
export type OwnerHint = 'disabled' | 'owner' | 'no_role' | 'not_person';

/** Somebody who could be made owner. */
export interface Candidate {
  type: 'person' | 'team';
  id: string;
  name: string;
  hint: OwnerHint | null;
}

/** The candidates that match what was typed: the first of them, and how many there are in all. */
export interface Matches {
  shown: readonly Candidate[];
  count: number;
}

interface Known {
  all: readonly Candidate[];
  lowered: readonly string[];
}

/** For what somebody is looked for: to own rows, or to be shared with, which access teams can be too. */
export type Purpose = 'own' | 'share';

const knownFor: Readonly<Record<Purpose, WeakMap<Facts, Known>>> = { own: new WeakMap(), share: new WeakMap() };

/** Looks for people and teams whose name contains every word typed; names that begin with the text come first. */
export function matchCandidates(
  facts: Facts,
  owner: string | null,
  text: string,
  limit: number,
  purpose: Purpose = 'own',
): Matches {
  const { all, lowered } = known(facts, purpose);
  const typed = text.trim().toLocaleLowerCase();
  const parts = typed.split(/\s+/).filter(Boolean);
  const beginning: Candidate[] = [];
  const containing: Candidate[] = [];
  all.forEach((candidate, index) => {
    const name = lowered[index] as string;
    if (!parts.every((part) => name.includes(part))) return;
    (name.startsWith(typed) ? beginning : containing).push(candidate);
  });
  const shown = [...beginning, ...containing].slice(0, limit);
  return {
    shown: shown.map((candidate) =>
      candidate.id === owner && !candidate.hint ? { ...candidate, hint: 'owner' as const } : candidate,
    ),
    count: beginning.length + containing.length,
  };
}

/** Everybody who can own rows, or be shared with, usable ones first; worked out once for each reading of an environment. */
function known(facts: Facts, purpose: Purpose): Known {
  const before = knownFor[purpose].get(facts);
  if (before) return before;
  const rolesUnknown = facts.unknown?.includes('roles') ?? false;
  const people = (facts.people ?? []).map((person) => ofPerson(person, rolesUnknown));
  const teams = (facts.teams ?? []).filter((team) => purpose === 'share' || canOwn(team)).map(ofTeam);
  const collator = new Intl.Collator();
  const all = [...people, ...teams].sort((a, b) => weight(a) - weight(b) || collator.compare(a.name, b.name));
  const found = { all, lowered: all.map(({ name }) => name.toLocaleLowerCase()) };
  knownFor[purpose].set(facts, found);
  return found;
}

/** Access teams cannot own rows: "Manage teams", learn.microsoft.com/power-platform/admin/manage-teams, 2/17/2021. */
function canOwn(team: Team): boolean {
  return team.kind !== 'access';
}

function weight({ hint }: Candidate): number {
  return hint === 'disabled' ? 2 : hint === 'not_person' ? 1 : 0;
}

function ofPerson(person: Person, rolesUnknown: boolean): Candidate {
  return { type: 'person', id: person.id, name: person.name ?? person.id, hint: hintOf(person, rolesUnknown) };
}

function hintOf({ disabled, accessMode = 0, roles }: Person, rolesUnknown: boolean): OwnerHint | null {
  if (disabled) return 'disabled';
  // Access modes 3 (support), 4 (non-interactive) and 5 (delegated admin) are accounts of services, not of people.
  if (accessMode >= 3) return 'not_person';
  return !rolesUnknown && roles?.length === 0 ? 'no_role' : null;
}

function ofTeam(team: Team): Candidate {
  return { type: 'team', id: team.id, name: team.name ?? team.id, hint: null };
}
