import { tables } from './all.ts';
import type { Table } from './define-table.ts';

const byName: ReadonlyMap<string, Table> = new Map(Object.values(tables).map((table) => [table.name, table]));

/** The description of a table by its logical name. Throws for one the extension does not know: that is a mistake in the program. */
export function tableNamed(name: string): Table {
  const table = byName.get(name);
  if (!table) throw new Error(`No description of table ${name}`);
  return table;
}
