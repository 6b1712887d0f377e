/** How many random worlds each property is tried on, and from which seed: printed with every run, and to be set to repeat one. */
export const worlds = {
  numRuns: Number(process.env.WORLDS ?? 5_000),
  seed: Number(process.env.SEED ?? Date.now() % 2_147_483_647),
};
