import type { Principal } from '#walkthroughs';

/** How a column arrives in JSON and what it becomes in a row; `physical` is Dataverse's own name of it. */
export type Column =
  | { kind: 'guid' | 'text' | 'integer' | 'flag' | 'managed-flag' | 'table-name'; physical: string }
  | { kind: 'lookup'; physical: string }
  | { kind: 'excerpt'; physical: string; excerpt: (text: string) => string }
  | { kind: 'owner'; physical: string; navigation: string };

interface ValueByKind {
  guid: string;
  text: string | null;
  lookup: string | null;
  'table-name': string | null;
  integer: number | null;
  flag: boolean | null;
  'managed-flag': boolean | null;
  excerpt: string | null;
  owner: Principal;
}

/** The value of a column in a row. GUIDs are lower-case. */
export type ValueOf<C extends Column> = ValueByKind[C['kind']];

/** A column that always holds a GUID: the row's own id, or one end of an intersect row. */
export const guid = (physical: string) => ({ kind: 'guid', physical }) as const;
/** Text or a date as Dataverse writes it (ISO 8601, UTC). */
export const text = (physical: string) => ({ kind: 'text', physical }) as const;
/** A whole number, a choice or a state. */
export const integer = (physical: string) => ({ kind: 'integer', physical }) as const;
/** Yes or no. */
export const flag = (physical: string) => ({ kind: 'flag', physical }) as const;
/** Yes or no as a managed property: `{ "Value": true, … }`. */
export const managedFlag = (physical: string) => ({ kind: 'managed-flag', physical }) as const;
/** The id of another row, read as `_<column>_value`. */
export const lookup = (physical: string) => ({ kind: 'lookup', physical }) as const;
/** Text of which only an excerpt is kept, made when it is read. */
export const excerpt = (physical: string, make: (text: string) => string) =>
  ({ kind: 'excerpt', physical, excerpt: make }) as const;
/** Who owns the row, with type and name from the answer's annotations; written by its navigation property, whose case matters. */
export const owner = (physical: string, navigation: string) => ({ kind: 'owner', physical, navigation }) as const;
/** A table by logical name (type EntityName); arrives as a name or, for users and teams, as its type code. */
export const tableName = (physical: string) => ({ kind: 'table-name', physical }) as const;

/** The name under which the Web API selects, filters and returns a column. */
export function propertyOf(column: Column): string {
  return column.kind === 'lookup' || column.kind === 'owner' ? `_${column.physical}_value` : column.physical;
}
