import type { Right } from '../../facts.ts';
import type { World } from '../world.ts';
import { buildCore, type Core } from './core.ts';
import { leftOpen, type Settle, type Settled } from './left-open.ts';
import type { PeopleSet } from './people-set.ts';
import { type FindPeople, peopleFinder } from './people-with.ts';
import { bitOf } from './right-bits.ts';
import { rightsOfPair } from './rights-of-pair.ts';
import { rightsOfPrincipal } from './rights-of-principal.ts';
import { rightsOfRow } from './rights-of-row.ts';

/** Bytes of rights for many: what is held, and what cannot be told. */
export interface ManySettled {
  readonly held: Uint8Array;
  readonly open: Uint8Array;
}

/** Answers by number, over the compiled core. */
export interface Answers {
  readonly core: Core;
  /** Whether everything is known: then nothing is ever open. */
  readonly complete: boolean;
  pair(principal: number, row: number): Settled;
  /** What known facts give somebody on a row. */
  held(principal: number, row: number): number;
  /** Everybody's rights on a row, in the order of `principals.ids`. */
  row(row: number): ManySettled;
  /** Somebody's rights on every row, in the order of the facts. */
  principal(principal: number): ManySettled;
  /** People who hold a right on a row as far as everything is known. */
  people(right: Right, row: number): PeopleSet;
}

/** Builds the core and what answers from it. */
export function answersOver(world: World): Answers {
  const core = buildCore(world);
  const settle = leftOpen(core);
  const complete = (world.facts.unknown ?? []).length === 0;
  const finders = new Map<Right, FindPeople>();
  return {
    core,
    complete,
    pair: (principal, row) => settle(principal, row, rightsOfPair(core, principal, row)),
    held: heldOver(core),
    row: (row) => settled(rightsOfRow(core, row), complete, (n, held) => settle(n, row, held)),
    principal: (n) => settled(rightsOfPrincipal(core, n), complete, (row, held) => settle(n, row, held)),
    people(right, row) {
      const find = finders.get(right) ?? peopleFinder(core, right);
      finders.set(right, find);
      return find(row);
    },
  };
}

/** Everybody's rights on the rows asked about are kept while all of them take no more than this many bytes. */
const mostBytes = 16_000_000;

/** Asked again and again about an environment of 1,000 people and 2,000 rows, kept bytes answer in a tenth of the time paths take. */
function heldOver(core: Core): (principal: number, row: number) => number {
  const width = core.allowed.length;
  if (width * core.rows.count > mostBytes) return (principal, row) => rightsOfPair(core, principal, row);
  const [bytes, ready] = [new Uint8Array(width * core.rows.count), new Uint8Array(core.rows.count)];
  return (principal, row) => {
    if (ready[row] === 0) {
      bytes.set(rightsOfRow(core, row), row * width);
      ready[row] = 1;
    }
    return bytes[row * width + principal] ?? 0;
  };
}

function settled(
  held: Uint8Array,
  complete: boolean,
  settle: (n: number, held: number) => ReturnType<Settle>,
): ManySettled {
  const open = new Uint8Array(held.length);
  if (complete) return { held, open };
  for (let n = 0; n < held.length; n += 1) {
    const found = settle(n, held[n] ?? 0);
    held[n] = found.held;
    open[n] = found.open;
  }
  return { held, open };
}

/** The numbers, up to a limit, whose byte has a right. */
export function numbersWith(bytes: Uint8Array, right: Right, limit: number): number[] {
  const [numbers, bit]: [number[], number] = [[], bitOf[right]];
  for (let n = 0; n < limit; n += 1) if (((bytes[n] ?? 0) & bit) !== 0) numbers.push(n);
  return numbers;
}
