import type { Collection, Navigation, Table } from '../metadata.ts';
import { type Session, tableNamed, tableToRead } from '../session.ts';
import type { Row } from '../store.ts';
import { noSuchProperty } from './refusals.ts';
import { isLookup, type Kind, kindOfColumn } from './values.ts';

/** A property of a row, ready to be read: its column value, or one reached through single-valued navigation. */
export interface Property {
  readonly kind: Kind;
  read(row: Row): unknown;
}

/** Finds the property behind a path such as `msdyn_name`, `_ownerid_value`, `msdyn_TemplateId/msdyn_uniquename` or `iscustomizable/Value`. */
export function propertyAt(session: Session, table: Table, path: readonly string[]): Property {
  const [first = '', ...rest] = path;
  if (rest.length === 0) {
    const column = columnBehind(table, first);
    if (column === undefined) throw noSuchProperty(first, table.logicalName);
    return { kind: kindOfColumn(table, column), read: (row) => row[column] ?? null };
  }
  if (table.columns[first] === 'BooleanManagedProperty') return managedProperty(first, rest);
  const navigation = table.navigation[first];
  const [target] = navigation?.targets ?? [];
  if (!navigation || target === undefined) throw noSuchProperty(first, table.logicalName);
  const inner = propertyAt(session, tableToRead(session, target), rest);
  return {
    kind: inner.kind,
    read(row) {
      const related = relatedRow(session, table, navigation, row);
      return related?.table.logicalName === target ? inner.read(related.row) : null;
    },
  };
}

/** The column that a property name stands for: itself, or a lookup's for `_lookup_value`. A lookup's bare name is not a property. */
export function columnBehind(table: Table, property: string): string | undefined {
  const lookup = /^_(\w+)_value$/.exec(property)?.[1];
  if (lookup !== undefined && isLookup(table, lookup)) return lookup;
  return property in table.columns && !isLookup(table, property) ? property : undefined;
}

/** The row that a lookup points to, if the caller may read it. */
export function relatedRow(
  session: Session,
  table: Table,
  navigation: Navigation,
  row: Row,
): { table: Table; row: Row } | undefined {
  const id = row[navigation.column];
  const name = typeof id === 'string' ? targetOf(session, table, navigation.column, row) : undefined;
  if (typeof id !== 'string' || name === undefined || !navigation.targets.includes(name)) return undefined;
  const related = session.store.get(name, id);
  return related && session.readable(name)(related) ? { table: tableNamed(session, name), row: related } : undefined;
}

/** The logical name of the table that a lookup column of this row points to. */
export function targetOf(session: Session, table: Table, column: string, row: Row): string | undefined {
  const told = row[`${column}type`];
  if (typeof told === 'string') return told;
  const targets = [...new Set(navigations(table, column).flatMap(({ targets }) => targets))];
  return targets.length > 1 ? targets.find((name) => session.store.get(name, String(row[column]))) : targets[0];
}

/** The single-valued navigation properties over a column (a polymorphic lookup may have one per target). */
export function navigations(table: Table, column: string): readonly Navigation[] {
  return Object.values(table.navigation).filter((navigation) => navigation.column === column);
}

/** The rows of a collection-valued navigation property that the caller may read. */
export function relatedRows(session: Session, collection: Collection, id: string): readonly Row[] {
  const readable = session.readable(collection.table);
  if (collection.column !== undefined)
    return session.store.where(collection.table, collection.column, id).filter(readable);
  const { via } = collection;
  if (!via) return [];
  const far = session.store
    .where(via.table, via.near, id)
    .map((join) => session.store.get(collection.table, String(join[via.far])));
  return far.filter((row) => row !== undefined).filter(readable);
}

function managedProperty(column: string, rest: readonly string[]): Property {
  const [name = ''] = rest;
  if (rest.length > 1 || (name !== 'Value' && name !== 'CanBeChanged'))
    throw noSuchProperty(name, 'BooleanManagedProperty');
  return {
    kind: 'boolean',
    read(row) {
      const value = row[column];
      return typeof value === 'object' && value !== null ? ((value as Record<string, unknown>)[name] ?? null) : null;
    },
  };
}
