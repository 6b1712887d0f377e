import { sentences } from '../shape.ts';

/** The person's access mode does not let them in this way. */
export const accessMode = sentences({
  id: 'access-mode',
  kind: 'other',
  doc: "Errors 0x80044502, 0x80044160, 0x8004a113 and 0x80061203 of Microsoft's code list, noted 2026-11",
  needles: ['read-write access to', 'non-interactive user', 'admin only mode', 'only has administrative access'],
  before: 100,
  after: 100,
  patterns: [
    /does(?:n't| not) have read-write access to the/i,
    /non-interactive users? cannot access/i,
    /when it is in admin only mode/i,
    /only has administrative access/i,
  ],
  examples: [
    'User does not have read-write access to the Dynamics 365 organization.',
    'Non-interactive users cannot access the web user interface. Contact your organization system administrator.',
  ],
});
