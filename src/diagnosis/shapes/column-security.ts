import { filled, found, guid, idBehind, idOf } from '../patterns.ts';
import { refused, rightOf } from '../rights.ts';
import type { Shape } from '../shape.ts';
import { tableOf } from '../table-names.ts';

const securedField =
  /do(?:es)?(?:n't| not) have (?:(create|read|update|write) |\w+ )?permissions? (?:to|for|on) (?:a|the) secured (?:field|column|attribute)/i;
const oneColumn = new RegExp(
  `with id '?(?:(${guid})|\\S{0,60}) does(?:n't| not) have (create|read|update|write) permissions? for the [^.]{1,100}? (?:attribute|column) in the '?(\\w{1,100})'? (?:entity|table)`,
  'i',
);
const record = idBehind('of the (?:record|row) is');

/** A column is secured, and no column security profile lets this person do that with it. */
export const columnSecurity: Shape = {
  id: 'column-security',
  kind: 'other',
  doc: "Errors 0x8004f502 to 0x8004f507 of Microsoft's code list; github.com/rappen/AutoNumManager/issues/18, noted 2026-11",
  needles: ['secured field', 'secured column', 'secured attribute', 'attribute in the', 'column in the'],
  before: 240,
  after: 240,
  recognise(passage) {
    const one = oneColumn.exec(passage);
    const any = securedField.exec(passage);
    if (!one && !any) return null;
    const [, principal, verb = any?.[1] ?? '', table] = one ?? [];
    const right = rightOf(verb);
    return {
      ...refused(right && [right]),
      ...filled({
        principalId: idOf(principal),
        table: tableOf(table),
        recordId: idOf(found(record, passage)),
      }),
    };
  },
  examples: [
    'The user does not have create permissions to a secured field. The requested operation could not be completed.',
    'User with ID 53e97fb3-a006-f111-8406-000d3a352682 does not have Read permissions for the creditlimit attribute in the account entity. The accountid of the record is 588725dd-c878-41c5-a4c3-5efc93cd3ffd',
  ],
};
