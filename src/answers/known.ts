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
  const remembered = new Map<string, { value: unknown; askedLast: number }>();
  let asked = 0;
  return {
    view,
    facts,
    get access() {
      return this.remember('access', () => compile(facts));
    },
    remember<T>(key: string, workOut: () => T): T {
      asked += 1;
      const found = remembered.get(key);
      if (found) {
        found.askedLast = asked;
        return found.value as T;
      }
      const value = workOut();
      remembered.set(key, { value, askedLast: asked });
      if (remembered.size > mostRemembered) {
        const [oldest] = [...remembered].reduce((one, other) => (other[1].askedLast < one[1].askedLast ? other : one));
        remembered.delete(oldest);
      }
      return value;
    },
  };
}
