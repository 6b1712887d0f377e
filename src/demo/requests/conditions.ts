import type { Table } from '../metadata.ts';
import { etagOf } from '../query/shape.ts';
import { Fault, type Row } from '../store.ts';
import type { ApiRequest } from './exchange.ts';

/**
 * Holds `If-Match` and `If-None-Match` of a write against the row as it is. Texts: learn.microsoft.com, "Perform conditional operations using
 * the Web API" (2023); codes ConcurrencyVersionMismatch and DuplicateRecord of the error catalogue.
 */
export function holdConditions(request: ApiRequest, table: Table, id: string, row: Row | undefined): void {
  const match = request.headers.get('If-Match');
  if (!row) {
    if (match !== null) throw new Fault(404, '0x80040217', `${table.logicalName} With Id = ${id} Does Not Exist`);
    return;
  }
  if (match !== null && match !== '*' && match !== etagOf(row)) {
    throw new Fault(
      412,
      '0x80060882',
      "The version of the existing record doesn't match the RowVersion property provided.",
    );
  }
  if (request.headers.get('If-None-Match') === '*') throw duplicate();
}

/** A row with that key is already there. */
export function duplicate(): Fault {
  return new Fault(412, '0x80040237', 'A record with matching key values already exists.');
}
