import fc from 'fast-check';
import { it } from 'vitest';

/** How many random worlds each property is tried on, and from which seed: printed with every run, and to be set to repeat one. */
export const worlds = {
  numRuns: Number(process.env.WORLDS ?? 5_000),
  seed: Number(process.env.SEED ?? Date.now() % 2_147_483_647),
};

/** What should hold in every world. */
interface Property<World, Other> {
  /** Where so many worlds are enough. */
  atMost?: number;
  /** What others than the engine say of a world: worked out once. */
  others?(world: World): Other;
  check(world: World, others: Other): void;
  /** Looks at a world that the check has passed. */
  look?(world: World): void;
  /** Says whether the worlds were such that it means something to agree about them. */
  enough?(tried: number): void;
}

/** Tests a property on random worlds; for mutants each world is a test of its own, so that they meet only the worlds that reach them. */
export function inRandomWorlds<World, Other = undefined>(
  name: string,
  random: fc.Arbitrary<World>,
  { atMost = worlds.numRuns, others = () => undefined as Other, check, look, enough }: Property<World, Other>,
): void {
  const { seed } = worlds;
  const numRuns = Math.min(worlds.numRuns, atMost);
  if (process.env.WORLDS_APART) {
    for (const [at, world] of fc.sample(random, { numRuns, seed }).entries()) {
      let known: { others: Other } | undefined;
      it(`${name}, seed ${seed}, world ${at}`, () => {
        known ??= { others: others(world) };
        check(world, known.others);
      });
    }
    return;
  }
  it(`${name}, seed ${seed}`, () => {
    const holds = fc.property(random, (world) => {
      check(world, others(world));
      look?.(world);
    });
    fc.assert(holds, { numRuns, seed });
    enough?.(numRuns);
  }, 240_000);
}
