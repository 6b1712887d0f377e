import { Fault } from '../store.ts';

/** One request to the Web API: of its own or a part of a batch. */
export interface ApiRequest {
  readonly method: string;
  /** The path after the service root, still percent-encoded, without query. */
  readonly path: string;
  /** The query with its `?`, or empty. */
  readonly search: string;
  readonly headers: Headers;
  readonly body: string;
}

/** One answer: JSON, text or nothing. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>> | string | null;
}

/** An answer with a JSON body. */
export function json(body: Record<string, unknown>, status = 200, headers: Record<string, string> = {}): ApiAnswer {
  return { status, headers, body };
}

/** An answer without body, such as 204. */
export function empty(status: number, headers: Record<string, string> = {}): ApiAnswer {
  return { status, headers, body: null };
}

/** The body as a JSON object. Throws 400 in Dataverse's words when it is not one. */
export function jsonBody(request: ApiRequest, entitySet: string): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(request.body === '' ? '{}' : request.body);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  } catch {
    throw badPayload(entitySet, 'The payload is not valid JSON.');
  }
  throw badPayload(entitySet, 'The payload must be a JSON object.');
}

/** What Dataverse says about a body it cannot take (learn.microsoft.com, "Troubleshoot Dataverse Web API client errors", 6/2024). */
export function badPayload(entitySet: string, message: string): Fault {
  return new Fault(
    400,
    '0x80048d19',
    `Error identified in Payload provided by the user for Entity :'${entitySet}'  ---->  InnerException : Microsoft.OData.ODataException: ${message}`,
  );
}

/**
 * A refusal as an answer: `{"error":{"code","message"}}`, with Dataverse's help link and inner message when all annotations are asked for
 * (learn.microsoft.com, "Compose HTTP requests and handle errors", "Include more details with errors").
 */
export function refusal(fault: Fault, annotated = false): ApiAnswer {
  const error: Record<string, string> = { code: fault.code, message: fault.message };
  if (annotated) {
    const link = `http://go.microsoft.com/fwlink/?LinkID=398563&error=Microsoft.Crm.CrmException%3a${fault.code.replace('0x', '')}&client=platform`;
    error['@Microsoft.PowerApps.CDS.HelpLink'] = link;
    error['@Microsoft.PowerApps.CDS.InnerError.Message'] = fault.message;
  }
  return { status: fault.status, headers: fault.headers, body: { error } };
}

/** Whether a request wants every annotation, also on errors. */
export function wantsAllAnnotations(headers: Headers): boolean {
  return /odata\.include-annotations\s*=\s*"?\*/i.test(headers.get('Prefer') ?? '');
}
