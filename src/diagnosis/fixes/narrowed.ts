import type { Facts, RecordFacts } from '#engine';

/**
 * The facts as far as they decide about these people (and, where named, these rows and those above them): the same answers from far less. Where
 * somebody may reach rows through those who report to them, everybody stays.
 */
export function narrowed(facts: Facts, people: readonly string[], records?: readonly string[]): Facts {
  if ((facts.settings?.hierarchy ?? 'none') !== 'none') return withRows(facts, facts.records, records);
  const kept = new Set(people);
  const holders = new Map([...(facts.people ?? []), ...(facts.teams ?? [])].map((one) => [one.id, one]));
  const root = facts.businessUnits?.find(({ parent }) => parent === undefined)?.id;
  const unitOf = ({ owner, businessUnit }: RecordFacts) => {
    const holder = holders.get(owner ?? '');
    return businessUnit ?? holder?.businessUnit ?? (holder ? root : undefined);
  };
  const rows = facts.records.map((row) => inUnit(row, unitOf(row)));
  return {
    ...withRows(facts, rows, records),
    people: (facts.people ?? []).filter(({ id }) => kept.has(id)),
    teams: (facts.teams ?? []).map((team) => ({ ...team, members: (team.members ?? []).filter((id) => kept.has(id)) })),
  };
}

/** A row is in its owner's business unit unless it names one: named before the owner is left out. */
function inUnit(row: RecordFacts, businessUnit: string | undefined): RecordFacts {
  return businessUnit === undefined ? row : { ...row, businessUnit };
}

function withRows(facts: Facts, all: readonly RecordFacts[], wanted?: readonly string[]): Facts {
  if (!wanted) return { ...facts, records: all };
  const byId = new Map(all.map((row) => [row.id, row]));
  const kept = new Set<string>();
  for (const id of wanted) {
    for (let at: string | null | undefined = id; at && !kept.has(at); at = byId.get(at)?.parent) kept.add(at);
  }
  return {
    ...facts,
    records: all.filter(({ id }) => kept.has(id)),
    shares: (facts.shares ?? []).filter(({ record }) => kept.has(record)),
  };
}
