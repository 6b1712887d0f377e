import type { Column, ValueOf } from './columns.ts';

/** One table of Dataverse: the one place where its physical names stand. */
export interface Table {
  /** Logical name. */
  name: string;
  entitySet: string;
  /** Our name of the column that identifies a row. */
  id: string;
  columns: Readonly<Record<string, Column>>;
}

/** A row of a table, by our names of its columns. */
export type Row<T extends Table = Table> = { readonly [K in keyof T['columns']]: ValueOf<T['columns'][K]> };

/** The names of a table's columns. */
export type ColumnName<T extends Table> = keyof T['columns'] & string;

/** Describes a table; select list, filters, row parser, row type and packed layout all come from this description. */
export function defineTable<const C extends Record<string, Column>>(description: {
  name: string;
  entitySet: string;
  id: keyof C & string;
  columns: C;
}): Omit<Table, 'columns'> & { columns: C } {
  return description;
}

/** The same table with some of its columns only, for looking at little. */
export function withColumns<T extends Table, const Name extends ColumnName<T>>(
  table: T,
  names: readonly Name[],
): Omit<T, 'columns'> & { columns: Pick<T['columns'], Name> } {
  const columns = Object.fromEntries(names.map((name) => [name, table.columns[name]]));
  return { ...table, columns: columns as Pick<T['columns'], Name> };
}
