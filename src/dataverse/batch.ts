import { apiUrl } from './api.ts';

/** One write of a change set. */
export interface Write {
  method: 'PATCH' | 'POST' | 'DELETE';
  /** Below the Web API's own path, for example `GrantAccess`. */
  resource: string;
  /** Absent: a request without one. */
  body?: unknown;
}

/**
 * One `$batch` with one change set: all of it happens or nothing. Every PATCH carries `If-Match: *`, which keeps it from creating a row
 * that was deleted meanwhile. Source: "Execute batch operations using the Web API", Microsoft Learn, noted 2026-11.
 */
export function batchRequest(origin: string, writes: readonly Write[], signal: AbortSignal | undefined): Request {
  const batch = `batch_${crypto.randomUUID()}`;
  const changeSet = `changeset_${crypto.randomUUID()}`;
  const lines = [
    `--${batch}`,
    `Content-Type: multipart/mixed;boundary=${changeSet}`,
    '',
    ...writes.flatMap((write, index) => part(origin, changeSet, index + 1, write)),
    `--${changeSet}--`,
    '',
    `--${batch}--`,
    '',
  ];
  return new Request(apiUrl(origin, '$batch'), {
    method: 'POST',
    headers: {
      Accept: 'application/json',
      'OData-MaxVersion': '4.0',
      'OData-Version': '4.0',
      'Content-Type': `multipart/mixed;boundary=${batch}`,
    },
    body: lines.join('\r\n'),
    ...(signal ? { signal } : {}),
  });
}

function part(origin: string, changeSet: string, contentId: number, write: Write): string[] {
  return [
    `--${changeSet}`,
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    `Content-ID: ${contentId}`,
    '',
    `${write.method} ${apiUrl(origin, write.resource)} HTTP/1.1`,
    ...(write.body === undefined ? [] : ['Content-Type: application/json']),
    ...(write.method === 'PATCH' ? ['If-Match: *'] : []),
    '',
    write.body === undefined ? '' : JSON.stringify(write.body),
  ];
}
