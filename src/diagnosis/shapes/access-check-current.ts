import { depthOf } from '../depths.ts';
import { filled, found, guid, idOf } from '../patterns.ts';
import { refused, rightsOf } from '../rights.ts';
import type { Shape } from '../shape.ts';
import { tableOf } from '../table-names.ts';
import { accessCheckDetails } from './access-check-details.ts';

const refusal = new RegExp(
  `(?:(user|team|principal)[^.]{0,20}? )?id '?(?:(${guid})|[^ ]{1,60}) does ?n[o']t have '?([a-z]+access(?:[,/] ?[a-z]+access)*)'? ?right(?:\\(s\\)|s)? $`,
  'i',
);
/** All that is left of the sentence where the ids were cut away. */
const bare = /does ?n[o']t have '?([a-z]+access(?:[,/] ?[a-z]+access)*)'? ?rights?\b/i;
const record = new RegExp(`^for (?:the )?record with id '?(${guid})(?![0-9a-f-])`, 'i');
const named = / of (?:entity|table) '?((?:\w| (?!details|more|consider)){1,100})(?![\w…])/i;
const level = /role with the (?:access )?level '?([a-z]+)/i;

/** No path leads to this row: the sentence of today's servers, with the platform's own account of the paths behind it. */
export const accessCheckCurrent: Shape = {
  id: 'access-check-current',
  kind: 'record-access-denied',
  doc: 'learn.microsoft.com/troubleshoot/power-platform/dataverse (client errors, -2147187962); markcarrington.dev 2021; ema-sh.de 2025, noted 2026-11',
  needles: ['for record with id', 'for the record with id', 'access right'],
  before: 260,
  after: 5000,
  recognise(passage, at) {
    const head = refusal.exec(passage.slice(0, at));
    if (!head) {
      const rights = rightsOf(found(bare, passage.slice(0, at + 'access right(s)'.length)));
      return rights ? { ...refused(rights), ...filled({ table: tableOf(found(named, passage.slice(at))) }) } : null;
    }
    const tail = passage.slice(at);
    const details = accessCheckDetails(tail);
    const [, who = '', principal, rights] = head;
    return {
      ...details,
      ...refused(rightsOf(rights)),
      ...filled({
        principalKind: details.principalKind ?? kindOfWord(who),
        principalId: idOf(principal) ?? details.principalId,
        recordId: idOf(found(record, tail)) ?? details.recordId,
        table: details.table ?? tableOf(found(named, tail)),
        depth: details.depth ?? depthOf(found(level, tail)),
      }),
    };
  },
  examples: [
    'Principal with id 4c466c4a-7cef-eb11-94ef-000d3a81f770 does not have WriteAccess right(s) for record with id 588725dd-c878-41c5-a4c3-5efc93cd3ffd of entity msdyn_aimodel. Details: {"CallerPrincipal":{"PrincipalId":"4c466c4a-7cef-eb11-94ef-000d3a81f770","Type":8}}',
    'user with id 53e97fb3-a006-f111-8406-000d3a352682 does not have AppendToAccess right(s) for record with id 588725dd-c878-41c5-a4c3-5efc93cd3ffd of entity Contact. Consider assigning a role with the level BusinessUnitLevel to the user or team.',
  ],
};

function kindOfWord(word: string): 'person' | 'team' | undefined {
  if (/^user$/i.test(word)) return 'person';
  return /^team$/i.test(word) ? 'team' : undefined;
}
