import type { Collection, Navigation, Table } from '../metadata.ts';
import { type Session, tableNamed, tableToRead } from '../session.ts';
import type { Row } from '../store.ts';
import { compileFilter } from './filter.ts';
import { formatted } from './formatted.ts';
import type { Expansion, QueryOptions } from './options.ts';
import { columnBehind, relatedRow, relatedRows, targetOf } from './paths.ts';
import { noSuchProperty } from './refusals.ts';
import { compileOrder } from './sort.ts';
import { isLookup } from './values.ts';

/** How answers look: with which annotations, and whether with control information (`odata.metadata=none` leaves it out). */
export interface Style {
  annotation(name: string): boolean;
  readonly control: boolean;
}

/** Turns a row into its JSON. */
export type Shape = (row: Row) => Record<string, unknown>;

const formattedValue = 'OData.Community.Display.V1.FormattedValue';
const lookupTable = 'Microsoft.Dynamics.CRM.lookuplogicalname';
const lookupProperty = 'Microsoft.Dynamics.CRM.associatednavigationproperty';

/** Compiles `$select` and `$expand` over a table; unknown names are refused at once. */
export function compileShape(session: Session, table: Table, options: QueryOptions, style: Style): Shape {
  const columns = selected(table, options.select);
  const expansions = options.expand.map((item) => compileExpansion(session, table, item, style));
  return (row) => {
    const body: Record<string, unknown> = style.control ? { '@odata.etag': etagOf(row) } : {};
    for (const column of columns) Object.assign(body, cell(session, table, column, row, style));
    for (const expand of expansions) Object.assign(body, expand(row));
    return body;
  };
}

/** The ETag of a row (learn.microsoft.com, "Perform conditional operations", Dataverse Web API). */
export function etagOf(row: Row): string {
  return `W/"${String(row.versionnumber)}"`;
}

/** The `(a,b,nav(c))` of a context address, or nothing when everything is asked for. */
export function contextOf(options: QueryOptions): string {
  const expanded = options.expand.map((item) => `${item.property}${contextOf(item.options) || '()'}`);
  const parts = [...(options.select ?? []), ...expanded];
  return parts.length > 0 ? `(${parts.join(',')})` : '';
}

/** Physical columns to show: those selected plus the primary key, or all of them but file contents and virtual ones. */
function selected(table: Table, select: readonly string[] | undefined): readonly string[] {
  if (select === undefined || select.includes('*')) {
    return Object.keys(table.columns).filter((column) => !['Virtual', 'File'].includes(table.columns[column] ?? ''));
  }
  const columns = select.map((property) => {
    const column = columnBehind(table, property) ?? table.navigation[property]?.column;
    if (column === undefined) throw noSuchProperty(property, table.logicalName);
    return column;
  });
  return [...new Set([...columns, table.primaryId])];
}

function cell(session: Session, table: Table, column: string, row: Row, style: Style): Record<string, unknown> {
  const value = row[column] ?? null;
  const lookup = isLookup(table, column);
  const name = lookup ? `_${column}_value` : column;
  const shown: Record<string, unknown> = { [name]: value };
  if (value === null) return shown;
  const target = lookup ? targetOf(session, table, column, row) : undefined;
  if (style.annotation(formattedValue)) {
    const text = formatted(session, table, column, value, target);
    if (text !== undefined) shown[`${name}@${formattedValue}`] = text;
  }
  if (target !== undefined && style.annotation(lookupTable)) shown[`${name}@${lookupTable}`] = target;
  if (target !== undefined && style.annotation(lookupProperty)) {
    const property = Object.entries(table.navigation).find(
      ([, navigation]) => navigation.column === column && navigation.targets.includes(target),
    )?.[0];
    if (property !== undefined) shown[`${name}@${lookupProperty}`] = property;
  }
  return shown;
}

function compileExpansion(session: Session, table: Table, { property, options }: Expansion, style: Style): Shape {
  const collection = table.collections[property];
  if (collection) return compileCollection(session, table, property, collection, options, style);
  const navigation = table.navigation[property];
  if (!navigation) throw noSuchProperty(property, table.logicalName);
  const [only, ...others] = navigation.targets;
  if (only === undefined || others.length > 0)
    return compileOwner(session, table, property, navigation, options, style);
  const shape = compileShape(session, tableToRead(session, only), options, style);
  return (row) => {
    const related = relatedRow(session, table, navigation, row);
    return { [property]: related ? shape(related.row) : null };
  };
}

/**
 * A lookup that may point to people and teams is of the type `principal`, which has `ownerid` and nothing else to select
 * (learn.microsoft.com, Web API reference, principal EntityType); unselected it shows the person or team that it is.
 */
function compileOwner(
  session: Session,
  table: Table,
  property: string,
  navigation: Navigation,
  options: QueryOptions,
  style: Style,
): Shape {
  const beyond = options.select?.find((name) => name !== 'ownerid');
  if (beyond !== undefined) throw noSuchProperty(beyond, 'principal');
  const inner = { ...options, select: options.select && [] };
  const shapes = new Map(
    navigation.targets.map((name) => [name, compileShape(session, tableNamed(session, name), inner, style)]),
  );
  return (row) => {
    const related = relatedRow(session, table, navigation, row);
    const shape = related && shapes.get(related.table.logicalName);
    if (!related || !shape) return { [property]: null };
    const { logicalName, primaryId } = related.table;
    const type = { '@odata.type': `#Microsoft.Dynamics.CRM.${logicalName}` };
    return { [property]: { ...type, ...shape(related.row), ownerid: related.row[primaryId] } };
  };
}

function compileCollection(
  session: Session,
  table: Table,
  property: string,
  collection: Collection,
  options: QueryOptions,
  style: Style,
): Shape {
  const target = tableToRead(session, collection.table);
  const shape = compileShape(session, target, options, style);
  const keep =
    options.filter === undefined ? () => true : compileFilter(session, target, options.filter, options.aliases);
  const order = compileOrder(session, target, options.orderby);
  return (row) => {
    const rows = order.sorted(relatedRows(session, collection, String(row[table.primaryId])).filter(keep));
    return { [property]: rows.slice(0, options.top ?? rows.length).map(shape) };
  };
}
