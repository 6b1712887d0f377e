import { filled, found } from '../patterns.ts';
import type { Shape } from '../shape.ts';
import { tableOf } from '../table-names.ts';

const noSuchTable = /entity with (?:a )?(?:logical ?)?name ?=? ?'?(\w{1,100})'?[^.;]{0,60} was not found/i;
/** The words around it are translated, the names are not. */
const mapped = /'(\w{1,100}) ?'[^'.;]{0,40}namemapping ?= ?' ?(\w+)/i;
const noSuchName = /could not find an entity with (?:specified entity )?name:? '?(\w{1,100})/i;
const noSuchSegment = /resource not found for the segment '?(\w+)/i;

/** There is no such table here: a wrong name, or a solution that is not installed. */
export const wrongTable: Shape = {
  id: 'wrong-table',
  kind: 'not-found',
  doc: "Error 0x80041102 of Microsoft's code list; published reports of the MetadataCache sentence, noted 2026-11",
  needles: ['metadatacache', 'namemapping', 'for the segment', 'find an entity with'],
  before: 240,
  after: 120,
  recognise(passage) {
    const [, mappedName, mapping = 'Logical'] = mapped.exec(passage) ?? [];
    const name = mappedName ?? found(noSuchTable, passage);
    if (name !== undefined)
      return filled({ table: /^logical$/i.test(mapping) ? tableOf(name.toLowerCase()) : undefined });
    const named = found(noSuchName, passage);
    if (named !== undefined) return filled({ table: tableOf(named.toLowerCase()) });
    // A segment is the name of an entity set, not of a table.
    return noSuchSegment.test(passage) ? {} : null;
  },
  examples: [
    "The entity with a name = 'msdyn_aimodel' with namemapping = 'Logical' was not found in the MetadataCache.",
    "Resource not found for the segment 'msdyn_aimodels'.",
  ],
};
