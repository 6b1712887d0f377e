/** The version of the Web API that everything here speaks. */
export const apiPath = '/api/data/v9.2/';

/** The address of a Web API resource of an environment. */
export function apiUrl(origin: string, resource: string): string {
  return `${origin}${apiPath}${resource}`;
}

/**
 * The headers every read carries, as Microsoft's page "Compose HTTP requests and handle errors" asks for them (noted 2026-11).
 * `If-None-Match: null` keeps caches between us and Dataverse from answering.
 */
export const readHeaders: Readonly<Record<string, string>> = {
  Accept: 'application/json',
  'OData-MaxVersion': '4.0',
  'OData-Version': '4.0',
  'If-None-Match': 'null',
};

/** A GET of the Web API. Throws what `URL` throws when the address is no address. */
export function readRequest(url: string, prefer: readonly string[], signal: AbortSignal | undefined): Request {
  const headers = prefer.length > 0 ? { ...readHeaders, Prefer: prefer.join(',') } : { ...readHeaders };
  return new Request(url, { headers, ...(signal ? { signal } : {}) });
}

/** Annotations that tell an owner's or principal's name and whether it is a person or a team. */
export const annotations =
  'odata.include-annotations="OData.Community.Display.V1.FormattedValue,Microsoft.Dynamics.CRM.lookuplogicalname"';
