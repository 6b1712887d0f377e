import { decode, redact } from '#diagnosis';
import { type Line, line, ratio, time } from './measure.ts';

const megabyte = (piece: string) => piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000);
const message =
  "Principal user (Id=4c466c4a-7cef-eb11-94ef-000d3a81f770, type=8, roleCount=4, privilegeCount=564, accessMode='0 Read-Write'), is missing prvReadmsdyn_AIModel privilege (Id=1b88fda1-4358-42f2-a680-992a0249af2f) on OTC=10188 for entity 'msdyn_aimodel' (LocalizedName='AI Model').";
const refused =
  'Principal with id 4c466c4a-7cef-eb11-94ef-000d3a81f770 does not have WriteAccess right(s) for record with id 588725dd-c878-41c5-a4c3-5efc93cd3ffd of entity msdyn_aimodel. Details: {"CallerPrincipal":{"PrincipalId":"4c466c4a-7cef-eb11-94ef-000d3a81f770","Type":8},"RightsToCheck":"WriteAccess","RoleAccessRights":"None"}\n';

/** A megabyte of different kinds: what people paste, and what would hurt a careless reader most. */
const texts: readonly (readonly [what: string, text: string])[] = [
  ['a log', megabyte('2026-11-24T04:15:00Z INFO Request served in 12 ms; user found, record updated, code 200.\n')],
  ['one message, repeated', megabyte(`${message}\n`)],
  ['access checks', megabyte(refused)],
  ['JSON in JSON', megabyte(JSON.stringify(JSON.stringify({ error: { message: refused } })))],
  ['HTML', megabyte(`<div class="a"><b>${message.replaceAll("'", '&#39;')}</b></div>`)],
  ['near misses', megabyte("n't have the privilege prvRead_ user with id is disabled need a b c licens ")],
  ['backslashes', megabyte('\\')],
  ['ids', megabyte('1b88fda1-4358-42f2-a680-992a0249af2f ')],
];

/**
 * Decoding (and redacting) a megabyte, beside the least that reading a text can cost: one regular expression for three
 * words, over the same text in the same process.
 */
export function bench(): Line[] {
  const scan = /accesscheckex failed|is missing prv|callerprincipal/gi;
  return texts.flatMap(([what, text]) => {
    const floor = line(
      `${what}: one scan`,
      time(15, () => [...text.matchAll(scan)].length + 1, 3),
    );
    const decoded = line(
      `${what}: decode`,
      time(15, () => decode(text), 3),
      { target: 50 },
    );
    const redacted = line(
      `${what}: redact`,
      time(5, () => redact(text)),
    );
    return [floor, decoded, redacted, ratio(`${what}: decode is so many scans`, decoded, floor, {})];
  });
}
