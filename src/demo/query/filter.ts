import type { Table } from '../metadata.ts';
import { type Session, tableToRead } from '../session.ts';
import type { Row } from '../store.ts';
import type { Comparison, Condition, Operand } from './condition.ts';
import { readFilter } from './filter-syntax.ts';
import { property, type Scope } from './operands.ts';
import { type Property, propertyAt, relatedRows } from './paths.ts';
import { badQuery, noSuchProperty } from './refusals.ts';
import { splitOutside } from './split.ts';
import { comparable, isLookup, type Kind, order } from './values.ts';

type Test = (row: Row) => boolean;

/** Compiles a `$filter` over a table; every name in it is checked at once, so a misspelt one is refused even for an empty table. */
export function compileFilter(
  session: Session,
  table: Table,
  text: string,
  aliases: Readonly<Record<string, string>>,
): Test {
  const listed: Record<string, string> = { ...aliases };
  // The parser knows no collection literals; `PropertyValues=[…]` becomes an alias.
  const plain = text.replace(/(PropertyValues\s*=\s*)(\[[^\]]*\])/g, (_all, before: string, list: string) => {
    const name = `@list${Object.keys(listed).length}`;
    listed[name] = list;
    return `${before}${name}`;
  });
  return test(readFilter(plain), { session, table, variable: undefined, aliases: listed });
}

function test(condition: Condition, scope: Scope): Test {
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const left = test(condition.left, scope);
      const right = test(condition.right, scope);
      return condition.kind === 'and' ? (row) => left(row) && right(row) : (row) => left(row) || right(row);
    }
    case 'not': {
      const inner = test(condition.of, scope);
      return (row) => !inner(row);
    }
    case 'compare':
      return comparison(condition.operator, property(condition.left, scope), property(condition.right, scope));
    case 'text': {
      const of = property(condition.of, scope);
      const pattern = property(condition.with, scope);
      return (row) => holds(condition.method, text(of, row), text(pattern, row));
    }
    case 'lambda':
      return lambda(condition, scope);
    case 'function':
      return queryFunction(condition.name, condition.parameters, scope);
  }
}

function comparison(operator: Comparison, left: Property, right: Property): Test {
  const kinds: readonly Kind[] = [left.kind, right.kind];
  if (left.kind !== right.kind && !kinds.includes('null') && !kinds.includes('any')) {
    throw badQuery(
      `A binary operator with incompatible types was detected. Found operand types '${left.kind}' and '${right.kind}' for operator kind '${operator}'.`,
    );
  }
  const kind = left.kind === 'any' || left.kind === 'null' ? right.kind : left.kind;
  return (row) => {
    const a = comparable(kind, left.read(row));
    const b = comparable(kind, right.read(row));
    if (operator === 'eq') return a === b;
    if (operator === 'ne') return a !== b;
    if (a === null || b === null) return false;
    const way = order(a, b);
    return { gt: way > 0, ge: way >= 0, lt: way < 0, le: way <= 0 }[operator];
  };
}

function holds(method: 'contains' | 'startswith' | 'endswith', of: string | null, pattern: string | null): boolean {
  if (of === null || pattern === null) return false;
  return { contains: of.includes(pattern), startswith: of.startsWith(pattern), endswith: of.endsWith(pattern) }[method];
}

function text(of: Property, row: Row): string | null {
  const value = comparable(of.kind, of.read(row));
  return value === null ? null : String(value);
}

function lambda(condition: Extract<Condition, { kind: 'lambda' }>, scope: Scope): Test {
  const { path, variable } = condition.path as Extract<Operand, { kind: 'path' }>;
  const [name = ''] = path;
  const collection = variable === scope.variable && path.length === 1 ? scope.table.collections[name] : undefined;
  if (!collection) throw noSuchProperty(path.join('/'), scope.table.logicalName);
  const table = tableToRead(scope.session, collection.table);
  const inner = condition.of ? test(condition.of, { ...scope, table, variable: condition.variable }) : () => true;
  const of = (row: Row) => relatedRows(scope.session, collection, String(row[scope.table.primaryId]));
  return condition.quantifier === 'any' ? (row) => of(row).some(inner) : (row) => of(row).every(inner);
}

/** `In`, `NotIn` and `EqualUserId` (learn.microsoft.com, Dataverse Web API query functions, 2025). */
function queryFunction(name: string, parameters: Readonly<Record<string, Operand>>, scope: Scope): Test {
  const column = parameters.PropertyName;
  const of = column && propertyNamed(column, scope);
  if (!of) throw badQuery(`The query function ${name} needs the parameter PropertyName.`);
  if (name === 'EqualUserId') return (row) => of.read(row) === scope.session.caller;
  if (name !== 'In' && name !== 'NotIn')
    throw badQuery(`The query function Microsoft.Dynamics.CRM.${name} is not supported.`);
  const values = new Set(listOf(parameters.PropertyValues, scope).map((value) => String(comparable(of.kind, value))));
  return (row) => values.has(String(comparable(of.kind, of.read(row)))) === (name === 'In');
}

/** `PropertyName` names the column itself, so a lookup goes by its bare name there. */
function propertyNamed(operand: Operand, scope: Scope): Property {
  const name = String(property(operand, scope).read({}));
  return propertyAt(scope.session, scope.table, [isLookup(scope.table, name) ? `_${name}_value` : name]);
}

function listOf(operand: Operand | undefined, scope: Scope): readonly unknown[] {
  const source = operand?.kind === 'alias' ? scope.aliases[operand.name] : undefined;
  const list = source?.trim().match(/^\[(.*)\]$/s)?.[1];
  if (list === undefined) throw badQuery("PropertyValues needs a list such as ['a','b'].");
  return splitOutside(list, ',').map((item) => item.replace(/^(['"])(.*)\1$/s, '$2').replaceAll("''", "'"));
}
