import type { Surroundings } from './surroundings.ts';

/** What is under way in this life of the worker, by name. */
export interface Running {
  /** Starts work in the background, unless work of that name is under way already. */
  start(name: string, work: Work): void;
  /** Starts work in the background once whatever is under way by that name has ended. */
  startAfter(name: string, work: Work): void;
  /** Asks work to stop and waits until it has. */
  stop(name: string): Promise<void>;
  /** Lets the worker sleep when nothing is under way. */
  settle(): Promise<void>;
}

type Work = (signal: AbortSignal) => Promise<void>;

/**
 * Keeps long work findable by name, so that it can be stopped and is never started twice, and the worker awake while there is any.
 * Work records what becomes of it by itself; should it throw all the same, that is a defect and the browser's console shows it.
 */
export function createRunning({ whileAwake, sleepWell }: Pick<Surroundings, 'whileAwake' | 'sleepWell'>): Running {
  const works = new Map<string, { controller: AbortController; ended: Promise<void> }>();

  async function settle(): Promise<void> {
    if (works.size === 0) await sleepWell();
  }

  function startAfter(name: string, work: Work): void {
    const controller = new AbortController();
    const before = works.get(name)?.ended;
    const run = async () => {
      await before;
      if (!controller.signal.aborted) await work(controller.signal);
    };
    const ended = whileAwake(run).finally(() => {
      if (works.get(name)?.controller === controller) works.delete(name);
      return settle();
    });
    works.set(name, { controller, ended });
  }

  return {
    start(name, work) {
      if (!works.has(name)) startAfter(name, work);
    },
    startAfter,
    async stop(name) {
      const underWay = works.get(name);
      underWay?.controller.abort();
      await underWay?.ended;
    },
    settle,
  };
}
