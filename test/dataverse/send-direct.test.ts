import { afterEach, expect, it, vi } from 'vitest';
import { readRow, sendDirect, tables } from '#dataverse';
import { json, origin } from './answers.ts';

afterEach(() => vi.unstubAllGlobals());

it('sends with the session of the browser and does not follow a way to the sign-in page', async () => {
  const fetch = vi.fn(async () => json({}));
  vi.stubGlobal('fetch', fetch);
  const request = new Request(`${origin}/api/data/v9.2/WhoAmI`);
  await sendDirect(origin)(request);
  expect(fetch).toHaveBeenCalledWith(request, { credentials: 'include', redirect: 'manual' });
});

it('sends nothing to another place than its environment', async () => {
  const fetch = vi.fn();
  vi.stubGlobal('fetch', fetch);
  const elsewhere = 'https://fabrikam.crm.dynamics.com';
  const read = readRow(sendDirect(origin), elsewhere, tables.aiModel, 'a');
  await expect(read).rejects.toMatchObject({ problem: { kind: 'unexpected' } });
  expect(fetch).not.toHaveBeenCalled();
});
