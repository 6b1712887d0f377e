import { all, type Known, known, missing, type NamedRow, type PrincipalFacts, whenKnown } from '../evidence.ts';
import type { FactsIndex } from '../facts-index.ts';

/** The person or team of an id. Of a person one has to know whether they are disabled: half of what rules say hangs on it. */
export function findPrincipal({ people, teams, unknown }: FactsIndex, id: string): Known<PrincipalFacts> {
  const team = teams.get(id);
  if (team) return known({ type: 'team', id, name: team.name ?? id, facts: team });
  const person = people.get(id);
  const open = person?.disabled === undefined ? unknown.of('people', id, 'disabled') : [];
  if (person && open.length === 0) return known({ type: 'person', id, name: person.name ?? id, facts: person });
  return missing([...open, ...(person ? [] : unknown.of('teams', id))], `people/${id}`);
}

/** Who owns a row. */
export function findOwner(index: FactsIndex, { id, facts: { owner } }: NamedRow): Known<PrincipalFacts> {
  if (owner) return findPrincipal(index, owner);
  return missing(index.unknown.of('records', id, 'owner'), `records/${id}/owner`);
}

/** Everybody who owns one of these rows, once. */
export function findOwners(index: FactsIndex, rows: readonly NamedRow[]): Known<PrincipalFacts[]> {
  return whenKnown(all(rows.map((row) => findOwner(index, row))), (owners) =>
    known([...new Map(owners.map((owner) => [owner.id, owner])).values()]),
  );
}

/** The name of whoever an id belongs to; the id where they could not be read. */
export function nameOf({ people, teams }: FactsIndex, id: string): string {
  if (id === 'organization') return 'everyone in the organization';
  return (teams.get(id) ?? people.get(id))?.name ?? id;
}
