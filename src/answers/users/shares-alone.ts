import { allRights, compile, type Path, type ShareFacts } from '#engine';
import { byteOf } from '../abilities.ts';
import { type Index, indexOf } from '../index-of.ts';
import type { Known } from '../known.ts';

/** What shares alone come to for one person: the rights that each way brings, backed by a role or not. */
export interface ByShares {
  kind: Path['kind'];
  /** The rights as bytes, a bit for each of `allRights`. */
  works: number;
  inert: number;
}

/** For a person by number, what shares come to if nothing but shares gives them anything; null where more has to be asked. */
export type SharesAlone = (n: number, held: number) => readonly ByShares[] | null;

/** Below so many people explaining each of them is quick enough. */
const few = 500;

/** Create is never shared. */
const shareable = byteOf(allRights.filter((right) => right !== 'Create'));

/**
 * Explaining takes some hundred microseconds a person where every share of a model has to be looked at: 14 s for 100,000 people that a model is
 * shared with. Most of them have nothing but shares, for which their rights and the shares say it all. Only where everything is known and
 * neither managers nor parent rows come in.
 */
export function sharesAlone(known: Known, model: string, reached: number): SharesAlone | null {
  const { facts } = known;
  const index = indexOf(known);
  const shares = index.sharesOn.get(model) ?? [];
  const isPlain = (facts.unknown ?? []).length === 0 && (facts.settings?.hierarchy ?? 'none') === 'none';
  if (reached < few || !isPlain || shares.some(({ inherited = [] }) => inherited.length > 0)) return null;
  const without = known
    .remember('access without shares', () => compile({ ...facts, shares: [] }))
    .rightsOfAll(model).held;
  const ways = waysOf(index, shares);
  return (n, held) => {
    const { disabled, accessMode = 0 } = index.people[n] ?? {};
    if (without[n] !== 0 || disabled || accessMode === 1 || accessMode === 2) return null;
    return ways.flatMap(({ kind, given }) => {
      const rights = (given[n] ?? 0) & shareable;
      return rights === 0 ? [] : [{ kind, works: rights & held, inert: rights & ~held }];
    });
  };
}

/** What is shared with each person directly, through teams and with everyone. */
function waysOf(index: Index, shares: readonly ShareFacts[]): { kind: Path['kind']; given: Uint8Array }[] {
  const given = (kind: Path['kind']) => ({ kind, given: new Uint8Array(index.people.length) });
  const [direct, team, everyone] = [given('share'), given('team-share'), given('organization-share')];
  for (const { principal, rights } of shares) {
    const byte = byteOf(rights);
    if (principal === 'organization') {
      for (let n = 0; n < everyone.given.length; n += 1) everyone.given[n] = (everyone.given[n] ?? 0) | byte;
    }
    const way = index.teams.has(principal) ? team : direct;
    for (const id of way === team ? index.membersOf(principal) : [principal]) {
      const n = index.numberOf.get(id);
      if (n !== undefined) way.given[n] = (way.given[n] ?? 0) | byte;
    }
  }
  return [direct, team, everyone];
}
