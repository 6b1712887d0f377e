import { afterEach, describe, expect, it } from 'vitest';
import { people } from '../../src/demo/contoso/names.ts';
import { type DemoOrgProcess, startDemoOrg } from '../support/demo-org.ts';

describe('npm run demo-org', () => {
  let running: DemoOrgProcess | undefined;
  afterEach(() => running?.stop());
  const start = (...args: string[]) => {
    running = startDemoOrg(...args);
    return running;
  };

  it('prints its address, answers as the sample administrator, takes callers by header, and stops on SIGTERM', async () => {
    const address = await start('--port', '0').address();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const ask = async (path: string, headers: Record<string, string> = {}) =>
      (await (await fetch(`${address}/api/data/v9.2/${path}`, { headers })).json()) as Record<string, unknown>;
    expect(await ask('WhoAmI')).toMatchObject({ UserId: people.ann.id });
    const beth = await ask(`systemusers(${people.beth.id})?$select=fullname,azureactivedirectoryobjectid`);
    expect(beth).toMatchObject({ fullname: people.beth.name });
    expect(await ask('WhoAmI', { MSCRMCallerID: people.beth.id })).toMatchObject({ UserId: people.beth.id });
    const objectId = String(beth.azureactivedirectoryobjectid);
    expect(await ask('WhoAmI', { CallerObjectId: objectId })).toMatchObject({ UserId: people.beth.id });
    running?.stop();
    expect(await running?.ended()).toEqual({ code: 0, errors: '' });
  });

  it('comes in other sizes', async () => {
    const address = await start('--port', '0', '--people', '60', '--models', '90').address();
    const count = async (set: string) => Number(await (await fetch(`${address}/api/data/v9.2/${set}/$count`)).text());
    expect([await count('systemusers'), await count('msdyn_aimodels')]).toEqual([60, 90]);
  });

  it.each([
    [['--port', 'x'], "--port needs a whole number, not 'x'"],
    [['--port', '70000'], 'at most 65535'],
    [[], '--port is missing'],
    [['--port', '0', '--nonsense', '1'], 'nonsense'],
    [['--port', '0', '--people', '-3'], 'people'],
  ])('answers %j with one line and exit code 2', async (args, words) => {
    const { code, errors } = await start(...args).ended();
    expect(code).toBe(2);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(errors).toContain(words);
  });
});
