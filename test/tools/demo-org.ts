import { parseArgs } from 'node:util';
import { callerOfHeaders, createDemoOrganisation, sampleCaller } from '#demo';
import { sampleSize } from '../../src/demo/contoso/options.ts';
import { serveDemo } from '../support/serve-demo.ts';
import { contosoRows } from './make-contoso.ts';
import { packagedMetadata } from './make-demo-metadata.ts';

type Size = keyof typeof sampleSize;

const sizes = Object.keys(sampleSize) as Size[];
/** `leaverOwns` is given as `--leaver-owns`. */
const flagOf = (size: Size) => size.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const usage = `demo-org --port N [${sizes.map((size) => `--${flagOf(size)} N`).join(' ')}]`;

/** Serves the sample organisation over plain HTTP on 127.0.0.1 until SIGTERM; the first line of output is its base address. */
async function main(): Promise<void> {
  const { port, size } = readArguments();
  const organisation = createDemoOrganisation({
    metadata: packagedMetadata(),
    rows: contosoRows(size),
    callerOf: callerOfHeaders(() => organisation.store, sampleCaller),
  });
  const served = await serveDemo(organisation, { port });
  console.log(served.address);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void served.close());
}

function readArguments(): { port: number; size: Partial<Record<Size, number>> } {
  const options = Object.fromEntries(['port', ...sizes.map(flagOf)].map((flag) => [flag, { type: 'string' as const }]));
  const { values } = parseArgs({ options });
  if (values.port === undefined) throw new Error('--port is missing');
  const given = sizes.filter((size) => values[flagOf(size)] !== undefined);
  const size = Object.fromEntries(given.map((name) => [name, wholeNumber(flagOf(name), values[flagOf(name)])]));
  const port = wholeNumber('port', values.port);
  if (port > 65_535) throw new Error('--port must be at most 65535');
  return { port, size };
}

function wholeNumber(flag: string, text: string | undefined): number {
  if (!/^\d{1,7}$/.test(text ?? '')) throw new Error(`--${flag} needs a whole number, not '${text}'`);
  return Number(text);
}

try {
  await main();
} catch (error) {
  console.error(`demo-org: ${error instanceof Error ? error.message.split('\n')[0] : String(error)} (usage: ${usage})`);
  process.exitCode = 2;
}
