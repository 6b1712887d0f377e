import { indexOf, type Named, named } from './index-of.ts';
import type { Known } from './known.ts';

/** Which people and teams, and which rows of that. */
export interface PrincipalsQuery {
  /** Every word must occur in the name. */
  text: string;
  from: number;
  to: number;
}

/** A person or team as lists show them. */
export interface PrincipalRow extends Named {
  type: 'person' | 'team';
  disabled: boolean;
  unit: Named;
  /** Members of a team. */
  members: number | null;
}

/** People and teams of an environment, by name. */
export interface Principals {
  total: number;
  matching: number;
  from: number;
  rows: readonly PrincipalRow[];
  /** The lists, of people and teams, that could not be read in full. */
  unknown: readonly string[];
}

/** Answers who there is. */
export function principals(known: Known, { text, from, to }: PrincipalsQuery): Principals {
  const all = known.remember('principals', () => everybody(known));
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? all : all.filter(({ lowered }) => words.every((word) => lowered.includes(word)));
  return {
    total: all.length,
    matching: found.length,
    from,
    rows: found.slice(from, to).map(({ id }) => rowOf(known, id)),
    unknown: (known.facts.unknown ?? []).filter((name) => name === 'people' || name === 'teams'),
  };
}

interface Searched {
  id: string;
  lowered: string;
}

function everybody(known: Known): Searched[] {
  const { people, lowered, rank, teams } = indexOf(known);
  const byName = people.map((_, n) => n).sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
  const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  const teamList = [...teams.values()].sort((a, b) => compare(a.name ?? a.id, b.name ?? b.id));
  return [
    ...teamList.map(({ id, name = id }) => ({ id, lowered: name.toLocaleLowerCase() })),
    ...byName.map((n) => ({ id: people[n]?.id ?? '', lowered: lowered[n] ?? '' })),
  ];
}

function rowOf(known: Known, id: string): PrincipalRow {
  const index = indexOf(known);
  const n = index.numberOf.get(id);
  const person = n === undefined ? undefined : index.people[n];
  const team = index.teams.get(id);
  return {
    ...named(index, id),
    type: team ? 'team' : 'person',
    disabled: person?.disabled ?? false,
    unit: named(index, (team ?? person)?.businessUnit ?? index.rootUnit),
    members: team ? (team.members ?? []).length : null,
  };
}
