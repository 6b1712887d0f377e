import { allRights } from '../../facts.ts';
import { explainAny } from '../explain-right.ts';
import type { World } from '../world.ts';
import type { Settled } from './left-open.ts';
import { maskOf } from './right-bits.ts';

/** The rights of whoever is not among the facts, or on a row that is not, as the paths themselves have it. */
export function byPaths(world: World, principal: string, record: string): Settled {
  const answers = allRights.map((right) => ({ right, answer: explainAny(world, principal, right, record).answer }));
  const those = (wanted: string) => maskOf(answers.filter(({ answer }) => answer === wanted).map(({ right }) => right));
  return { held: those('yes'), open: those('cannot-tell') };
}
