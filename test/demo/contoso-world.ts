import { type Context, documentedSwitches, type Right } from '../../src/demo/context.ts';
import { people } from '../../src/demo/contoso/names.ts';
import { MemoryStore } from '../../src/demo/memory-store.ts';
import { allRights } from '../../src/demo/security/access-rights.ts';
import { decide } from '../../src/demo/security/rights.ts';
import { contosoRows } from '../tools/make-contoso.ts';
import { packagedMetadata } from '../tools/make-demo-metadata.ts';

/** Models and their dataset containers. */
export const [aiModel, container] = ['msdyn_aimodel', 'msdyn_aibdatasetscontainer'] as const;
/** What a share as User gives, and as Co-owner. */
export const asUser: Right[] = ['Read'];
/** What a share as Co-owner gives. */
export const asCoOwner: Right[] = ['Read', 'Write', 'Append', 'AppendTo', 'Share'];
/** All that Basic User has on AI models (role file of a live environment, 2025). */
export const basicUser: Right[] = ['Read', 'AppendTo'];

/** Contoso as it begins, for decisions and operations. */
export function contoso(caller: string = people.ann.id): Context {
  let ids = 0;
  const metadata = packagedMetadata();
  return {
    store: new MemoryStore(metadata, contosoRows()),
    metadata,
    caller,
    switches: documentedSwitches,
    now: () => new Date('2026-11-01T10:00:00.000Z'),
    newId: () => {
      ids += 1;
      return `new-${ids}`;
    },
  };
}

/** What somebody may do with a row, in the order of the rights' bits. */
export function rightsOn(context: Context, person: string, table: string, id: string): Right[] {
  return allRights.filter((right) => decide(context, person, right, table, id));
}
