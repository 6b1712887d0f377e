import { Fault } from '../store.ts';

/** A query that the Web API refuses, or one that this organisation does not support: 400, never a guess. */
export function badQuery(message: string): Fault {
  return new Fault(400, '0x80060888', message);
}

/**
 * An unknown or misspelt property. Code and text as printed on learn.microsoft.com, "Compose HTTP requests and handle errors"
 * (Dataverse Web API, "Invalid property", noted 2026-05).
 */
export function noSuchProperty(property: string, table: string): Fault {
  return new Fault(
    400,
    '0x0',
    `Could not find a property named '${property}' on type 'Microsoft.Dynamics.CRM.${table}'.`,
  );
}

/** A path segment that names nothing (same page, "Incorrect entity set name"). */
export function noSuchSegment(segment: string): Fault {
  return new Fault(404, '0x8006088a', `Resource not found for the segment '${segment}'.`);
}

/** A row that is not there, in the words of a live organisation. */
export function noSuchRow(table: { readonly displayName: string; readonly logicalName: string }, id: string): Fault {
  const name = table.displayName || table.logicalName;
  return new Fault(404, '0x80040217', `Entity '${name}' With Id = ${id} Does Not Exist`);
}

/** A path that is served, but not with this method (same page, "Incorrect HTTP method"). */
export function noSuchMethod(url: string): Fault {
  return new Fault(404, '', `No HTTP resource was found that matches the request URI '${url}'.`);
}
