import type { Cache } from '#cache';
import type { Send } from '#dataverse';
import { createDemoOrganisation, type Metadata, type StartRows, sampleCaller } from '#demo';
import { packagedJson } from '#platform';

/** The built-in sample environment. */
export interface Sample {
  send: Send;
  /** Lets go of it: the next request opens it anew, from the packaged rows and whatever its storage holds then. */
  close(): void;
}

/** A sample environment that opens at its first request; its changes outlive the worker in `storage`. */
export function createSample(storage: Cache['demoStorage']): Sample {
  let opened: Promise<Send> | null = null;
  return {
    async send(request) {
      opened ??= openSample(storage);
      return (await opened)(request);
    },
    close() {
      opened = null;
    },
  };
}

async function openSample(storage: Cache['demoStorage']): Promise<Send> {
  const [metadata, rows] = await Promise.all([packagedJson('demo/metadata.json'), packagedJson('demo/contoso.json')]);
  return createDemoOrganisation({
    metadata: metadata as Metadata,
    rows: rows as StartRows,
    storage,
    callerOf: () => sampleCaller,
  }).handle;
}
