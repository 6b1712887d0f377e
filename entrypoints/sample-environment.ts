import type { Cache } from '#cache';
import type { Send } from '#dataverse';
import type { Metadata, StartRows } from '#demo';
import { type LateScript, packagedJson } from '#platform';

/** The built-in sample environment. */
export interface Sample {
  send: Send;
  /** Lets go of it: the next request opens it anew, from the packaged rows and whatever its storage holds then. */
  close(): void;
}

/** A sample environment that loads its script at its first request; its changes outlive the worker in `storage`. */
export function sampleEnvironment(script: LateScript, storage: Cache['demoStorage']): Sample {
  let opened: Promise<Send> | null = null;

  async function open(): Promise<Send> {
    const [metadata, rows] = await Promise.all([
      packagedJson('demo/metadata.json'),
      packagedJson('demo/contoso.json'),
      script.load(),
    ]);
    if (!globalThis.openSampleOrganisation) throw new Error('The sample script brought no organisation.');
    return globalThis.openSampleOrganisation({ metadata: metadata as Metadata, rows: rows as StartRows, storage });
  }

  return {
    async send(request) {
      opened ??= open();
      return (await opened)(request);
    },
    close() {
      opened = null;
    },
  };
}
