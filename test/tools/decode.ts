import { readFileSync } from 'node:fs';
import { decode, publicPart } from '#diagnosis';

/** `npm run -s decode -- FILE`: reads JSON lines of an id and an error text, prints what each text says, one line each. */
interface Line {
  id: string;
  text: string;
}

function main([file, ...rest]: string[]): void {
  if (file === undefined || rest.length > 0) throw new Error('one FILE is needed, or - for standard input');
  const lines = readFileSync(file === '-' ? 0 : file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n');
  const parsed = lines.flatMap((line, index) => (line.trim() === '' ? [] : [parse(line, index + 1)]));
  const printed = parsed.map(({ id, text }) => JSON.stringify({ id, ...publicPart(decode(text)) }));
  if (printed.length > 0) console.log(printed.join('\n'));
}

function parse(line: string, number: number): Line {
  const value = parseJson(line, number);
  const { id, text } = (typeof value === 'object' && value !== null ? value : {}) as { id?: unknown; text?: unknown };
  if (typeof id !== 'string' || typeof text !== 'string') {
    throw new Error(`line ${number} needs an "id" and a "text", both of them texts`);
  }
  return { id, text };
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`line ${number} is not JSON`);
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(
    `decode: ${error instanceof Error ? error.message.split('\n')[0] : String(error)} (usage: decode FILE)`,
  );
  process.exitCode = 2;
}
