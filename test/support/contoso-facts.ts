import { type Row, readAll, type Send, type Table } from '#dataverse';
import { createDemoOrganisation, type DemoOrganisation, type Metadata, sampleCaller } from '#demo';
import type { Facts } from '#engine';
import { toFacts } from '../../src/cache/facts/to-facts.ts';
import { syncTables } from '../../src/cache/sync-tables.ts';
import rows from '../../src/public/demo/contoso.json' with { type: 'json' };
import metadata from '../../src/public/demo/metadata.json' with { type: 'json' };

const origin = 'https://contoso.crm.dynamics.com';

/** Contoso with its administrator signed in, outside any browser: what is read of it, and its Web API. */
export interface ReadContoso {
  organisation: DemoOrganisation;
  /** What the extension would make of it now. */
  facts(): Promise<Facts>;
  /** Asks its Web API, by an address below `/api/data/v9.2/`. Throws what it refuses. */
  api(method: string, path: string, body?: unknown): Promise<unknown>;
}

/** Founds Contoso anew from the packaged rows. */
export function contosoToRead(): ReadContoso {
  // JSON's own types are wider than the metadata's.
  const organisation = createDemoOrganisation({
    metadata: metadata as unknown as Metadata,
    rows,
    callerOf: () => sampleCaller,
  });
  const send: Send = (request) => organisation.handle(request);
  return {
    organisation,
    async facts() {
      const read = new Map<string, readonly Row[]>();
      for (const { table } of syncTables) read.set(table.name, await readAll(send, origin, table));
      const reading = {
        rows: <T extends Table>(table: T) => (read.get(table.name) as readonly Row<T>[] | undefined) ?? null,
      };
      return toFacts(reading, sampleCaller);
    },
    async api(method, path, body) {
      const init = { method, headers: { 'content-type': 'application/json' } };
      const address = `${origin}/api/data/v9.2/${path}`;
      const answer = await organisation.handle(
        new Request(address, body === undefined ? init : { ...init, body: JSON.stringify(body) }),
      );
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      return text === '' ? null : JSON.parse(text);
    },
  };
}
