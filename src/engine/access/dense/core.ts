import type { World } from '../world.ts';
import type { Adjacency, Turned } from './adjacency.ts';
import { turned } from './adjacency.ts';
import { type Chiefs, findChiefs } from './chiefs.ts';
import { addUpHoldings, type Holdings } from './holdings.ts';
import { bitOf, every } from './right-bits.ts';
import { type Rows, readRows } from './rows.ts';

/** An environment as numbers and bytes of rights: what answers about many at once are added up from. */
export interface Core {
  readonly world: World;
  readonly rows: Rows;
  /** What people's roles give on each table, in the order of `rows.kinds`. */
  readonly holdings: readonly Holdings[];
  /** Each business unit with all above it. */
  readonly unitsAbove: Adjacency;
  readonly chiefs: Chiefs | null;
  /** The rights that a person's state lets them use. */
  readonly allowed: Uint8Array;
  /** The rows that each principal has shares on; `from` leads to the bytes of the share. */
  readonly sharesOf: Turned;
  /** The rows that each principal owns. */
  readonly owned: Adjacency;
}

/** Turns indexed facts into numbers. What could not be read counts as not being there: see `leftOpen`. */
export function buildCore(world: World): Core {
  const { principals, shares } = world;
  const rows = readRows(world);
  const holdings = rows.kinds.map((kind) => addUpHoldings(world, kind));
  const allowed = new Uint8Array(principals.ids.length).fill(every);
  for (const [at, { disabled, accessMode }] of world.people.list.entries()) {
    if (disabled || accessMode === 1) allowed[at] = 0;
    else if (accessMode === 2) allowed[at] = bitOf.Read;
  }
  return {
    world,
    rows,
    holdings,
    unitsAbove: world.units.above(),
    chiefs: findChiefs(world),
    allowed,
    sharesOf: turned(shares, principals.ids.length),
    owned: ownedBy(rows, principals.ids.length),
  };
}

function ownedBy({ owner, count }: Rows, principals: number): Adjacency {
  const [start, to] = [new Uint32Array(count + 1), new Uint32Array(count)];
  let length = 0;
  for (let row = 0; row < count; row += 1) {
    const one = owner[row] ?? principals;
    if (one < principals) {
      to[length] = one;
      length += 1;
    }
    start[row + 1] = length;
  }
  return turned({ start, to: to.subarray(0, length) }, principals);
}
