import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { routes } from '#ui';
import { packetMarkdown } from '../../src/ui/stores/packet.ts';
import { contoso, contosoView } from '../gallery/data/environment.ts';
import { draft } from '../gallery/data/plans.ts';
import { showWorkspace } from './show.tsx';

it('makes a plan of a packet somebody saved, and says in one sentence when a file is none', async () => {
  await page.viewport(1280, 900);
  location.hash = '';
  const live = await showWorkspace(
    { environments: [contosoView], plans: [draft] },
    routes.care(contoso.id),
    ({ type }) => ({ ok: true, id: type === 'prepare-reassignment' ? 'p1' : null }),
  );
  const input = page.getByLabelText('Open a hand-over packet…');
  await expect.element(page.getByRole('button', { name: 'Open a hand-over packet…' })).toBeVisible();
  await userEvent.upload(input, new File(['# Shopping'], 'list.md'));
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(page.getByRole('alert').element().textContent).toContain('holds no hand-over packet');
  expect(live.sent).toEqual([]);
  await userEvent.upload(input, new File([packetMarkdown(draft, contoso)], 'hand-over.md'));
  await expect.element(page.getByRole('heading', { level: 2, name: 'Checks' })).toBeVisible();
  expect(live.sent).toEqual([
    {
      type: 'prepare-reassignment',
      environment: contoso.id,
      model: 'm1',
      newOwner: { type: 'person', id: 'beth' },
    },
  ]);
});
