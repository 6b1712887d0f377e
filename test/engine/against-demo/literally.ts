import { type Context, createDemoOrganisation, documentedSwitches } from '#demo';
import type { Facts } from '#engine';
import { packagedMetadata } from '../../tools/make-demo-metadata.ts';
import { toRows } from './to-rows.ts';

const metadata = packagedMetadata();

/** The demo organisation with the rows of a world, for its literal algorithm to be asked. */
export function literally(facts: Facts): Context {
  return {
    store: createDemoOrganisation({ metadata, rows: toRows(facts) }).store,
    metadata,
    caller: 'ann',
    switches: documentedSwitches,
    now: () => new Date(0),
    newId: () => 'new',
  };
}
