import type { Table } from '../metadata.ts';
import type { Session } from '../session.ts';
import type { Operand } from './condition.ts';
import { readFilter } from './filter-syntax.ts';
import { type Property, propertyAt } from './paths.ts';
import { badQuery } from './refusals.ts';
import { type Kind, kindOfEdm } from './values.ts';

/** Where names are looked up: the table, the lambda variable that stands for its rows, and the parameter aliases. */
export interface Scope {
  readonly session: Session;
  readonly table: Table;
  readonly variable: string | undefined;
  readonly aliases: Readonly<Record<string, string>>;
}

/** What an operand of a condition reads from a row. Throws 400 for a name or an alias that is not known. */
export function property(operand: Operand, scope: Scope): Property {
  if (operand.kind === 'literal') {
    const kind = kindOfEdm(operand.edm);
    const value = literalValue(kind, operand.text);
    return { kind, read: () => value };
  }
  if (operand.kind === 'alias') {
    const given = scope.aliases[operand.name];
    if (given === undefined) throw badQuery(`The parameter alias '${operand.name}' has no value in the query.`);
    const condition = readFilter(`${given} eq null`);
    if (condition.kind !== 'compare' || condition.left.kind !== 'literal')
      throw badQuery(`'${given}' is not a value for '${operand.name}'.`);
    return property(condition.left, scope);
  }
  if (operand.variable !== scope.variable)
    throw badQuery(`The range variable '${operand.variable ?? ''}' is not known here.`);
  return propertyAt(scope.session, scope.table, operand.path);
}

function literalValue(kind: Kind, text: string): unknown {
  if (kind === 'null') return null;
  if (kind === 'string') return decodeURIComponent(text.slice(1, -1)).replaceAll("''", "'");
  if (kind === 'boolean') return text === 'true';
  return kind === 'number' ? Number(text) : text;
}
