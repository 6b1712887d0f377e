import { filled, found, guid, idOf, privilege } from '../patterns.ts';
import { privilegeOf } from '../rights.ts';
import type { Shape } from '../shape.ts';

const none = new RegExp(
  [
    ' (?:has|have|had) (?:not (?:been )?(?:assigned )?|no )(?:any |an? )?(?:assigned )?(?:security )?roles?\\b',
    " (?:do|does)(?:n't| not) have (?:any |a )(?:security )?roles?\\b(?! (?:that|with|which))",
    "(?:not|n't) assigned (?:any )?(?:security )?roles? to this (?:user|team)",
    'needs? (?:at least one|an?|any) (?:security )?role\\b(?! (?:that|with|which))',
    '\\b(?:a|any|at least one) security role (?:is|was) (?:required|needed|missing)\\b',
    'not assigned (?:to )?(?:any |a )(?:security )?roles?\\b',
    'no (?:security )?roles? (?:is |are |was |were |has been |have been )?assigned',
  ].join('|'),
  'i',
);
const principalId = new RegExp(`\\b(?:id|user|team) ?[:=]? ?['{(]?(${guid})(?![0-9a-f-])`, 'i');
const principalBehind = new RegExp(`^[^;]{0,60}\\b(?:user|team)(?: ?id)? ?[:=] ?['{(]?(${guid})(?![0-9a-f-])`, 'i');
const needed = new RegExp(`(?:role with the|lacks|lacking|is missing|requires|needs)(?: the)? '?(${privilege})`, 'i');

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
    // What the sentence says before that.
    const who =
      passage
        .slice(Math.max(0, said.index - 100), said.index)
        .split(/;|\.(?= )/)
        .at(-1) ?? '';
    const behind = passage.slice(said.index + said[0].length);
    return {
      ...privilegeOf(found(needed, passage)),
      ...filled({
        principalId: idOf(found(principalId, who + said[0]) ?? found(principalBehind, behind)),
        principalKind: kindOf(who + said[0]),
      }),
    };
  },
  examples: [
    'RetrievePrivilegeForUser: The user with id 254b25f8-12d3-eb11-bacc-0022481eac35 has not been assigned any roles. They need a role with the prvReadUser privilege.',
    'The team has not been assigned any roles.',
  ],
};

/** A person or a team, where the sentence speaks of one of them only. */
function kindOf(text: string): 'person' | 'team' | undefined {
  const [person, team] = [/\b(?:user|account|person)\b/i.test(text), /\bteam\b/i.test(text)];
  if (person === team) return undefined;
  return team ? 'team' : 'person';
}
