import type { Problem } from '#engine';
import { DataverseError } from './dataverse-error.ts';
import { problemOfFault } from './fault.ts';
import { withoutTraces } from './without-traces.ts';

/** What a failing answer says, as data. Reads the body; keeps nothing of it but Dataverse's own error text, without ids and addresses. */
export async function problemOfAnswer(response: Response, origin: string): Promise<Problem> {
  if (isSignIn(response)) return { kind: 'session-expired', origin };
  const body = await response.text().catch(() => '');
  const fault = parseFault(body);
  if (response.status === 404 && isWebPage(response)) return { kind: 'not-dataverse', address: origin };
  if (response.status === 429) return { kind: 'throttled', seconds: secondsToWait(response.headers) };
  return problemOfFault(response.status, fault?.code ?? null, fault?.message ?? response.statusText);
}

/** What a thrown thing says: the problem it carries, or a cancelled wait; anything else is unexpected, with its text. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof DataverseError) return thrown.problem;
  if (isAbort(thrown)) return { kind: 'cancelled' };
  return { kind: 'unexpected', message: withoutTraces(thrown instanceof Error ? thrown.message : String(thrown)) };
}

/**
 * The same for what was thrown while sending or reading an answer: there a TypeError is a lost connection.
 * Source: https://fetch.spec.whatwg.org/#fetch-method (noted 2026-11).
 */
export function problemOfSending(thrown: unknown, request: Request, origin: string): Problem {
  if (request.signal.aborted) return { kind: 'cancelled' };
  return thrown instanceof TypeError ? { kind: 'offline', origin } : problemOf(thrown);
}

function isAbort(thrown: unknown): boolean {
  return thrown instanceof Error && (thrown.name === 'AbortError' || thrown.name === 'TimeoutError');
}

/** Whether an answer is a way to the sign-in page rather than data: 401, a redirect, or a web page. */
export function isSignIn(response: Response): boolean {
  if (response.status === 401 || response.type === 'opaqueredirect') return true;
  if (response.status >= 300 && response.status < 400 && response.status !== 304) return true;
  // Gateways fail with web pages too, but not with success.
  return response.ok && isWebPage(response);
}

function isWebPage(response: Response): boolean {
  return (response.headers.get('Content-Type') ?? '').includes('text/html');
}

/** Seconds from Retry-After (a number or a date); Dataverse documents seconds. Without one, ten. */
export function secondsToWait(headers: Headers): number {
  const value = headers.get('Retry-After');
  if (value === null) return 10;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds));
  const date = Date.parse(value);
  return Number.isNaN(date) ? 10 : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}

function parseFault(body: string): { code: string | null; message: string } | null {
  try {
    const error: unknown = (JSON.parse(body) as { error?: unknown } | null)?.error;
    if (typeof error !== 'object' || error === null) return null;
    const { code, message } = error as { code?: unknown; message?: unknown };
    return {
      code: typeof code === 'string' && code !== '' ? code : null,
      message: typeof message === 'string' ? message : '',
    };
  } catch {
    return null;
  }
}
