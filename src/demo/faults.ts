import { badGateway, signInPage, unauthorized } from './pages.ts';

/**
 * What goes wrong. `throttled`: 429 with `Retry-After`, in the words of learn.microsoft.com, "Service protection API limits" (1/2023).
 * `dropped`: the connection breaks `before` the organisation acted or `after`. `slow`: the answer takes that long. `truncated`: half of the body arrives.
 */
export type FaultKind =
  | {
      readonly kind: 'throttled';
      readonly limit: 'requests' | 'execution-time' | 'concurrency';
      readonly retryAfterSeconds: number;
    }
  | { readonly kind: 'server-error'; readonly status: 500 | 502 | 503 | 504 }
  | { readonly kind: 'dropped'; readonly when: 'before' | 'after' }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'sign-in-page' }
  | { readonly kind: 'expired-session' };

/** A fault on demand: which requests it hits (all, unless `match` says) and how often (once, unless `times` says). */
export type PlannedFault = FaultKind & { readonly match?: (request: Request) => boolean; readonly times?: number };

/** The faults that are still to come. */
export interface Faults {
  push(...faults: PlannedFault[]): void;
  /** Forgets all planned faults. */
  clear(): void;
  /** Takes the first planned fault that hits the request. */
  take(request: Request): FaultKind | undefined;
}

/** Keeps planned faults in order. */
export function planFaults(planned: readonly PlannedFault[]): Faults {
  const waiting: { fault: PlannedFault; left: number }[] = [];
  const push = (...faults: PlannedFault[]) => {
    for (const fault of faults) waiting.push({ fault, left: fault.times ?? 1 });
  };
  push(...planned);
  return {
    push,
    clear: () => void waiting.splice(0),
    take(request) {
      const hit = waiting.find(({ fault }) => fault.match?.(request) ?? true);
      if (!hit) return undefined;
      hit.left -= 1;
      if (hit.left <= 0) waiting.splice(waiting.indexOf(hit), 1);
      return hit.fault;
    },
  };
}

/** Answers a request as the fault has it; `act` is what the organisation would do. Rejects with TypeError for a dropped connection, as fetch does. */
export async function answerWithFault(
  fault: FaultKind,
  request: Request,
  act: () => Promise<Response>,
): Promise<Response> {
  switch (fault.kind) {
    case 'throttled':
      return throttled(fault.limit, fault.retryAfterSeconds);
    case 'server-error':
      return badGateway(fault.status);
    case 'dropped':
      if (fault.when === 'after') await act();
      throw new TypeError('Failed to fetch');
    case 'slow':
      await pause(fault.milliseconds, request.signal);
      return act();
    case 'truncated':
      return truncated(await act());
    case 'sign-in-page':
      return signInPage();
    case 'expired-session':
      return unauthorized();
  }
}

const limits = {
  requests: {
    code: '0x80072322',
    message: 'Number of requests exceeded the limit of 6000 over time window of 300 seconds.',
  },
  'execution-time': {
    code: '0x80072321',
    message:
      'Combined execution time of incoming requests exceeded limit of 1,200,000  milliseconds over time window of 300 seconds. Decrease number of concurrent requests or reduce the duration of requests and try again later.',
  },
  concurrency: { code: '0x80072326', message: 'Number of concurrent requests exceeded the limit of 52.' },
} as const;

function throttled(limit: keyof typeof limits, retryAfterSeconds: number): Response {
  return Response.json(
    { error: limits[limit] },
    { status: 429, headers: { 'Retry-After': String(retryAfterSeconds) } },
  );
}

async function truncated(whole: Response): Promise<Response> {
  const text = await whole.text();
  return new Response(text.slice(0, Math.floor(text.length / 2)), { status: whole.status, headers: whole.headers });
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
