import type { Facts, RecordFacts, Team } from '#engine';

/** What of the facts is to stay: these people, these rows with those above them (all where none are named), and teams beside those people's own. */
export interface Kept {
  people: readonly string[];
  records?: readonly string[];
  teams?: readonly string[];
}

/**
 * The facts as far as they decide about some people and rows: the same answers from far less. Where somebody may reach rows through those who report
 * to them, everybody stays; so do all teams while it is not known who is in them.
 */
export function narrowed(facts: Facts, { people, records, teams = [] }: Kept): Facts {
  const rows = records ? withRowsAbove(facts.records, records) : facts.records;
  const ids = records && new Set(rows.map(({ id }) => id));
  const onRows = ({ record }: { record: string }) => !ids || ids.has(record);
  if ((facts.settings?.hierarchy ?? 'none') !== 'none')
    return { ...facts, records: rows, shares: (facts.shares ?? []).filter(onRows) };
  const kept = new Set(people);
  const isKept = (id: string) => kept.has(id);
  const isOpen = facts.unknown?.some((name) => name === 'teams' || name.startsWith('teams/')) ?? false;
  const stays = ({ id, members = [], awaits = [] }: Team) =>
    isOpen || teams.includes(id) || members.some(isKept) || awaits.some(isKept);
  const theirTeams = (facts.teams ?? []).filter(stays);
  const principals = new Set([...people, ...theirTeams.map(({ id }) => id), 'organization']);
  return {
    ...facts,
    records: inTheirUnits(facts, rows),
    shares: (facts.shares ?? []).filter((share) => onRows(share) && principals.has(share.principal)),
    people: (facts.people ?? []).filter(({ id }) => kept.has(id)),
    teams: theirTeams.map((team) => ({ ...team, members: (team.members ?? []).filter(isKept) })),
  };
}

/** A row is in its owner's business unit unless it names one: named before the owner is left out. */
function inTheirUnits(facts: Facts, rows: readonly RecordFacts[]): readonly RecordFacts[] {
  if (rows.every(({ businessUnit }) => businessUnit !== undefined)) return rows;
  const root = facts.businessUnits?.find(({ parent }) => parent === undefined)?.id;
  const units = new Map(
    [...(facts.people ?? []), ...(facts.teams ?? [])].map((one) => [one.id, one.businessUnit ?? root]),
  );
  return rows.map((row) => {
    const businessUnit = row.businessUnit ?? units.get(row.owner ?? '');
    return businessUnit === undefined ? row : { ...row, businessUnit };
  });
}

function withRowsAbove(all: readonly RecordFacts[], wanted: readonly string[]): readonly RecordFacts[] {
  const byId = new Map(all.map((row) => [row.id, row]));
  const kept = new Set<string>();
  for (const id of wanted) {
    for (let at: string | null | undefined = id; at && !kept.has(at); at = byId.get(at)?.parent) kept.add(at);
  }
  return all.filter(({ id }) => kept.has(id));
}
