import type { EnvironmentKnown } from '#cache';
import { type Access, compile, type Facts } from '#engine';

/** An environment that was read, with what was worked out of it so far: kept until it is read again. */
export interface Known {
  readonly view: EnvironmentKnown;
  readonly facts: Facts;
  /** Compiled at the first question that needs it. */
  readonly access: Access;
  /** What a key was worked out to be; the few asked for last are kept. */
  remember<T>(key: string, workOut: () => T): T;
}

const mostRemembered = 12;

/** What is known of an environment; null while it has not been read. */
export function knownOf(view: EnvironmentKnown): Known | null {
  const { facts } = view;
  if (!facts) return null;
  const remembered = new Map<string, unknown>();
  return {
    view,
    facts,
    get access() {
      return this.remember('access', () => compile(facts));
    },
    remember(key, workOut) {
      const value = (remembered.has(key) ? remembered.get(key) : workOut()) as ReturnType<typeof workOut>;
      // Asked for again is asked for last.
      remembered.delete(key);
      remembered.set(key, value);
      const [oldest] = remembered.keys();
      if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
      return value;
    },
  };
}
