import { afterEach, describe, expect, it, vi } from 'vitest';
import { syncEnvironment } from '#cache';
import { problemOf } from '#dataverse';
import { contoso, freshCache } from './fresh-cache.ts';
import { models, smallEnvironment } from './small-environment.ts';

/**
 * Lets the browser's storage refuse rows as it does on a full disk. (Narrowing the real quota works only half a minute after the last
 * write: Chromium remembers how much room there was.)
 */
function fillDisk(table: string, isTooMuch: (row: Record<string, unknown>) => boolean): void {
  for (const method of ['put', 'add'] as const) {
    const real = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, row, key) {
      if (this.name === table && isTooMuch(row)) throw new DOMException('The disk is full.', 'QuotaExceededError');
      return key === undefined ? real.call(this, row) : real.call(this, row, key);
    });
  }
}

afterEach(() => vi.restoreAllMocks());

describe('a browser without room left', () => {
  const never = new AbortController().signal;

  it('ends a reading with a plain reason and leaves the previous one', async () => {
    const { cache, everything } = freshCache();
    await cache.environments.put(contoso);
    await syncEnvironment(cache, contoso, smallEnvironment({ aiModel: models(3) }).send, { signal: never });
    const before = await everything();
    fillDisk('packs', (pack) => pack.page === 2);
    const { send } = smallEnvironment({ aiModel: models(9) });
    await syncEnvironment(cache, contoso, send, { signal: never, pageSize: 2 });
    expect((await cache.view(contoso.id)).sync).toMatchObject({ state: 'failed', problem: { kind: 'storage-full' } });
    expect((await cache.view(contoso.id)).models).toHaveLength(3);
    expect(await everything()).toEqual(before);
    vi.restoreAllMocks();
    await syncEnvironment(cache, contoso, send, { signal: never, pageSize: 2 });
    expect((await cache.view(contoso.id)).models).toHaveLength(9);
    cache.close();
  });

  it.each([
    [
      'environments',
      (cache: ReturnType<typeof freshCache>['cache']) => cache.environments.put(contoso),
      'environments',
    ],
    [
      'changes of the sample',
      (cache: ReturnType<typeof freshCache>['cache']) =>
        cache.demoStorage.append([{ table: 'msdyn_aimodel', id: 'm1', row: null, version: 1 }]),
      'demo',
    ],
  ])('says so when %s are to be kept', async (_, keep, table) => {
    const { cache } = freshCache();
    fillDisk(table, () => true);
    expect(await keep(cache).then(() => null, problemOf)).toEqual({ kind: 'storage-full' });
    cache.close();
  });
});
