import { filled, found, guid, idOf } from '../patterns.ts';
import type { Shape } from '../shape.ts';

const disabled =
  /\b(?:user|account|owner|principal)\b(?:[^.;]|\.(?=\S)){0,160}? (?:is|was|has been|is either|are|currently) ?(?:currently )?(?:disabled|deactivated|inactive|suspended|not enabled)\b|disabled (?:user|account)\b/i;
const elsewhere = /invitation|multi-factor|AADSTS|business unit is disabled|organization is disabled/i;
const principalId = new RegExp(`\\b(?:user|owner|principal)?[a-z ]{0,20}id ?[:=]? ?['{(]?(${guid})(?![0-9a-f-])`, 'i');

/** The account is disabled, in the environment or for sign-in. */
export const userDisabled: Shape = {
  id: 'user-disabled',
  kind: 'user-disabled',
  doc: "Errors 0x80040225, 0x8004022b and 0x8004a112 of Microsoft's code list; support.microsoft.com/help/3210340, noted 2026-11",
  needles: ['disabled', 'deactivated', 'suspended', 'not enabled'],
  before: 220,
  after: 80,
  recognise(passage) {
    const said = disabled.exec(passage);
    if (!said || elsewhere.test(passage)) return null;
    return filled({ principalId: idOf(found(principalId, said[0])) });
  },
  examples: [
    'The specified user(Id = 254b25f8-12d3-eb11-bacc-0022481eac35) is disabled. Consider enabling this user. Additional Details: ',
    'Your account (beth@contoso.com) is disabled, and you no longer have the privilege to access this organization.',
    'The specified user is either disabled or is not a member of any business unit.',
  ],
};
