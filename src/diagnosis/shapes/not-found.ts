import { filled, found, guid, idOf } from '../patterns.ts';
import type { Shape } from '../shape.ts';
import { tableOf } from '../table-names.ts';

const noSuchRecord = new RegExp(
  `(?:'(\\w[\\w ]{0,100})'|\\b(\\w+))'? with ids? ?=? ?['{(]?(?:(${guid})|[^,;']{0,80}?)['})]? (?:(?:does|do)(?: not|n't) exist|(?:was|were|could) ?(?:not|n't) (?:be )?found)`,
  'i',
);
const noSuchTable = /\b(?:entity|table) '(\w{1,100})' (?:does not exist|doesn't exist|was not found)/i;
const noSuchKey =
  /with (?:the )?specified key values? does(?: not|n't) exist in (?:the )?'?(\w{1,100})'? (?:entity|table)/i;
/** A person whom a directory or an environment does not know is not a row that is missing. */
const stranger =
  /\b(?:user|account)\b[^.;]{0,80} (?:(?:does|do)(?: not|n't) exist|(?:was |is |be )?(?:not|n't) found|(?:was|could)n't be found) (?:in|on|by) [^.;]{0,30}\b(?:tenant|directory|organi[sz]ation|org|environment|dataverse|instance)\b/i;
const other = [
  /the specified object was not found/i,
  /(?:record|page) is unavailable|requested record was not found/i,
  /no dataverse organi[sz]ation was found/i,
  /\b(?:record|row|item|model|environment|entity|table|resource|user|team|role)\b[^.;]{0,120} (?:not found|could not be found|was not found|cannot be found|wasn't found|no longer exists|does not exist|doesn't exist)/i,
  /could(?: not|n't) find (?:an? |the )?(?:record|row|item|entity|table|model|environment)/i,
  /page not found|resource not found|\b404\b[^.;]{0,10}not found/i,
  /ObjectDoesNotExist|ResourceNotFound|'message' ?: ?'not found\.?'/i,
];

/** The row, or what leads to it, is not there. */
export const notFound: Shape = {
  id: 'not-found',
  kind: 'not-found',
  doc: "Error 0x80040217 of Microsoft's code list; github.com/ryanmichaeljames/dataverse-mcp security.py (observed live), noted 2026-11",
  needles: [
    'exist',
    'not found',
    "n't found",
    'notfound',
    'be found',
    'organization was found',
    'organisation was found',
    'is unavailable',
    'not find',
    "n't find",
  ],
  before: 240,
  after: 80,
  recognise(passage) {
    const [, quoted, bare, id] = noSuchRecord.exec(passage) ?? [];
    const name = quoted ?? bare;
    const logical = /entity '[^']*' with/i.test(passage) ? quoted?.toLowerCase() : undefined;
    if (name !== undefined) return filled({ table: tableOf(logical) ?? tableOf(name), recordId: idOf(id) });
    if (/MetadataCache|for the segment|column|attribute|principal named/i.test(passage) || stranger.test(passage))
      return null;
    const missing = found(noSuchTable, passage) ?? found(noSuchKey, passage);
    if (missing !== undefined) return filled({ table: tableOf(missing.toLowerCase()) });
    return other.some((pattern) => pattern.test(passage)) ? {} : null;
  },
  examples: [
    "Entity 'msdyn_aimodel' With Id = 588725dd-c878-41c5-a4c3-5efc93cd3ffd Does Not Exist",
    'Record Is Unavailable. The requested record was not found or you do not have sufficient permissions to view it.',
  ],
};
