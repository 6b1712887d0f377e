import { codeOfSigned } from '../codes.ts';
import { filled, found, guid, idBehind, idOf, privilege } from '../patterns.ts';
import { privilegeOf } from '../rights.ts';
import type { Shape } from '../shape.ts';

const user = idBehind('user ?id');
const name = new RegExp(`privilege ?[:=] ?'?(${privilege})`, 'i');
const privilegeId = idBehind('privilege ?id');
const result = /\bhr ?[:=] ?(-?\w+)/i;
/** Translated, the sentence keeps its order: the result, then the person. */
const behindResult = new RegExp(`-214\\d{7}[^:-]{1,40}: ?['{(]{0,3}(${guid})(?![0-9a-f-])`, 'i');

/** The same check as in the oldest servers; it also speaks of a would-be owner who may not read the table. */
export const crmCheckPrivilege: Shape = {
  id: 'crm-check-privilege',
  kind: 'missing-privilege',
  doc: 'Published reports 2008-2025, blogs.msdn.microsoft.com/crmlandia 2008-11-07 the first, noted 2026-11',
  needles: ['crmcheckprivilege'],
  after: 500,
  recognise(passage) {
    if (!/^\w+ failed|-214\d{7}/i.test(passage)) return null;
    return {
      ...privilegeOf(found(name, passage)),
      ...filled({
        principalId: idOf(found(user, passage) ?? found(behindResult, passage)),
        privilegeId: idOf(found(privilegeId, passage)),
        code: codeOfSigned(found(result, passage)),
      }),
    };
  },
  examples: [
    'SecLib::CrmCheckPrivilege failed. Returned hr = -2147220839 on UserId: f3c78acb-abbf-ee11-9079-002248e61a82 and Privilege: prvReadmsdyn_AIModel in BusinessUnit: Contoso (Id= 588725dd-c878-41c5-a4c3-5efc93cd3ffd)',
  ],
};
