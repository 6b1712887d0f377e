import { filled, found, guid, idOf, privilege } from '../patterns.ts';
import { privilegeOf } from '../rights.ts';
import type { Shape } from '../shape.ts';

const none = new RegExp(
  [
    '\\b(user|team|principal|account)?\\b(?:[^.;]|\\.(?=\\S)){0,100}? (?:has|have|had) (?:not (?:been )?(?:assigned )?|no )(?:any |an? )?(?:assigned )?(?:security )?roles?\\b',
    "\\b(user|team|principal|account)?\\b(?:[^.;]|\\.(?=\\S)){0,100}? (?:do|does)(?:n't| not) have (?:any |a )(?:security )?roles?\\b(?! (?:that|with|which))",
    "(?:not|n't) assigned (?:any )?(?:security )?roles? to this (?:user|team)",
    'needs? (?:at least one|an?|any) (?:security )?role\\b(?! (?:that|with|which))',
    'not assigned (?:to )?(?:any |a )(?:security )?roles?\\b',
    'no (?:security )?roles? (?:is |are |was |were |has been |have been )?assigned',
  ].join('|'),
  'i',
);
const principalId = new RegExp(`\\b(?:id|user|team) ?[:=]? ?['{(]?(${guid})(?![0-9a-f-])`, 'i');
const needed = new RegExp(`role with the '?(${privilege})`, 'i');

/** The person or team holds no role at all. */
export const noRoles: Shape = {
  id: 'no-roles',
  kind: 'no-roles',
  doc: "Errors 0x80042f09 and 0x80042f0a of Microsoft's code list; github.com/microsoft/coe-starter-kit/issues/678 and 9203, noted 2026-11",
  needles: [
    'assigned role',
    'assigned security role',
    'at least one security role',
    'at least one role',
    'any role',
    'a role',
    'any security role',
    'a security role',
    'no role',
    'no security role',
  ],
  before: 160,
  after: 120,
  recognise(passage) {
    const said = none.exec(passage);
    if (!said) return null;
    return {
      ...privilegeOf(found(needed, passage)),
      ...filled({
        principalId: idOf(found(principalId, said[0])),
        principalKind: /team/i.test(said[1] ?? said[2] ?? '') ? ('team' as const) : undefined,
      }),
    };
  },
  examples: [
    'RetrievePrivilegeForUser: The user with id 254b25f8-12d3-eb11-bacc-0022481eac35 has not been assigned any roles. They need a role with the prvReadUser privilege.',
    'The team has not been assigned any roles.',
  ],
};
