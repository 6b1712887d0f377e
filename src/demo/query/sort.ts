import type { Table } from '../metadata.ts';
import type { Session } from '../session.ts';
import type { Row } from '../store.ts';
import { propertyAt } from './paths.ts';
import { comparable, order } from './values.ts';

type Key = readonly (string | number | boolean | null)[];

/** A total order over the rows of a table: `$orderby`, then the primary key, so that pages neither skip nor repeat a row. */
export interface Order {
  sorted(rows: readonly Row[]): Row[];
  /** Where a row stands; kept in a paging cookie. */
  key(row: Row): Key;
  /** Whether a row comes after the one with that key. */
  after(row: Row, key: readonly unknown[]): boolean;
}

/** Compiles `$orderby` over a table. */
export function compileOrder(
  session: Session,
  table: Table,
  orderby: readonly { path: string; descending: boolean }[],
): Order {
  const terms = [...orderby, { path: table.primaryId, descending: false }].map(({ path, descending }) => {
    const property = propertyAt(session, table, path.split('/'));
    return { sign: descending ? -1 : 1, of: (row: Row) => comparable(property.kind, property.read(row)) };
  });
  const key = (row: Row): Key => terms.map((term) => term.of(row));
  const compareKeys = (left: readonly unknown[], right: readonly unknown[]) => {
    for (const [index, { sign }] of terms.entries()) {
      const way = order(plain(left[index]), plain(right[index]));
      if (way !== 0) return way * sign;
    }
    return 0;
  };
  return {
    key,
    sorted(rows) {
      const keyed = rows.map((row) => ({ row, key: key(row) }));
      return keyed.sort((left, right) => compareKeys(left.key, right.key)).map(({ row }) => row);
    },
    after: (row, other) => compareKeys(key(row), other) > 0,
  };
}

function plain(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
