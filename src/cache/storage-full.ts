import { DataverseError } from '#dataverse';

/** Does a piece of storing; when the browser has no room left, throws a `DataverseError` with `storage-full`. */
export async function storing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (isQuota(thrown)) throw new DataverseError({ kind: 'storage-full' });
    throw thrown;
  }
}

/** Dexie reports a full disk as QuotaExceededError, or as an AbortError that carries it: https://dexie.org/docs/DexieErrors/Dexie.QuotaExceededError (noted 2026-11). */
function isQuota(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  return thrown.name === 'QuotaExceededError' || ('inner' in thrown && isQuota(thrown.inner));
}
