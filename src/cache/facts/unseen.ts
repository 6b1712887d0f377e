import { tables } from '#dataverse';
import type { CompleteReading } from '../readings.ts';

/**
 * What the rows speak of and the caller may not see, in the form of `Facts.unknown`: an owner, a sharer or a member who is in no
 * list is somebody unknown, not nobody. Lists that could not be read at all are left to whoever reads them.
 */
export function unseen(reading: CompleteReading): string[] {
  const { people, teams, units } = spokenOf(reading);
  return [
    ...missing(people, reading.rows(tables.systemUser), 'people'),
    ...missing(teams, reading.rows(tables.team), 'teams'),
    ...missing(units, reading.rows(tables.businessUnit), 'businessUnits'),
  ];
}

function spokenOf(reading: CompleteReading) {
  const people = new Set<string>();
  const teams = new Set<string>();
  const units = new Set<string>();
  const unitOf = (row: { businessUnit: string | null }) => row.businessUnit && units.add(row.businessUnit);
  for (const table of [tables.aiModel, tables.datasetsContainer]) {
    for (const row of reading.rows(table) ?? []) {
      (row.owner.type === 'team' ? teams : people).add(row.owner.id);
      unitOf(row);
    }
  }
  for (const { principal, principalTable } of reading.rows(tables.principalObjectAccess) ?? []) {
    if (principalTable === tables.systemUser.name) people.add(principal);
    if (principalTable === tables.team.name) teams.add(principal);
  }
  for (const { person, team } of reading.rows(tables.teamMembership) ?? []) {
    people.add(person);
    teams.add(team);
  }
  for (const { parent } of reading.rows(tables.businessUnit) ?? []) if (parent) units.add(parent);
  for (const row of [...(reading.rows(tables.systemUser) ?? []), ...(reading.rows(tables.team) ?? [])]) unitOf(row);
  return { people, teams, units };
}

function missing(ids: ReadonlySet<string>, rows: readonly { id: string }[] | null, list: string): string[] {
  if (!rows) return [];
  const seen = new Set(rows.map(({ id }) => id));
  return [...ids].filter((id) => !seen.has(id)).map((id) => `${list}/${id}`);
}
