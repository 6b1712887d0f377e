import { sentences } from '../shape.ts';

/** The person is no user of this environment. */
export const notAMember = sentences({
  id: 'not-a-member',
  kind: 'not-a-member',
  doc: 'Error 0x80072560; support.microsoft.com/help/3210340; github.com/microsoft/powercat-business-approvals-kit/issues/293, noted 2026-11',
  needles: [
    'member of',
    'part of the org',
    'part of the env',
    'security group',
    'found in the env',
    'belong to the org',
    'belong to the env',
    'no instances found',
    'user id that cannot log',
    'not found in the org',
    'access to the tenant',
    'access to this tenant',
    'not found in the active directory',
    'exist in this instance',
    'exist in this environment',
    'exist in this org',
  ],
  before: 120,
  after: 100,
  patterns: [
    /\b(?:not|n't)(?: currently)? (?:an? )?(?:active )?member of (?:the|this|that|your|any) (?:\w+ )?(?:organi[sz]ation|org\b|environment|instance|tenant|directory|environment's|security group)/i,
    /\b(?:not|n't) belong to the (?:organi[sz]ation|environment)/i,
    /\b(?:not|n't) (?:a )?part of the (?:organi[sz]ation|environment)/i,
    /no instances found for this user/i,
    /user id that cannot log (?:in|on)to/i,
    /(?:not|n't) have access to th(?:e|is) tenant|user (?:was )?not found in the active directory/i,
    /user[^.;]{0,80} (?:does|do)(?: not|n't) exist in this (?:instance|environment|org)/i,
    /(?:not|n't) in the (?:[\w'-]+ ){0,4}security group/i,
    /user[^.;]{0,80}(?: not|n't) found in the (?:organi[sz]ation|environment)/i,
  ],
  examples: [
    'The user is not a member of the organization.',
    'You (beth@contoso.com) do not belong to the organization Contoso. Verify the organization name and try to sign in again.',
  ],
});
