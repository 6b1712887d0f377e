import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const tool = fileURLToPath(new URL('../tools/demo-org.ts', import.meta.url));

/** `npm run demo-org` as a process of its own. */
export interface DemoOrgProcess {
  /** Its first line: the base address. */
  address(): Promise<string>;
  /** Waits for its end: exit code and what it wrote to stderr. */
  ended(): Promise<{ code: number | null; errors: string }>;
  /** Asks it to stop, as a supervisor would. */
  stop(): void;
}

/** Starts `npm run demo-org` with those arguments. */
export function startDemoOrg(...args: string[]): DemoOrgProcess {
  const child = spawn(process.execPath, [tool, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const line = once(createInterface(child.stdout), 'line');
  const exit = once(child, 'exit');
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  return {
    address: async () => {
      const first = await Promise.race([line, exit.then(() => null)]);
      if (!first) throw new Error(`demo-org ended before it was up: ${errors}`);
      return String(first[0]);
    },
    ended: async () => ({ code: (await exit)[0] as number | null, errors }),
    stop: () => void child.kill('SIGTERM'),
  };
}
