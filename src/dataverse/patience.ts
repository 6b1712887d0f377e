import { secondsToWait } from './problem-of.ts';
import type { Send } from './send.ts';

export interface Patience {
  /** Told until when a throttled request waits (ISO 8601), and null when it goes on. */
  waiting?: (until: string | null) => void;
  /** Longest time one request may wait in all, in seconds; past it the 429 is handed on. */
  longestWait?: number;
  /** Pauses between attempts of a failing read, in milliseconds; their number bounds the attempts. */
  pauses?: readonly number[];
}

const brokenOff = new Set([500, 502, 503, 504]);

/**
 * Waits out 429 answers for the time Dataverse asks (a throttled request was not executed, so writes may wait too), and repeats
 * reads a few times on 5xx answers and lost connections. A write that failed otherwise is never sent twice. Aborting ends any wait.
 * Source: "Service protection API limits", Microsoft Learn, 1/31/2023.
 */
export function withPatience(
  send: Send,
  { waiting, longestWait = 600, pauses = [500, 2000, 6000] }: Patience = {},
): Send {
  return async (request) => {
    let waited = 0;
    let attempt = 0;
    for (;;) {
      const again = request.clone();
      const answer = await attemptOnce(send, again);
      if (answer.response?.status === 429) {
        const seconds = secondsToWait(answer.response.headers);
        waited += seconds;
        if (waited > longestWait) return answer.response;
        waiting?.(new Date(Date.now() + seconds * 1000).toISOString());
        await pause(seconds * 1000, request.signal);
        waiting?.(null);
        continue;
      }
      const pauseBefore = pauses[attempt];
      const failed = answer.response === null || brokenOff.has(answer.response.status);
      if (failed && request.method === 'GET' && pauseBefore !== undefined && !request.signal.aborted) {
        attempt += 1;
        await pause(pauseBefore, request.signal);
        continue;
      }
      if (answer.response === null) throw answer.thrown;
      return answer.response;
    }
  };
}

async function attemptOnce(
  send: Send,
  request: Request,
): Promise<{ response: Response; thrown: null } | { response: null; thrown: unknown }> {
  try {
    return { response: await send(request), thrown: null };
  } catch (thrown) {
    return { response: null, thrown };
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(new DOMException('The wait was cancelled.', 'AbortError'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
