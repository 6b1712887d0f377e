import { readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Line } from './measure.ts';

/** `npm run -s bench [-- NAME…]`: runs the benchmarks whose names begin so, prints a table and writes bench-results.json. */
const names = process.argv.slice(2);
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.bench.ts'));
const known = files.map((file) => file.replace('.bench.ts', ''));
const chosen = known.filter((name) => names.length === 0 || names.some((wanted) => name.startsWith(wanted)));
if (chosen.length === 0) {
  console.error(`No benchmark is called ${names.join(' ')}. There are: ${known.join(', ')}.`);
  process.exit(2);
}

const results: Record<string, Line[]> = {};
for (const name of chosen) {
  const { bench } = (await import(`./${name}.bench.ts`)) as { bench: () => Line[] | Promise<Line[]> };
  results[name] = await bench();
  console.log(`\n${name}`);
  console.table(Object.fromEntries(results[name].map((line) => [line.name, shown(line)])));
}
const machine = { node: process.version, cpu: cpus()[0]?.model, cpus: cpus().length };
writeFileSync('bench-results.json', `${JSON.stringify({ machine, results }, null, 2)}\n`);

function shown({ median, unit, runs, target }: Line): Record<string, string | number> {
  const asked = target === undefined ? '' : `${unit === '×' ? '≥' : '≤'} ${target} ${unit}`;
  return { median: `${median} ${unit}`, runs, asked };
}
