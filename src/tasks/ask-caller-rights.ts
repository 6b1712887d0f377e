import type { EnvironmentRecord } from '#cache';
import { DataverseError, principalAccess, withPatience } from '#dataverse';
import type { Right } from '#engine';
import type { RecordRef } from '#walkthroughs';
import type { Surroundings } from './surroundings.ts';

/** At most so many questions are under way at once. */
const atOnce = 4;

/**
 * The caller's own rights on rows, by the row's id, as Dataverse itself answers: for whoever may not read all that decides them. A row that it
 * does not answer about is left out. Throws a `DataverseError` for what concerns more than one row.
 */
export async function askCallerRights(
  around: Surroundings,
  { origin, caller, ...environment }: EnvironmentRecord,
  records: readonly RecordRef[],
): Promise<Map<string, Right[]>> {
  const send = withPatience(around.reach({ origin, caller, ...environment }));
  const rights = new Map<string, Right[]>();
  const ask = async (record: RecordRef) => {
    try {
      rights.set(record.id, await principalAccess(send, origin, { type: 'person', id: caller.id }, record));
    } catch (thrown) {
      if (!(thrown instanceof DataverseError) || !concernsRow.has(thrown.problem.kind)) throw thrown;
    }
  };
  for (let at = 0; at < records.length; at += atOnce) await Promise.all(records.slice(at, at + atOnce).map(ask));
  return rights;
}

const concernsRow: ReadonlySet<string> = new Set(['no-access', 'missing-privilege', 'not-found']);
