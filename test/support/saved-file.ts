import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** The file that a page saves when something is done to it, as it arrives in the person's downloads. Rejects when none arrived within ten seconds. */
export async function savedFile(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'steward-downloads-'));
  const session = await page.browser().target().createCDPSession();
  try {
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
    const name = new Promise<string>((resolve, reject) => {
      let suggested = '';
      setTimeout(() => reject(new Error('No file was saved.')), 10_000);
      session.on('Browser.downloadWillBegin', ({ suggestedFilename }) => {
        suggested = suggestedFilename;
      });
      session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve(suggested));
    });
    await act();
    return { name: await name, text: await readFile(join(folder, await name), 'utf8') };
  } finally {
    await session.detach();
    await rm(folder, { recursive: true, force: true });
  }
}
