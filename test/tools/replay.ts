import { readFileSync } from 'node:fs';
import { readWorlds } from './replay/read-worlds.ts';
import { replayWorld } from './replay/replay-world.ts';

const usage = 'npm run -s replay -- FILE, or - for standard input';

/** `npm run -s replay -- FILE`: prints what the engine finds in a world, or in each of an array of worlds. */
function main(): void {
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || more.length > 0) throw new Error(`name one file (${usage})`);
  const { worlds, isList, ignored } = readWorlds(read(file));
  if (ignored.length > 0) console.error(`replay: not understood and left aside: ${shortList(ignored)}`);
  const replayed = worlds.map(replayWorld);
  process.stdout.write(`${JSON.stringify(isList ? replayed : replayed[0], null, 2)}\n`);
}

function read(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new Error(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function shortList(names: readonly string[]): string {
  const rest = names.length - 5;
  return `${names.slice(0, 5).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

try {
  main();
} catch (error) {
  console.error(`replay: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  process.exitCode = 2;
}
