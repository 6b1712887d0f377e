import { sentences } from '../shape.ts';

/** Whoever is to own a row, or to be added to a team, must be able to read it first. */
export const assignToSomebodyWithoutRead = sentences({
  id: 'assign-to-somebody-without-read',
  kind: 'missing-privilege',
  doc: 'Error 0x80040231 of Microsoft\'s code list; "Set up dual-write security roles and permissions" on Microsoft Learn (1/15/2026), noted 2026-11',
  needles: ['target user or team', 'new owner', 'assignee'],
  before: 60,
  after: 160,
  patterns: [
    /target user or team does(?:n't| not) (?:hold|have)/i,
    /(?:new owner|assignee)[^.;]{0,60} does(?:n't| not) (?:hold|have) (?:the )?(?:required |necessary |sufficient |read )*(?:privileges?|permissions?|access|rights?)/i,
  ],
  examples: ['Target user or team does not hold required privileges.'],
});
