import { Fault } from '../store.ts';

/** The two rows are joined already: status and code of DuplicateRecord ("Compose HTTP requests and handle errors", Power Apps developer). */
export function alreadyJoined(): Fault {
  return new Fault(412, '0x80040237', 'Cannot insert duplicate key.');
}

/** The two rows are not joined, so they cannot be parted. */
export function notJoined(table: string, left: string, right: string): Fault {
  return new Fault(404, '0x80040217', `${table} With Ids = ${left}, ${right} Does Not Exist`);
}
