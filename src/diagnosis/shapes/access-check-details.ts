import type { Claim } from '../decoded.ts';
import { depthOf } from '../depths.ts';
import { filled, found, idBehind, idOf, numberOf, principalKindOf, wordBehind } from '../patterns.ts';
import { refused, rightsOf } from '../rights.ts';
import type { Shape } from '../shape.ts';
import { tableOf } from '../table-names.ts';

const caller = /'CallerPrincipal' ?: ?\{[^{}]{0,300}/i;
const owner = /'OwnerPrincipal' ?: ?\{[^{}]{0,300}/i;
const principalId = idBehind('PrincipalId');
const typeCode = wordBehind('type');
const objectId = idBehind('ObjectId');
const businessUnitId = idBehind('ObjectBusinessUnitId');
const objectTypeCode = wordBehind('ObjectTypeCode');
// A closing quote must follow: the text may be cut off within the name.
const entityName = /'EntityName' ?: ?'(\w{1,100})'/i;
const linkedTable = /[?&]etn=(\w{1,100})(?=&)/i;
const neededDepth = /MinimumPrivilegeDepthRequired'? ?[=:] ?'?(Basic|Local|Deep|Global)\b/i;

/** The rights behind a key, if they are there to the end. */
const rightsBehind = (key: string) => new RegExp(`'${key}' ?: ?(?:'([a-z, ]{1,150}|\\d+)'|(\\d+)\\b)`, 'i');
const rightsToCheck = rightsBehind('RightsToCheck');
const paths = {
  role: rightsBehind('RoleAccessRights'),
  share: rightsBehind('PoaAccessRights'),
  hierarchy: rightsBehind('HsmAccessRights'),
  granted: rightsBehind('GrantedAccessRights'),
};

/** What the platform's account of an access check says. Any key may be missing, and the text may end anywhere. */
export function accessCheckDetails(text: string): Omit<Claim, 'kind' | 'shape'> {
  const [callerText, ownerText] = [caller.exec(text)?.[0] ?? '', owner.exec(text)?.[0] ?? ''];
  const all = Object.entries(paths).map(([path, pattern]) => [path, rightsIn(pattern, text)] as const);
  const known = all.filter(([, rights]) => rights !== undefined);
  return {
    ...refused(rightsIn(rightsToCheck, text)),
    ...filled({
      principalId: idOf(found(principalId, callerText)),
      principalKind: principalKindOf(found(typeCode, callerText)),
      ownerId: idOf(found(principalId, ownerText)),
      ownerKind: principalKindOf(found(typeCode, ownerText)),
      recordId: idOf(found(objectId, text)),
      businessUnitId: idOf(found(businessUnitId, text)),
      objectTypeCode: numberOf(found(objectTypeCode, text)),
      table: tableOf((found(entityName, text) ?? found(linkedTable, text))?.toLowerCase()),
      depth: depthOf(found(neededDepth, text)),
      paths: known.length > 0 ? Object.fromEntries(known) : undefined,
    }),
  };
}

function rightsIn(pattern: RegExp, text: string) {
  const [, quoted, bare] = pattern.exec(text) ?? [];
  return rightsOf((quoted ?? bare)?.trim());
}

/** The platform's account of an access check without the sentence before it: a text in another language, or half a paste. */
export const accessCheckAccount: Shape = {
  id: 'access-check-details',
  kind: 'record-access-denied',
  doc: 'markcarrington.dev/security-debugger (2021), with the whole account; noted 2026-11',
  needles: ['callerprincipal'],
  before: 300,
  after: 5000,
  recognise(passage, at) {
    if (/right(?:\(s\)|s)? for (?:the )?record with id/i.test(passage.slice(0, at))) return null;
    const details = accessCheckDetails(passage.slice(Math.max(0, at - 1)));
    return details.principalId || details.rights || details.paths ? details : null;
  },
  examples: [
    '{"CallerPrincipal":{"PrincipalId":"4c466c4a-7cef-eb11-94ef-000d3a81f770","Type":8,"IsUserPrincipal":true},"OwnerPrincipal":{"PrincipalId":"588725dd-c878-41c5-a4c3-5efc93cd3ffd","Type":9},"ObjectId":"1b88fda1-4358-42f2-a680-992a0249af2f","EntityName":"msdyn_aimodel","RightsToCheck":"ReadAccess","RoleAccessRights":"None","PoaAccessRights":"None","HsmAccessRights":"None","GrantedAccessRights":"None"}',
  ],
};
