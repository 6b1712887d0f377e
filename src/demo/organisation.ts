import { type CallerOf, callerOfCookie, demandMember } from './callers.ts';
import { documentedSwitches, type Switches } from './context.ts';
import { answerWithFault, type Faults, type PlannedFault, planFaults } from './faults.ts';
import { newIds } from './ids.ts';
import { MemoryStore, type StartRows } from './memory-store.ts';
import type { Metadata } from './metadata.ts';
import { appPage, signInPage, unauthorized } from './pages.ts';
import { batch } from './requests/batch.ts';
import { type ApiAnswer, type ApiRequest, refusal, wantsAllAnnotations } from './requests/exchange.ts';
import { route } from './requests/route.ts';
import { openSession } from './session.ts';
import { type DemoStorage, forgetfulStorage } from './storage.ts';
import { Fault, type Store } from './store.ts';

/** What a demo organisation is made of. */
export interface DemoOptions {
  /** Its tables: the packaged asset `demo/metadata.json`. */
  readonly metadata: Metadata;
  /** The rows it starts with, by table. */
  readonly rows: StartRows;
  /** Where changes are kept; in memory only when left out. */
  readonly storage?: DemoStorage;
  /** Who makes a request; the session cookie says when left out. */
  readonly callerOf?: CallerOf;
  readonly faults?: readonly PlannedFault[];
  readonly switches?: Partial<Switches>;
  /** Rows that a plug-in of the organisation's own keeps from being assigned, with what it says; none when left out. */
  readonly holds?: ReadonlyMap<string, string>;
  /** The organisation's clock; the real one when left out. */
  readonly now?: () => Date;
}

/** A Dataverse organisation in memory, behind one function. */
export interface DemoOrganisation {
  /** Answers a request to any of its addresses. Rejects where a planned fault drops the connection, or its storage cannot be loaded. */
  handle(request: Request): Promise<Response>;
  /** Faults on demand. */
  readonly faults: Faults;
  /** Its rows as they are, for tests and tools that look behind its back. */
  readonly store: Store;
}

const apiPath = /^\/api\/data\/v9\.\d\/(.*)$/;

/** Founds an organisation from rows; what `storage` kept from an earlier life is replayed over them before the first answer. */
export function createDemoOrganisation(options: DemoOptions): DemoOrganisation {
  const { metadata, callerOf = callerOfCookie, storage = forgetfulStorage(), now = () => new Date() } = options;
  const store = new MemoryStore(metadata, options.rows);
  const faults = planFaults(options.faults ?? []);
  const switches = { ...documentedSwitches, ...options.switches };
  const newId = newIds(() => store.version);
  let ready: Promise<void> | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  /** One request at a time: each sees the rows as the one before it left and kept them. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    ready ??= storage.load().then(store.replay.bind(store), (reason: unknown) => {
      ready = undefined;
      throw reason;
    });
    const mine = Promise.all([turn, ready]).then(work);
    turn = mine.catch(() => undefined);
    return mine;
  }

  async function act(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const body = await request.text();
    return inTurn(async () => {
      const caller = callerOf(request);
      const relative = apiPath.exec(url.pathname)?.[1];
      if (relative === undefined) return caller === null ? signInPage() : appPage(url, store, metadata);
      if (caller === null) return unauthorized();
      const base = `${url.origin}${url.pathname.slice(0, url.pathname.length - relative.length)}`;
      const session = openSession({ store, metadata, caller, switches, holds: options.holds, now, newId }, base);
      const { method, headers } = request;
      const answer = decide(headers, () => {
        demandMember(store, caller);
        const asked: ApiRequest = { method, path: relative, search: url.search, headers, body };
        return relative === '$batch' && method === 'POST' ? batch(session, asked) : route(session, asked);
      });
      return respond(await keep(answer));
    });
  }

  function decide(headers: Headers, work: () => ApiAnswer): ApiAnswer {
    try {
      return store.transaction(work);
    } catch (error) {
      if (error instanceof Fault) return refusal(error, wantsAllAnnotations(headers));
      throw error;
    }
  }

  /** Nothing is answered before it is kept; what cannot be kept did not happen. */
  async function keep(answer: ApiAnswer): Promise<ApiAnswer> {
    const changes = store.pending();
    if (changes.length === 0) return answer;
    try {
      await storage.append(changes);
      store.settle('keep');
      return answer;
    } catch (error) {
      store.settle('undo');
      return refusal(new Fault(500, '0x80040216', `The change could not be kept: ${String(error)}`));
    }
  }

  return {
    faults,
    store,
    async handle(request) {
      const fault = faults.take(request);
      return fault ? answerWithFault(fault, request, () => act(request)) : act(request);
    },
  };
}

function respond({ status, headers, body }: ApiAnswer): Response {
  const all = new Headers({ 'OData-Version': '4.0', ...headers });
  if (typeof body === 'object' && body !== null) all.set('Content-Type', 'application/json; odata.metadata=minimal');
  return new Response(typeof body === 'object' && body !== null ? JSON.stringify(body) : body, {
    status,
    headers: all,
  });
}
