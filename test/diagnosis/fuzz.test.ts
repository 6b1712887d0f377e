import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, publicPart, redact } from '#diagnosis';
import { readable } from '../../src/diagnosis/excerpt.ts';
import { words } from '../../src/diagnosis/plain-words/words.ts';
import { shapes } from '../../src/diagnosis/shapes.ts';
import { samples } from './support.ts';

const texts = [...samples().map(({ text }) => text), ...shapes.flatMap(({ examples }) => examples)];
const megabyte = (piece: string, length = 1_000_000) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** A real text, cut, doubled, shuffled, wrapped and sprinkled with strange characters. */
const mutated = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.constantFrom(...texts),
    fc.nat(3000),
    fc.nat(3000),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.nat(3),
  )
  .map(([text, other, from, to, noise, wrapped]) => {
    const mixed = text.slice(0, from) + noise + other.slice(to) + noise + text.slice(to, to + from);
    return Array.from({ length: wrapped }).reduce<string>((inner) => JSON.stringify(inner), mixed);
  });

describe('whatever is pasted', () => {
  it('nothing throws, and nothing is claimed that the text does not hold', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), mutated);
    fc.assert(
      fc.property(anything, (text) => {
        const { privilege, principalId, recordId, table, code, depth } = publicPart(decode(text));
        const held = bare(text);
        for (const name of [privilege, principalId, recordId, ...(table?.includes('_') ? [table] : [])]) {
          if (name !== undefined) expect(held).toContain(bare(name));
        }
        if (code !== undefined) expect(spellings(code).some((each) => held.includes(each))).toBe(true);
        if (depth !== undefined) expect(held).toMatch(depthWords);
      }),
      { numRuns: 3000 },
    );
  });

  it('cut off anywhere, a text says less, but nothing else', () => {
    // A name or a number that ends with the text may have been longer; an id and a depth may not.
    const whole = ['principalId', 'recordId', 'depth'] as const;
    const wrong = samples().flatMap(({ id, text }) => {
      const all = decode(text);
      const cuts = Array.from({ length: Math.ceil(text.length / 7) }, (_, index) => text.slice(0, index * 7));
      return cuts.flatMap((cut) => {
        const part = decode(cut);
        return whole.filter((key) => part[key] !== undefined && part[key] !== all[key]).map((key) => `${id}: ${key}`);
      });
    });
    expect(wrong).toEqual([]);
  });

  it('a message is found within a megabyte of other things, wherever it stands', () => {
    const log = megabyte('2026-11-24T04:15:00Z INFO Request served in 12 ms; user found, record updated, code 200.\n');
    const message =
      'Principal team (Id=1b88fda1-4358-42f2-a680-992a0249af2f, type=9) is missing prvShareAccount privilege';
    for (const at of [0, 1000, 500_000, log.length]) {
      const { kind, privilege, principalId } = decode(`${log.slice(0, at)}${message}${log.slice(at)}`);
      expect({ at, kind, privilege, principalId }).toEqual({
        at,
        kind: 'missing-privilege',
        privilege: 'prvShareAccount',
        principalId: '1b88fda1-4358-42f2-a680-992a0249af2f',
      });
    }
  });
});

/** A code as texts have it: in hexadecimal, signed or unsigned; a sign-in code as it is. */
function spellings(code: string): string[] {
  const number = Number(code);
  return Number.isNaN(number) ? [bare(code)] : [code.slice(2), String(2 ** 32 - number), String(number)];
}

const depthWords = /basic|user|local|businessunit|deep|parentchild|global|organi[sz]ation/;

/** Letters and digits alone: what escapes, line breaks and typography cannot touch. */
function bare(text: string): string {
  return text
    .replace(/\\+[nrtu]/g, '')
    .replace(/[^a-z0-9]/gi, '')
    .toLowerCase();
}

describe('the time it takes', () => {
  const nearMisses = [
    ...shapes.map(({ examples }) => examples[0]?.slice(0, -3) ?? ''),
    ...shapes.map(({ needles }) => `${needles.join(' ')} `),
    ...Object.values(words).map((lines) => lines.join(' ').replaceAll(/[|!]+/g, ' ')),
    ...['\\', '\\"', '&', '&amp;', '%3a', '<a <', '<a ', '\n// ', '*', '"', '“', '\u00a0', 'a', ' ', 'İ', '日本'],
    ...['prv', 'prvRead_', 'Principal user (Id=', "n't have the privilege ", '1b88fda1-4358-42f2-', 'code 0x8004022'],
    ...[
      "'CallerPrincipal':{'PrincipalId':'",
      'does not exist with id = ',
      'user id user id is disabled',
      'need a b c licens ',
    ],
  ];

  it.each(nearMisses.map((piece) => [piece]))('grows no faster than the text: %j', (piece) => {
    // Both lengths are beyond what is read closely, and so long that the engine keeps such a text among its large objects: a page of
    // memory that is new costs time of its own.
    expect(growth(piece, 32 * readable)).toBeLessThan(3);
  });

  it.each(nearMisses.map((piece) => [piece]))('and so within what is read closely: %j', (piece) => {
    expect(growth(piece, readable / 2)).toBeLessThan(3);
  });
});

describe('the time that redacting takes', () => {
  const pieces = [
    'a',
    '-',
    '@',
    'a@',
    'beth.',
    '1b88fda1-4358-42f2-a680-',
    '://',
    'https://a',
    'sig=',
    '"name":"',
    'User ',
    '\\\\',
    '1.',
  ];

  it.each(pieces.map((piece) => [piece]))('grows no faster than the text: %j', (piece) => {
    expect(growth(piece, 80_000, redact)).toBeLessThan(3);
  });
});

/**
 * How many times longer a character takes in a text of this length than in an eighth of it, in the best turn of each so far: about once
 * where the work is proportional to the text, eight times where it is quadratic. Each turn reads as many characters of both, often enough
 * for a clock of computing that ticks in milliseconds. A collection of garbage only ever makes a turn slower, so turns are taken until the
 * ratio is plain, or twenty were.
 */
function growth(piece: string, length: number, work: (text: string) => unknown = decode): number {
  const [short, long] = [megabyte(piece, length / 8), megabyte(piece, length)];
  let times = 1;
  while (times < 64 && took(() => work(long), times) < plain) times *= 2;
  let [shorter, longer] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let turn = 0; turn < 20 && !(longer < 3 * shorter); turn += 1) {
    longer = Math.min(
      longer,
      took(() => work(long), times),
    );
    shorter = Math.min(
      shorter,
      took(() => work(short), 8 * times),
    );
  }
  return longer / Math.max(shorter, 1);
}

/** Milliseconds that say more than the clock's ticks do. */
const plain = 16;

/** Milliseconds of computing in this thread: what else the machine does is not counted. */
function took(work: () => unknown, times: number): number {
  const start = process.threadCpuUsage();
  for (let time = 0; time < times; time += 1) work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}
