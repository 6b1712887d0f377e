const ranges = (...pairs: readonly [first: number, last: number, becomes: number][]) => pairs;
const [drop, newline, space, quote, dash] = [0, 0x0a, 0x20, 0x27, 0x2d] as const;

/** Characters beyond ASCII that word processors, mail and web pages put in place of plain ones; 0 drops one. */
const substitutes = ranges(
  [0x85, 0x85, newline],
  [0xa0, 0xa0, space],
  [0xab, 0xab, quote],
  [0xad, 0xad, drop],
  [0xb4, 0xb4, quote],
  [0xbb, 0xbb, quote],
  // The only letter whose lower case is longer than itself; positions must stay the same.
  [0x130, 0x130, 0x49],
  [0x1680, 0x1680, space],
  [0x2000, 0x200a, space],
  [0x200b, 0x200f, drop],
  [0x2010, 0x2015, dash],
  [0x2018, 0x201f, quote],
  [0x2028, 0x2029, newline],
  [0x202a, 0x202e, drop],
  [0x202f, 0x202f, space],
  [0x2032, 0x2037, quote],
  [0x2039, 0x203a, quote],
  [0x205f, 0x205f, space],
  [0x2060, 0x2064, drop],
  [0x2212, 0x2212, dash],
  [0x3000, 0x3000, space],
  [0x3001, 0x3001, 0x2c],
  [0x3002, 0x3002, 0x2e],
  [0x300c, 0x300f, quote],
  [0x301d, 0x301f, quote],
  [0xfe58, 0xfe58, dash],
  [0xfe63, 0xfe63, dash],
  [0xfeff, 0xfeff, drop],
);

const byCode = new Map(
  substitutes.flatMap(([first, last, becomes]) =>
    Array.from({ length: last - first + 1 }, (_, offset) => [first + offset, becomes] as const),
  ),
);

/** The plain character that a character stands for, by code; 0 when it stands for nothing. All quotes are one. */
export function plainOf(code: number): number {
  if (code < 0x80) return code === 0x22 || code === 0x60 ? quote : code;
  // Full-width forms of Japanese and Chinese keyboards.
  if (code >= 0xff01 && code <= 0xff5e) return plainOf(code - 0xfee0);
  return byCode.get(code) ?? code;
}

/** The named entities that error texts arrive with. */
export const entities: ReadonlyMap<string, number> = new Map([
  ['quot', 0x22],
  ['apos', 0x27],
  ['amp', 0x26],
  ['lt', 0x3c],
  ['gt', 0x3e],
  ['nbsp', 0x20],
  ['ldquo', 0x22],
  ['rdquo', 0x22],
  ['lsquo', 0x27],
  ['rsquo', 0x27],
  ['ndash', 0x2d],
  ['mdash', 0x2d],
]);
