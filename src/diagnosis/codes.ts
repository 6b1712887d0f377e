import { codeKinds } from './code-kinds.ts';
import type { Kind } from './decoded.ts';
import type { Mentions } from './mentions.ts';

/** Lower-case words that a code begins with in a text; `code` stands before one without 0x. */
export const codeNeedles = ['0x8', '0x 8', 'crm.8', 'exception:8', '-214', 'aadsts', 'code'] as const;

const spelled = /^(?:0x ?|crm\.|exception: ?|code['>:= ([]{1,6})(8[0-9a-f]{7})(?![0-9a-f-])/i;
const signed = /^-(214\d{7})(?!\d)/;
/** As apps show it: the same number, unsigned. */
const unsigned = /^code['>:= ([]{1,6}(214[78]\d{6})(?!\d)/i;
const signIn = /^AADSTS\d{4,8}(?!\d)/i;

/** The code that begins a text: Dataverse's as `0x80040220`, sign-in's verbatim; undefined when it is none of theirs. */
export function codeAt(text: string): string | undefined {
  const hex =
    spelled.exec(text)?.[1]?.toLowerCase() ??
    hexOfSigned(signed.exec(text)?.[1]) ??
    hexOfUnsigned(unsigned.exec(text)?.[1]);
  // 0x8000…, 0x8007000x and 0x8013… are Windows' and .NET's own, wrapped around what Dataverse said.
  if (hex !== undefined) return /^80(?:0[0-3]|070|13)/.test(hex) ? undefined : `0x${hex}`;
  return signIn.exec(text)?.[0];
}

/** A code in a text, and where it stands. */
export interface CodeIn {
  code: string;
  at: number;
}

/** Every code in a text, in order. */
export function codesIn(text: string, mentions: Mentions): CodeIn[] {
  const all = codeNeedles.flatMap((needle) => mentions.get(needle) ?? []).sort((a, b) => a - b);
  return all.flatMap((at) => {
    const code = codeAt(text.slice(at, at + 24));
    return code === undefined ? [] : [{ code, at }];
  });
}

/** A signed decimal such as -2147220960, as old faults and logs have it, in the Web API's form. */
export function codeOfSigned(text: string | undefined): string | undefined {
  return text === undefined ? undefined : codeAt(text);
}

function hexOfSigned(digits: string | undefined): string | undefined {
  return digits === undefined ? undefined : ((2 ** 32 - Number(digits)) >>> 0).toString(16);
}

function hexOfUnsigned(digits: string | undefined): string | undefined {
  const hex = digits === undefined ? '' : Number(digits).toString(16);
  return hex.startsWith('80') ? hex : undefined;
}

/** What a code alone says about the kind; `other` for those that stop no gate of ours. */
export function kindOfCode(code: string): Kind {
  if (/^AADSTS/i.test(code)) return 'auth';
  return codeKinds.find(([known]) => known === code)?.[2] ?? 'other';
}
