import type { Shape } from '../shape.ts';

const rowRefused = [
  /not (?:have )?enough (?:privileges?|permissions?) to access the [^.;]{0,60}\b(?:object|record)\b/i,
  /permissions? to (?:access|view|open|use) (?:this|these|the) (?:records?|rows?|data|model)\b/i,
];
const privilegeRefused = [
  /(?:n't| not) (?:hold|have) the (?:necessary|required) privileges?\b/i,
  /(?:n't| not) have the privilege to perform this action/i,
  /(?:n't| not) have the privilege to act on behalf/i,
  /(?:n't| not) have (?:enough|sufficient|(?:the )?(?:required|necessary)) (?:privileges?|permissions?)\b/i,
  /insufficient (?:privileges?|permissions?)\b/i,
];

/** The general sentences on the banner, when nothing else was pasted. */
export const generalRefusal: Shape = {
  id: 'general-refusal',
  kind: 'missing-privilege',
  doc: "Errors 0x80040220, 0x80040204 and 0x80048306 of Microsoft's code list; cryer.co.uk (Insufficient Permissions), noted 2026-11",
  weak: true,
  needles: ['privilege', 'permission'],
  before: 140,
  after: 120,
  recognise(passage) {
    if (rowRefused.some((pattern) => pattern.test(passage))) return { kind: 'record-access-denied' };
    return privilegeRefused.some((pattern) => pattern.test(passage)) ? {} : null;
  },
  examples: [
    'The user does not hold the necessary privileges.',
    'You do not have enough privileges to access the Microsoft Dynamics 365 object or perform the requested operation.',
  ],
};
