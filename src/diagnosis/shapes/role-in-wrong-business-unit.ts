import { filled, guid, idOf } from '../patterns.ts';
import type { Shape } from '../shape.ts';

const said = new RegExp(
  `\\b(user|team) with id ?= ?['{]?(?:(${guid})|\\S{0,60}) belongs to a different business unit`,
  'i',
);

/** A role can be given only in the business unit that its copy belongs to. */
export const roleInWrongBusinessUnit: Shape = {
  id: 'role-in-wrong-business-unit',
  kind: 'other',
  doc: "Errors 0x80041409 and 0x8004140d of Microsoft's code list, noted 2026-11",
  needles: ['different business unit'],
  before: 120,
  after: 240,
  recognise(passage) {
    const [, who, id] = said.exec(passage) ?? [];
    if (who === undefined) return null;
    const principalKind = /team/i.test(who) ? ('team' as const) : ('person' as const);
    return filled({ principalId: idOf(id), principalKind });
  },
  examples: [
    'The user with id=254b25f8-12d3-eb11-bacc-0022481eac35 belongs to a different business unit=0ddcb91d-b05e-e911-a9a5-000d3ab0f00c than the role with roleId=341e3ebf-74b8-4335-84f3-7f617bb7d081 and rolebusinessUnit=588725dd-c878-41c5-a4c3-5efc93cd3ffd.',
  ],
};
