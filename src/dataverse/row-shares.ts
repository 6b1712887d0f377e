import type { RowState, Share } from '#walkthroughs';
import { sharedPrincipals } from './ask.ts';
import { DataverseError } from './dataverse-error.ts';
import { principalType } from './principals.ts';
import { readAll } from './read.ts';
import { rightsOfMask } from './rights.ts';
import type { Send } from './send.ts';
import { tables } from './tables/all.ts';
import type { Row } from './tables/define-table.ts';
import { anyOf, portions } from './tables/query.ts';

/** How many rows' shares are asked for one by one where the table of shares may not be read; beyond it they stay unknown. */
const mostAskedSingly = 200;

/**
 * The same rows with their explicit shares, from the table of shares or, where the caller may not read that, by asking row by row.
 * Throws `DataverseError`.
 */
export async function withShares(
  send: Send,
  origin: string,
  states: readonly RowState[],
  signal: AbortSignal | undefined,
): Promise<RowState[]> {
  const shares = (await fromTable(send, origin, states, signal)) ?? (await oneByOne(send, origin, states, signal));
  const names = await principalNames(
    send,
    origin,
    [...shares.values()].flatMap((list) => list ?? []),
    signal,
  );
  return states.map((state) => {
    const found = shares.get(state.record.id) ?? null;
    return { ...state, shares: found ? found.map((share) => named(share, names)).sort(byPrincipal) : null };
  });
}

type SharesByRecord = Map<string, Share[] | null>;

async function fromTable(
  send: Send,
  origin: string,
  states: readonly RowState[],
  signal: AbortSignal | undefined,
): Promise<SharesByRecord | null> {
  const { principalObjectAccess } = tables;
  const shares: SharesByRecord = new Map(states.map((state) => [state.record.id, []]));
  try {
    for (const ids of portions([...shares.keys()])) {
      const rows = await readAll(send, origin, principalObjectAccess, {
        filter: anyOf(principalObjectAccess, 'record', ids),
        signal,
      });
      for (const row of rows) addShare(shares, row);
    }
    return shares;
  } catch (thrown) {
    if (isRefusal(thrown)) return null;
    throw thrown;
  }
}

/** Notes an explicit share; one with a principal of an unknown kind makes the row's shares unknown. */
function addShare(shares: SharesByRecord, row: Row<typeof tables.principalObjectAccess>): void {
  const list = shares.get(row.record);
  const rights = rightsOfMask(row.rights ?? 0);
  if (!list || rights.length === 0) return;
  const type = principalType(row.principalTable);
  if (type) list.push({ principal: { type, id: row.principal, name: '' }, rights });
  else shares.set(row.record, null);
}

async function oneByOne(
  send: Send,
  origin: string,
  states: readonly RowState[],
  signal: AbortSignal | undefined,
): Promise<SharesByRecord> {
  const shares: SharesByRecord = new Map();
  for (const { record } of states.slice(0, mostAskedSingly)) {
    try {
      shares.set(record.id, await sharedPrincipals(send, origin, record, { signal }));
    } catch (thrown) {
      if (!isRefusal(thrown)) throw thrown;
    }
  }
  return shares;
}

/** Names of people and teams by id; who may not be read is left without a name. */
async function principalNames(
  send: Send,
  origin: string,
  shares: readonly Share[],
  signal: AbortSignal | undefined,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const [type, table] of [['person', tables.systemUser] as const, ['team', tables.team] as const]) {
    const ids = new Set(shares.filter((share) => share.principal.type === type).map((share) => share.principal.id));
    for (const some of portions([...ids])) {
      try {
        for (const row of await readAll(send, origin, table, { filter: anyOf(table, 'id', some), signal }))
          names.set(row.id, row.name ?? '');
      } catch (thrown) {
        if (!isRefusal(thrown)) throw thrown;
      }
    }
  }
  return names;
}

function named(share: Share, names: ReadonlyMap<string, string>): Share {
  return { ...share, principal: { ...share.principal, name: names.get(share.principal.id) ?? share.principal.name } };
}

function byPrincipal(a: Share, b: Share): number {
  return a.principal.id < b.principal.id ? -1 : 1;
}

function isRefusal(thrown: unknown): boolean {
  return (
    thrown instanceof DataverseError &&
    (thrown.problem.kind === 'missing-privilege' || thrown.problem.kind === 'no-access')
  );
}
