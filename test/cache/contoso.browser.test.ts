import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Cache, type EnvironmentRecord, syncEnvironment } from '#cache';
import { principalAccess, type Send } from '#dataverse';
import { createDemoOrganisation, type Metadata, sampleCaller } from '#demo';
import { allRights, compile } from '#engine';
import rows from '../../src/public/demo/contoso.json' with { type: 'json' };
import metadataAsset from '../../src/public/demo/metadata.json' with { type: 'json' };
import { contoso, freshCache } from './fresh-cache.ts';

// JSON's own types are wider than the metadata's.
const metadata = metadataAsset as unknown as Metadata;
const never = new AbortController().signal;
let cache: Cache;

beforeEach(() => {
  cache = freshCache().cache;
});
afterEach(() => cache.close());

const named = (name: string) => {
  const found = rows.systemuser.find(({ fullname }) => fullname === name);
  if (!found) throw new Error(`Nobody in Contoso is called ${name}.`);
  return found.systemuserid;
};

/** Reads Contoso as somebody and gives what is known then. */
async function readAs(person: string) {
  const organisation = createDemoOrganisation({ metadata, rows, callerOf: () => person });
  const send: Send = (request) => organisation.handle(request);
  const environment: EnvironmentRecord = { ...contoso, caller: { id: person, name: '' } };
  await cache.environments.put(environment);
  await syncEnvironment(cache, environment, send, { signal: never, pageSize: 200 });
  return { ...(await cache.view(contoso.id)), organisation, send };
}

describe('Contoso, read by its administrator', () => {
  it('is known in full', async () => {
    const { sync, facts, models, organisation } = await readAs(sampleCaller);
    expect(sync).toMatchObject({ state: 'complete', problem: null });
    expect(facts?.unknown).toEqual([]);
    const count = (table: string) => [...organisation.store.rows(table)].length;
    expect(models).toHaveLength(count('msdyn_aimodel'));
    expect(facts?.people).toHaveLength(count('systemuser'));
    const records = Object.groupBy(facts?.records ?? [], ({ table }) => table);
    for (const table of ['msdyn_aimodel', 'msdyn_aibdatasetscontainer', 'workflow'])
      expect(records[table]).toHaveLength(count(table));
    expect(facts?.facts?.dynamicFlows).toHaveLength(2);
    expect(facts?.facts?.flows?.map(({ purpose }) => purpose).sort()).toEqual([
      'retrain-schedule',
      'run-schedule',
      'runs',
      'runs',
      'runs',
    ]);
    expect(facts?.teams).toHaveLength(count('team'));
  });

  it('shows who has left and what is theirs', async () => {
    const { models } = await readAs(sampleCaller);
    const model = models.find(({ name }) => name === 'Supplier invoices');
    expect(model).toMatchObject({
      owner: { name: 'Dana Whitfield', type: 'person', disabled: true },
      template: 'DocumentScanning',
      state: 'published',
      containers: [{ owner: { name: 'Dana Whitfield', disabled: true } }],
    });
    expect(models.find(({ name }) => name === 'Lease contracts (imported)')?.containers).toEqual([]);
    expect(models.find(({ name }) => name === 'Purchase orders')?.owner.name).toBe('渡辺 健司');
  });

  it('gives facts from which the engine answers as Dataverse does', async () => {
    const { facts, organisation } = await readAs(sampleCaller);
    if (!facts) throw new Error('Contoso was not read.');
    const access = compile(facts);
    // Access modes and sign-in stop people in ways of their own, which the engine's own tests hold against the organisation.
    const people = (facts.people ?? []).filter(({ disabled, accessMode }) => !disabled && accessMode === 0);
    const different: string[] = [];
    for (const person of people.slice(0, 30)) {
      for (const record of facts.records) {
        const told = await principalAccess(
          (request) => organisation.handle(request),
          contoso.origin,
          { type: 'person', id: person.id },
          record,
        );
        for (const right of allRights.filter((one) => one !== 'Create')) {
          const answer = access.can(person.id, right, record.id);
          if ((answer === 'yes') !== told.includes(right)) different.push(`${person.name} ${right} ${record.name}`);
        }
      }
    }
    expect(different).toEqual([]);
  });
});

describe('Contoso, read by others', () => {
  it('is known in part by a maker, and says so', async () => {
    const { sync, facts, models } = await readAs(named('Beth Okafor'));
    expect(sync?.state).toBe('complete');
    expect(sync?.tables.principalobjectaccess?.state).toBe('unreadable');
    expect(facts?.unknown).toEqual(expect.arrayContaining(['shares', 'facts/containers']));
    expect(models.map(({ name }) => name)).toContain('Field service photos');
    expect(models.every(({ containers }) => containers === null || containers.length > 0)).toBe(true);
  });

  it('is refused as a whole to somebody disabled, and nothing is kept', async () => {
    const { sync, facts } = await readAs(named('Dana Whitfield'));
    expect(sync).toMatchObject({ state: 'failed', problem: { kind: 'user-disabled' } });
    expect(facts).toBeNull();
  });
});
