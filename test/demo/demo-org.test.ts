import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const tool = fileURLToPath(new URL('../tools/demo-org.ts', import.meta.url));

describe('npm run demo-org', () => {
  let child: ChildProcess | undefined;
  afterEach(() => child?.kill('SIGKILL'));

  const start = (...args: string[]) => {
    child = spawn(process.execPath, [tool, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    return child;
  };
  const firstLine = async (of: ChildProcess) => {
    if (!of.stdout) throw new Error('no output');
    const [line] = await once(createInterface(of.stdout), 'line');
    return String(line);
  };

  it('prints its address, answers as the sample administrator, takes callers by header, and stops on SIGTERM', async () => {
    const running = start('--port', '0');
    const address = await firstLine(running);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const api = `${address}/api/data/v9.2`;
    const who = async (headers: Record<string, string> = {}) =>
      (await (await fetch(`${api}/WhoAmI`, { headers })).json()) as { UserId: string };
    const administrator = (await who()).UserId;
    const roles = `systemusers(${administrator})/systemuserroles_association?$select=name`;
    expect(await (await fetch(`${api}/${roles}`)).json()).toMatchObject({ value: [{ name: 'System Administrator' }] });

    const people = `systemusers?$select=azureactivedirectoryobjectid&$filter=isdisabled eq false and systemuserid ne ${administrator} and systemuserroles_association/any(r:r/name eq 'Environment Maker')&$top=1`;
    const { value } = (await (await fetch(`${api}/${people}`)).json()) as {
      value: { systemuserid: string; azureactivedirectoryobjectid: string }[];
    };
    const [maker] = value;
    if (!maker) throw new Error('The sample has no maker.');
    expect((await who({ MSCRMCallerID: maker.systemuserid })).UserId).toBe(maker.systemuserid);
    expect((await who({ CallerObjectId: maker.azureactivedirectoryobjectid })).UserId).toBe(maker.systemuserid);
    running.kill('SIGTERM');
    expect(await once(running, 'exit')).toEqual([0, null]);
  });

  it('comes in other sizes', async () => {
    const address = await firstLine(start('--port', '0', '--people', '60', '--models', '90'));
    const count = async (set: string) => Number(await (await fetch(`${address}/api/data/v9.2/${set}/$count`)).text());
    expect([await count('systemusers'), await count('msdyn_aimodels')]).toEqual([60, 90]);
  });

  it.each([
    [['--port', 'x'], "--port needs a whole number, not 'x'"],
    [[], '--port is missing'],
    [['--port', '0', '--nonsense', '1'], 'nonsense'],
    [['--port', '0', '--people', '-3'], 'people'],
  ])('answers %j with one line and exit code 2', async (args, words) => {
    const failing = start(...args);
    let errors = '';
    failing.stderr?.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    expect(await once(failing, 'exit')).toEqual([2, null]);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(errors).toContain(words);
  });
});
