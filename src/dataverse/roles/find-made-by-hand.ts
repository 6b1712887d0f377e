import type { MadeByHand, PlanUnit, RoleOperation } from '#walkthroughs';
import { readAll } from '../read.ts';
import type { Send } from '../send.ts';
import { tables } from '../tables/all.ts';
import { anyOf, portions } from '../tables/query.ts';

type Made = Extract<RoleOperation, { kind: 'create-role' | 'create-team' }>;

/**
 * Roles and teams that units would make and that somebody has made by hand: of the same name in the same business unit. Those that are there under
 * the ids of the units are not among them. Throws `DataverseError`.
 */
export async function findMadeByHand(
  send: Send,
  origin: string,
  units: readonly PlanUnit[],
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<MadeByHand> {
  const wanted = units
    .filter((unit) => unit.kind === 'roles')
    .flatMap(({ operations }) => operations)
    .filter((one): one is Made => one.kind === 'create-role' || one.kind === 'create-team');
  const roles = wanted
    .filter((one) => one.kind === 'create-role')
    .map(({ role, businessUnit }) => ({ ...role, businessUnit }));
  const teams = wanted
    .filter((one) => one.kind === 'create-team')
    .map(({ team: { id, name }, businessUnit }) => ({ id, name, businessUnit: businessUnit.id }));
  return new Map([
    ...(await sameNamed(send, origin, tables.role, roles, signal)),
    ...(await sameNamed(send, origin, tables.team, teams, signal)),
  ]);
}

async function sameNamed(
  send: Send,
  origin: string,
  table: typeof tables.role | typeof tables.team,
  wanted: readonly { id: string; name: string; businessUnit: string }[],
  signal: AbortSignal | undefined,
): Promise<[string, string][]> {
  const names = wanted.map(({ name }) => name);
  const rows: { id: string; name: string | null; businessUnit: string | null }[] = [];
  for (const some of portions(names, namesPerFilter))
    rows.push(...(await readAll(send, origin, table, { filter: anyOf(table, 'name', some), signal })));
  return wanted.flatMap(({ id, name, businessUnit }): [string, string][] => {
    const same = rows.filter((row) => row.name === name && row.businessUnit === businessUnit);
    const [first] = same;
    return first && !same.some((row) => row.id === id) ? [[id, first.id]] : [];
  });
}

/** Names are long: so many keep an address short. */
const namesPerFilter = 20;
