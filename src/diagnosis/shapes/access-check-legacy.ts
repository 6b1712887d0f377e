import { codeOfSigned } from '../codes.ts';
import { filled, found, idBehind, idOf, numberOf, principalKindOf, privilege, wordBehind } from '../patterns.ts';
import { privilegeOf, refused, rightsOf } from '../rights.ts';
import type { Shape } from '../shape.ts';

const record = idBehind('object ?id');
const owner = idBehind('owner ?id');
const ownerType = wordBehind('owner ?id ?type');
const caller = idBehind('calling ?user(?: ?id)?');
const typeCode = wordBehind('object ?type ?code');
const businessUnit = idBehind('object ?business ?unit ?id');
const rights = /access ?rights'? ?[:=] ?'?(\d+|none|[a-z]+access(?:, ?[a-z]+access)*)(?![\w…])(?!\.\.\.)/i;
/** Some tools write the privilege where the platform writes the right. */
const asPrivilege = new RegExp(`access ?rights'? ?[:=] ?'?(${privilege})(?!\\.\\.\\.|…)`, 'i');
const result = /returned hr ?[:=] ?(-?\w+)/i;

/** No path leads to this row: the text of servers before 2021, with names or a mask of rights. */
export const accessCheckLegacy: Shape = {
  id: 'access-check-legacy',
  kind: 'record-access-denied',
  doc: 'Published reports 2014-2023, github.com/HAS-CRM/IssueTracker/issues/34 among them; masks: dotnetdust.blogspot.com 2014-03, noted 2026-11',
  needles: ['accesscheckex failed', 'accesscheckex2 failed'],
  after: 900,
  recognise(passage) {
    if (!/calling ?user|object ?id|returned hr/i.test(passage)) return null;
    return {
      ...privilegeOf(found(asPrivilege, passage)),
      ...refused(rightsOf(found(rights, passage))),
      ...filled({
        recordId: idOf(found(record, passage)),
        ownerId: idOf(found(owner, passage)),
        ownerKind: principalKindOf(found(ownerType, passage)),
        principalId: idOf(found(caller, passage)),
        objectTypeCode: numberOf(found(typeCode, passage)),
        businessUnitId: idOf(found(businessUnit, passage)),
        code: codeOfSigned(found(result, passage)),
      }),
    };
  },
  examples: [
    'SecLib::AccessCheckEx failed. Returned hr = -2147187962, ObjectID: abe86dd6-d7aa-e311-ade6-cfcd73da4a68, OwnerId: db2f6110-1a9d-df11-9d85-005056bb728e,  OwnerIdType: 8 and CallingUser: edce293b-789d-e311-950c-ed9561bb126a. ObjectTypeCode: 4201, objectBusinessUnitId: 966fe7c8-89c1-de11-853f-005056bb728e, AccessRights: ReadAccess',
  ],
};
