import type { Right } from '#engine';
import type { Kind } from '../decoded.ts';
import { found } from '../patterns.ts';
import { rightOnTable } from '../right-on-table.ts';
import { refused, rightOf } from '../rights.ts';
import type { Shape } from '../shape.ts';

const rowRefused = [
  /(?:n't|\bnot) have access to (?:this|that|the) (?:\w+ )?(?:records?|rows?|models?|data)\b/i,
  /(?:n't|\bnot) have \w+ (?:access|privileges?|permissions?|rights?) (?:to|on|for) (?:this|that|the) (?:\w+ )?(?:records?|rows?)\b/i,
  /not (?:have )?enough (?:privileges?|permissions?) to access the [^.;]{0,60}\b(?:object|record)\b/i,
  /permissions? to (?:access|view|open|use) (?:this|these|the) (?:records?|rows?|data|model)\b/i,
];
const privilegeRefused = [
  /(?:n't| not) (?:hold|have) the (?:necessary|required) privileges?\b/i,
  /(?:n't| not) have the privilege to perform this action/i,
  /(?:n't| not) have the privilege to act on behalf/i,
  /(?:n't| not) have (?:enough|sufficient|(?:the )?(?:required|necessary)) (?:privileges?|permissions?)\b/i,
  /missing (?:<[^<>]{1,40}>|\{[^{}]{1,40}\}) privilege|(?:n't|\bnot) have permission to read '[^']{1,60}' (?:records|rows)/i,
  /insufficient (?:privileges?|permissions?|access rights)\b|\bInsufficient\w{1,30}(?:Permissions?|Privileges?)\b/i,
  /\bnot (?:have )?enough (?:privileges?|permissions?)\b|(?:n't|\bnot) have the following (?:privileges?|permissions?)\b/i,
  /\b(?:must|needs? to|ha(?:s|ve) to) be an? (?:[a-z]+ )?(?:admin|administrator)\b|\bonly be [a-z]+ by an? (?:[a-z]+ )?(?:admin|administrator)\b|(?:n't|\bnot) an? (?:[a-z]+ )?(?:admin|administrator)\b/i,
  /\bmissing (?:\w+ ){0,5}(?:privileges?|permissions?)\b|(?:privileges?|permissions?) (?:is|are) missing/i,
  /(?:n't|\bnot) have (?:enough|sufficient|the (?:required|necessary|correct|right)) rights\b/i,
];

const thisRow =
  /(?:n't|\bnot) have (?:the |sufficient )?(?:permissions?|privileges?|rights?|access) to (create|edit|update|modify|change|delete|assign|share) (?:this|these|the|a|an)? ?(?:[a-z]+ )?(?:records?|rows?|items?|model)\b/i;

/** Whether somebody may create rows is for their roles to say; of a row that is there, its shares and owner say it too. */
const rowKind = (verb: string): Kind => (verb === 'create' ? 'missing-privilege' : 'record-access-denied');

function rightsOfVerb(verb: string): Right[] {
  const right = rightOf(/edit|modify|change/.test(verb) ? 'update' : verb);
  return right === undefined ? [] : [right];
}

/** The general sentences on the banner, when nothing else was pasted. */
export const generalRefusal: Shape = {
  id: 'general-refusal',
  kind: 'missing-privilege',
  doc: "Errors 0x80040220, 0x80040204 and 0x80048306 of Microsoft's code list; cryer.co.uk (Insufficient Permissions), noted 2026-11",
  weak: true,
  needles: [
    'privilege',
    'permission',
    'have access to',
    'read access to',
    'write access to',
    'enough rights',
    'sufficient rights',
    'necessary rights',
    'required rights',
    'system admin',
    'an admin',
    'global admin',
  ],
  before: 140,
  after: 120,
  recognise(passage) {
    const verb = found(thisRow, passage)?.toLowerCase();
    if (verb !== undefined) return { kind: rowKind(verb), ...refused(rightsOfVerb(verb)) };
    const missing = rightOnTable(passage);
    if (missing?.table !== undefined) return missing;
    if (rowRefused.some((pattern) => pattern.test(passage))) return { kind: 'record-access-denied', ...missing };
    if (missing) return missing;
    return privilegeRefused.some((pattern) => pattern.test(passage)) ? {} : null;
  },
  examples: [
    'The user does not hold the necessary privileges.',
    'You do not have enough privileges to access the Microsoft Dynamics 365 object or perform the requested operation.',
  ],
};
