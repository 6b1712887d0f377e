import { filled, found, idOf, personWithId, privilege } from '../patterns.ts';
import { privilegeOf } from '../rights.ts';
import type { Shape } from '../shape.ts';
import { tableOf } from '../table-names.ts';

// A verb of lacking, then the name in the same sentence; or the name, then that it is required.
const lacking = new RegExp(
  `(?:n't (?:have|hold)|\\b(?:not (?:have|hold)|without|lacks?|lacking|requires?|must have|needs?|insufficient)) [^.;]{0,120}?\\b(${privilege})(…|\\.\\.\\.)?`,
  'i',
);
const thenRequired = new RegExp(
  `\\b(${privilege})'?\\)?(?: privileges?)? (?:is|are|was|were) (?:required|missing|needed|not|necessary)`,
  'i',
);
const accessed = /(?:permissions?|privileges?) to access '?([a-z][a-z0-9]{1,8}_\w{1,100})'? (?:records?|rows?)/i;
const unnamed =
  /(?:n't|not) have the '?(?:\{0\}|<[^<>]{0,40}>|X{2,})'? privilege|(?:\{\d\}|<[^<>]{0,40}>) privileges? (?:is|are) (?:required|missing)/i;

/** A sentence that says which privilege is required, in words of its own. */
export const requiredPrivilege: Shape = {
  id: 'required-privilege',
  kind: 'missing-privilege',
  doc: 'Error 0x80048342 of Microsoft\'s code list; "You don\'t have required privilege (prv…)", learn.microsoft.com/troubleshoot/dynamics-365/sales (4563997), noted 2026-11',
  needles: ['privilege', 'permission'],
  before: 160,
  after: 160,
  recognise(passage) {
    if (/assigned any roles?|is missing '?prv|CheckPrivilege|VerifyCaller/i.test(passage)) return null;
    const [, name, cutOff] = lacking.exec(passage) ?? thenRequired.exec(passage) ?? [];
    if (name !== undefined) {
      const principalId = idOf(found(personWithId, passage));
      const table = tableOf(found(accessed, passage));
      return { ...privilegeOf(name, cutOff !== undefined), ...filled({ principalId, table }) };
    }
    return unnamed.test(passage) ? {} : null;
  },
  examples: [
    "You don't have required privilege (prvReadOrganization), which limits certain functionality.",
    'The user can\'t be added to the team because the user doesn\'t have the "prvReadAccount" privilege.',
    'Business Card cannot be imported. The prvWriteWorkflow privilege is required to import this component.',
  ],
};
