import type { Cache } from '#cache';
import type { Send } from '#dataverse';
import { createDemoOrganisation } from '#demo';
import { packagedJson } from '#platform';

/** The built-in sample environment, opened at its first request; its changes outlive the worker in `storage`. */
export function sampleOrganisation(storage: Cache['demoStorage']): Send {
  let opened: Promise<Send> | null = null;
  return async (request) => {
    opened ??= open(storage);
    return (await opened)(request);
  };
}
