import { type Cache, openCache, type PlanRecord } from '#cache';
import {
  contosoHolds,
  createDemoOrganisation,
  type DemoOptions,
  type DemoOrganisation,
  type Metadata,
  sampleCaller,
} from '#demo';
import type { Command, Reply } from '#messages';
import { createTasks, judging, type Surroundings, type Tasks } from '#tasks';
import rows from '../../src/public/demo/contoso.json' with { type: 'json' };
import metadataAsset from '../../src/public/demo/metadata.json' with { type: 'json' };

/** Tasks over the demo organisation and a cache of their own, in a real browser. */
export interface TaskWorld {
  organisation: DemoOrganisation;
  cache: Cache;
  /** The tasks of the worker that lives now. */
  tasks: Tasks;
  /** Who is signed in. */
  signIn(userId: string): void;
  /** Every request so far, as `METHOD path`. */
  requests: string[];
  /** How many change sets the organisation carried out. */
  readonly accepted: number;
  /** The number on the extension's button. */
  badge: number;
  /** Runs a command and throws when it is refused; gives the id of what it made. */
  run(command: Command): Promise<string>;
  refused(command: Command): Promise<Extract<Reply, { ok: false }>['problem']>;
  /** The worker will die before or after the next request that matches: what it was doing never goes on. Resolves when it is dead. */
  dieAt(when: 'before' | 'after', at: (request: Request) => boolean): Promise<void>;
  /** A new worker starts over the same cache. */
  restartWorker(): void;
  /** Waits until the plan is in a state. */
  planIn(plan: string, ...states: PlanRecord['state'][]): Promise<PlanRecord>;
  /** Waits until the environment was read. */
  read(environment: string): Promise<void>;
  /** Waits for what is still under way, and leaves nothing behind. */
  close(): Promise<void>;
}

// JSON's own types are wider than the metadata's.
const metadata = metadataAsset as unknown as Metadata;
let worlds = 0;

interface Death {
  when: 'before' | 'after';
  at(request: Request): boolean;
  died(): void;
}

/** A dead worker hears nothing any more. */
const unheard = () => new Promise<Response>(() => undefined);

/** Opens a world with Contoso's sample rows, or others. */
export function openTaskWorld(options: Partial<DemoOptions> = {}): TaskWorld {
  let caller: string = sampleCaller;
  worlds += 1;
  const name = `tasks-${worlds}-${crypto.randomUUID()}`;
  const cache = openCache(name);
  const organisation = createDemoOrganisation({
    metadata,
    rows,
    holds: contosoHolds,
    callerOf: () => caller,
    ...options,
  });
  const requests: string[] = [];
  let accepted = 0;
  let life = 0;
  let works = new Set<Promise<unknown>>();

  let death: Death | null = null;

  function die({ died }: Death): Promise<Response> {
    death = null;
    life += 1;
    works = new Set();
    died();
    return unheard();
  }

  const surroundings = (mine: number): Surroundings => ({
    cache,
    reach: () => async (request) => {
      requests.push(`${request.method} ${new URL(request.url).pathname}`);
      const fatal = death?.at(request) ? death : null;
      if (fatal?.when === 'before') return die(fatal);
      const answer = await organisation.handle(request);
      if (request.url.endsWith('/$batch') && answer.status === 200) accepted += 1;
      if (fatal) return die(fatal);
      return mine === life ? answer : unheard();
    },
    hasAccess: async () => true,
    badge: async (number) => {
      world.badge = number;
    },
    release: async () => undefined,
    judging: async () => judging,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    whileAwake: async (work) => {
      const underWay = work();
      if (mine === life) works.add(underWay);
      return underWay;
    },
    sleepWell: async () => undefined,
  });

  const world: TaskWorld = {
    organisation,
    cache,
    tasks: createTasks(surroundings(life)),
    requests,
    get accepted() {
      return accepted;
    },
    badge: 0,
    signIn(userId) {
      caller = userId;
    },
    async run(command) {
      const reply = await world.tasks.run(command);
      if (!reply.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(reply.problem)}`);
      return reply.id ?? '';
    },
    async refused(command) {
      const reply = await world.tasks.run(command);
      if (reply.ok) throw new Error(`${command.type} was not refused.`);
      return reply.problem;
    },
    dieAt: (when, at) =>
      new Promise((resolve) => {
        death = { when, at, died: resolve };
      }),
    restartWorker() {
      world.tasks = createTasks(surroundings(life));
      works.add(world.tasks.resume());
    },
    planIn: (plan, ...states) =>
      until(cache, async () => {
        const record = await cache.plans.get(plan);
        return record && states.includes(record.state) ? record : null;
      }),
    async read(environment) {
      await until(cache, async () => ((await cache.syncs.get(environment))?.state === 'complete' ? true : null));
    },
    async close() {
      // Work may start further work before it ends.
      for (let seen = -1; seen !== works.size; await Promise.all(works)) seen = works.size;
      cache.close();
      indexedDB.deleteDatabase(name);
    },
  };
  return world;
}

function until<T>(cache: Cache, look: () => Promise<T | null>): Promise<T> {
  return new Promise((resolve) => {
    const stop = cache.observe(look, (found) => {
      if (found === null) return;
      resolve(found);
      queueMicrotask(() => stop());
    });
  });
}
