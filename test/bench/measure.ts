/** One measured thing. */
export interface Line {
  name: string;
  /** The median of the runs. */
  median: number;
  unit: 'ns' | 'ms' | 'MB' | '×' | '';
  runs: number;
  /** What the issue asks of it, in its unit; at most, or for ratios at least. */
  target?: number;
}

/** Milliseconds that each of so many runs took, the first one left out where it only warms up. */
export function time(runs: number, run: () => unknown, warmUp = 1): number[] {
  const taken: number[] = [];
  for (let n = -warmUp; n < runs; n += 1) {
    const start = performance.now();
    const result = run();
    const ms = performance.now() - start;
    if (result === undefined) throw new Error('a measured run has to make something');
    if (n >= 0) taken.push(ms);
  }
  return taken;
}

/** The middle one. */
export function median(list: readonly number[]): number {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A line of medians, in milliseconds or, divided by how many questions a run asks, in nanoseconds. */
export function line(
  name: string,
  taken: readonly number[],
  { questions, target }: { questions?: number; target?: number } = {},
): Line {
  const [scale, unit] = questions === undefined ? [1, 'ms' as const] : [1_000_000 / questions, 'ns' as const];
  return { name, median: median(taken) * scale, unit, runs: taken.length, ...(target === undefined ? {} : { target }) };
}

/** How many times one is faster than another, or than so many of the other together. */
export function ratio(
  name: string,
  slower: Line,
  faster: Line,
  { target, parts = 1 }: { target?: number; parts?: number },
): Line {
  const median = slower.median / faster.median / parts;
  return { name, median, unit: '×', runs: faster.runs, ...(target === undefined ? {} : { target }) };
}
