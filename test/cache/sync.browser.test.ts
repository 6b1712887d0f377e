import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Cache, openCache, syncEnvironment } from '#cache';
import { contoso, freshCache } from './fresh-cache.ts';
import { id, models, refusal, smallEnvironment } from './small-environment.ts';

let fresh: ReturnType<typeof freshCache>;
let cache: Cache;
const never = new AbortController().signal;

beforeEach(async () => {
  fresh = freshCache();
  cache = fresh.cache;
  await cache.environments.put(contoso);
});
afterEach(() => cache.close());

const view = () => cache.view(contoso.id);
const names = async () => (await view()).models.map((model) => model.name);
const sync = (
  send: Parameters<typeof syncEnvironment>[2],
  options: Partial<Parameters<typeof syncEnvironment>[3]> = {},
) => syncEnvironment(cache, contoso, send, { signal: never, pageSize: 2, ...options });

describe('a reading', () => {
  it('shows nothing before it is complete, then everything', async () => {
    const { send, control } = smallEnvironment({ aiModel: models(5) });
    control.answerInstead = async (url) => {
      if (url.pathname.endsWith('/roles')) expect((await view()).facts).toBeNull();
      return undefined;
    };
    expect((await view()).sync).toBeNull();
    await sync(send);
    const { facts, models: found, sync: record } = await view();
    expect(found).toHaveLength(5);
    expect(facts?.records).toHaveLength(5);
    expect(record).toMatchObject({ state: 'complete', problem: null });
    expect(record?.tables.msdyn_aimodel).toEqual({ state: 'done', rows: 5 });
  });

  it('lets a page watch how far it is', async () => {
    const { send } = smallEnvironment({ aiModel: models(5) });
    const seen: string[] = [];
    const stop = cache.observe(
      () => cache.syncs.get(contoso.id),
      (record) => seen.push(JSON.stringify(record?.tables.msdyn_aimodel ?? null)),
    );
    await sync(send);
    await expect.poll(() => seen.at(-1)).toBe('{"state":"done","rows":5}');
    stop();
    expect(seen).toContain('{"state":"reading","rows":2}');
  });

  it('says until when it waits while Dataverse is busy', async () => {
    const { send, control } = smallEnvironment({ aiModel: models(1) });
    let isBusy = true;
    control.answerInstead = () => {
      if (!isBusy) return undefined;
      isBusy = false;
      return Response.json({}, { status: 429, headers: { 'Retry-After': '1' } });
    };
    const started = Date.now();
    const seen: (string | null)[] = [];
    const stop = cache.observe(
      () => cache.syncs.get(contoso.id),
      (record) => seen.push(record?.waitingUntil ?? null),
    );
    await sync(send);
    stop();
    const until = seen.find((moment) => moment !== null);
    expect(Date.parse(until ?? '')).toBeGreaterThanOrEqual(started + 1000);
    expect((await view()).sync).toMatchObject({ state: 'complete', waitingUntil: null });
  });

  it('takes up where it died, from the next link', async () => {
    const { send, asked, control } = smallEnvironment({ aiModel: models(6) });
    const death = new Promise<never>(() => undefined);
    const dying = new Promise<void>((dies) => {
      control.answerInstead = (url) => {
        if (url.searchParams.get('$skiptoken') !== '4') return undefined;
        dies();
        return death;
      };
    });
    void sync(send);
    await dying;
    cache.close();
    cache = openCache(fresh.name);
    control.answerInstead = () => undefined;
    asked.length = 0;
    await sync(send);
    expect(
      asked.filter((url) => url.pathname.endsWith('/msdyn_aimodels')).map((url) => url.searchParams.get('$skiptoken')),
    ).toEqual(['4']);
    expect(asked.some((url) => url.pathname.endsWith('/organizations'))).toBe(false);
    expect(await names()).toHaveLength(6);
  });

  it('takes up after a lost connection and says that it was lost', async () => {
    const { send, control } = smallEnvironment({ aiModel: models(6) });
    control.answerInstead = (url) => {
      if (url.searchParams.get('$skiptoken') === '2') return Response.json({}, { status: 401 });
      return undefined;
    };
    await sync(send);
    expect((await view()).sync).toMatchObject({ state: 'failed', problem: { kind: 'session-expired' } });
    expect((await view()).facts).toBeNull();
    control.answerInstead = () => undefined;
    await sync(send);
    expect((await view()).sync).toMatchObject({ state: 'complete', problem: null });
    expect(await names()).toHaveLength(6);
  });

  it('starts a table again that has lost a page', async () => {
    const { send, control } = smallEnvironment({ aiModel: models(6) });
    control.answerInstead = (url) =>
      url.searchParams.get('$skiptoken') === '4' ? Response.json({}, { status: 401 }) : undefined;
    await sync(send);
    await fresh.loseAPack();
    control.answerInstead = () => undefined;
    await sync(send);
    expect(await names()).toHaveLength(6);
  });

  it('starts a table again whose next link is not accepted any more', async () => {
    const { send, control } = smallEnvironment({ aiModel: models(6) });
    control.answerInstead = (url) =>
      url.searchParams.get('$skiptoken') === '4' ? Response.json({}, { status: 401 }) : undefined;
    await sync(send);
    let refused = 0;
    control.answerInstead = (url) => {
      if (url.searchParams.get('$skiptoken') !== '4' || refused > 0) return undefined;
      refused += 1;
      return Response.json(
        { error: { code: '0x80040216', message: 'The paging cookie is not valid.' } },
        { status: 400 },
      );
    };
    await sync(send);
    expect(refused).toBe(1);
    expect(await names()).toEqual(models(6).map(({ name }) => name));
  });

  it('leaves the previous reading intact when it is cancelled', async () => {
    await sync(smallEnvironment({ aiModel: models(3) }).send);
    const before = await fresh.everything();
    const { send, control } = smallEnvironment({ aiModel: models(6) });
    const controller = new AbortController();
    control.answerInstead = (url) => {
      if (url.pathname.endsWith('/systemusers')) controller.abort();
      return undefined;
    };
    await sync(send, { signal: controller.signal });
    expect(await names()).toHaveLength(3);
    expect((await view()).sync).toMatchObject({ state: 'cancelled', problem: null });
    expect(await fresh.everything()).toEqual(before);
  });

  it('switches to the new generation and keeps nothing of the old', async () => {
    await sync(smallEnvironment({ aiModel: models(6) }).send);
    await sync(smallEnvironment({ aiModel: models(2) }).send);
    expect(await names()).toHaveLength(2);
    const { packs, cursors } = await fresh.everything();
    expect(packs).toBe(cursors);
  });

  it('reads only the tables it is asked for anew', async () => {
    const people = [{ id: id(9001), name: 'Ann', disabled: true, accessMode: 0 }];
    await sync(smallEnvironment({ aiModel: models(2), systemUser: people }).send);
    const { send, asked } = smallEnvironment({ aiModel: models(4) });
    await sync(send, { tables: ['msdyn_aimodel'] });
    expect(new Set(asked.map((url) => url.pathname.split('/').at(-1)))).toEqual(new Set(['msdyn_aimodels']));
    const { models: found, facts } = await view();
    expect(found.map(({ owner }) => owner.disabled)).toEqual([true, true, true, true]);
    expect(facts?.people).toHaveLength(1);
  });
});

describe('what the caller may not read', () => {
  it('is unknown with its reason, never an empty list', async () => {
    const { send, control } = smallEnvironment({ aiModel: models(1), systemUser: [{ id: id(9001), name: 'Ann' }] });
    control.answerInstead = (url) => {
      if (url.pathname.endsWith('/principalobjectaccessset')) return refusal('prvReadPOA');
      if (url.pathname.endsWith('/systemuserrolescollection')) return refusal('prvReadRole');
      if (url.pathname.endsWith('/privilegeobjecttypecodesset'))
        return Response.json(
          {
            error: { code: '0x80041102', message: "The entity with a name = 'privilegeobjecttypecodes' was not found" },
          },
          { status: 400 },
        );
      return undefined;
    };
    await sync(send);
    const { facts, sync: record } = await view();
    expect(record?.state).toBe('complete');
    expect(record?.tables.principalobjectaccess).toMatchObject({
      state: 'unreadable',
      problem: { kind: 'missing-privilege', privilege: 'prvReadPOA' },
    });
    expect(record?.tables.roleprivileges).toMatchObject({ state: 'unreadable', problem: { kind: 'no-such-table' } });
    expect(facts?.unknown).toEqual(expect.arrayContaining(['shares', `people/${id(9001)}/roles`]));
  });

  it('is nothing but the table of a model that is gone: roles are known all the same', async () => {
    const binding = '[{"entityLogicalName":"gone_table"}]';
    const { send, asked, control } = smallEnvironment({
      aiModel: models(1),
      aiConfiguration: [{ id: id(701), model: id(1), sources: binding }],
      privilege: [{ id: id(801), name: 'prvReadmsdyn_AIModel', right: 1 }],
      privilegeObjectTypeCodes: [{ id: id(802), privilege: id(801), table: 'msdyn_aimodel' }],
      role: [{ id: id(803), name: 'Maker' }],
      rolePrivileges: [{ id: id(804), role: id(803), privilege: id(801), depth: 1 }],
    });
    control.answerInstead = (url) =>
      url.searchParams.get('$filter')?.includes('gone_table')
        ? Response.json(
            { error: { code: '0x80041102', message: "The entity with a name = 'gone_table' was not found" } },
            { status: 400 },
          )
        : undefined;
    await sync(send);
    const { facts } = await view();
    expect(asked.some((url) => url.search.includes('gone_table'))).toBe(true);
    expect(facts?.roles?.[0]?.privileges).toEqual({ msdyn_aimodel: { Read: 'Basic' } });
    expect(facts?.facts?.models?.[0]).not.toHaveProperty('sourceTables');
  });

  it('becomes unknown again when it could be read before', async () => {
    const owner = { type: 'person', id: id(9001), name: 'Ann' };
    const datasetsContainer = [{ id: id(501), name: 'Data', model: id(1), owner }];
    const environment = smallEnvironment({ aiModel: models(1), datasetsContainer });
    await sync(environment.send);
    expect((await view()).models[0]?.containers).toHaveLength(1);
    environment.control.answerInstead = (url) =>
      url.pathname.endsWith('containers') ? refusal('prvReadmsdyn_AIBDatasetsContainer') : undefined;
    await sync(environment.send);
    const { models: found, facts } = await view();
    expect(found[0]?.containers).toBeNull();
    expect(facts?.unknown).toContain('facts/containers');
  });
});
