import type { RecordFacts } from '../../facts.ts';
import { belongsToOrganization, findDecidingRow, rowsAbove } from '../rows-above.ts';
import { theUnit, whereIsRow } from '../whereabouts.ts';
import type { World } from '../world.ts';
import { bitOf, maskOf } from './right-bits.ts';
import { nowhere } from './units.ts';

/** The number that stands for no row and nobody. */
export const none = 0xffff_ffff;

/** Rows for which roles give the same: those of one table; of those, the organization's own apart. */
export interface RowKind {
  readonly table: string;
  readonly ofOrganization: boolean;
}

/** Rows by number: what of them decides about access. */
export interface Rows {
  readonly count: number;
  /** The kind of each row, a number in `kinds`. */
  readonly kind: Uint32Array;
  readonly kinds: readonly RowKind[];
  readonly owner: Uint32Array;
  readonly unit: Uint32Array;
  /** The row whose rights count: itself, or for one without an owner the row above that decides; `none` where that is missing. */
  readonly deciding: Uint32Array;
  /** For rows to which shares cascade, the rows above whose shares reach them. */
  readonly sharedThrough: ReadonlyMap<number, readonly number[]>;
  /** For rows to which ownership cascades, the owners of the rows above, but for the row's own: see `inheritedSharePaths`. */
  readonly ownedThrough: ReadonlyMap<number, readonly number[]>;
}

/** Numbers what decides about each row. */
export function readRows(world: World): Rows {
  const list = world.records.list;
  const kinds: RowKind[] = [];
  const kindAt = new Map<string, number>();
  const numbers = () => new Uint32Array(list.length);
  const [kind, owner, unit, deciding] = [numbers(), numbers(), numbers(), numbers()];
  const [sharedThrough, ownedThrough] = [new Map<number, number[]>(), new Map<number, number[]>()];
  for (const [at, record] of list.entries()) {
    const ofOrganization = belongsToOrganization(record);
    const key = `${record.table} ${ofOrganization}`;
    const number = kindAt.get(key) ?? kinds.push({ table: record.table, ofOrganization }) - 1;
    kindAt.set(key, number);
    kind[at] = number;
    owner[at] = ownerOf(world, record);
    const inUnit = theUnit(whereIsRow(world, record));
    unit[at] = inUnit === null ? nowhere : world.units.numberOf(inUnit);
    deciding[at] = at;
    if (!record.parent) continue;
    if (record.owner === null) deciding[at] = decidingFor(world, record);
    sharedThrough.set(
      at,
      rowsAbove(world, record, 'Share').flatMap(({ id }) => world.shares.rowOf(id) ?? []),
    );
    ownedThrough.set(
      at,
      rowsAbove(world, record, 'Reparent')
        .map(({ row }) => (row && row.owner !== record.owner ? ownerOf(world, row) : none))
        .filter((one) => one !== none),
    );
  }
  return { count: list.length, kind, kinds, owner, unit, deciding, sharedThrough, ownedThrough };
}

function ownerOf({ principals }: World, { owner }: RecordFacts): number {
  return (typeof owner === 'string' ? principals.find(owner) : undefined) ?? none;
}

function decidingFor(world: World, record: RecordFacts): number {
  const found = findDecidingRow(world, record);
  return typeof found === 'string' ? none : (world.records.at[found.id] ?? none);
}

/** The rights on a row without an owner, from those on the row that decides: see `rightOnParent`. */
export function throughParent(mask: number): number {
  const kept = mask & maskOf(['Read', 'Write', 'Append', 'AppendTo']);
  return (mask & bitOf.Write) > 0 ? kept | bitOf.Create | bitOf.Delete : kept;
}
