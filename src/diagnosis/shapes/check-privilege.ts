import { depthOf } from '../depths.ts';
import { filled, found, idBehind, idOf, numberOf, wordBehind } from '../patterns.ts';
import { rightOnTable } from '../right-on-table.ts';
import { privilegeOf } from '../rights.ts';
import type { Shape } from '../shape.ts';

const user = idBehind('user(?: ?id)?');
const name = wordBehind('privilege ?name');
const privilegeId = idBehind('privilege ?id');
const depth = wordBehind('(?:required )?depth');
const privilegeCount = wordBehind('user privileges count');

/** A privilege was looked for at a certain depth, and not found. */
export const checkPrivilege: Shape = {
  id: 'check-privilege',
  kind: 'missing-privilege',
  doc: 'Published reports of solution imports and customisation calls, github.com/microsoft/agent-academy/issues/1418 among them, noted 2026-11',
  needles: ['checkprivilege failed'],
  before: 24,
  after: 700,
  recognise(passage, at) {
    if (/crm$/i.test(passage.slice(0, at))) return null;
    const tail = passage.slice(at);
    return {
      ...rightOnTable(tail.slice(0, 160)),
      ...privilegeOf(found(name, tail)),
      ...filled({
        principalId: idOf(found(user, tail)),
        privilegeId: idOf(found(privilegeId, tail)),
        depth: depthOf(found(depth, tail)),
        privilegeCount: numberOf(found(privilegeCount, tail)),
      }),
    };
  },
  examples: [
    'SecLib::CheckPrivilege failed. User: 21b1a168-7b0d-ed11-82e4-000d3addb2f9, PrivilegeName: prvCreateEntity, PrivilegeId: 341e3ebf-74b8-4335-84f3-7f617bb7d081, Required Depth: Basic, BusinessUnitId: 0ddcb91d-b05e-e911-a9a5-000d3ab0f00c, MetadataCache Privileges Count: 8575, User Privileges Count: 2213',
  ],
};
