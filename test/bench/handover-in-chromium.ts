import type { Page } from 'puppeteer-core';
import type { Change } from '#demo';
import { people } from '../../src/demo/contoso/names.ts';
import { buildExtension } from '../support/build-extension.ts';
import { contosoOrigin } from '../support/cloud.ts';
import { type Contoso, openContoso } from '../support/contoso.ts';
import { type ExtensionInChromium, openInChromium } from '../support/extension-in-chromium.ts';
import { byRole, waitForText } from '../support/page.ts';
import { contosoRows } from '../tools/make-contoso.ts';
import { type Line, median } from './measure.ts';

/** What a page notes about itself while a plan is made and carried out. */
interface Noted {
  shownAfter: number;
  tasks: number[];
}

/**
 * A handover of so many models in the real extension in Chromium, against an organization that throttles and with the worker stopped twice: how
 * long from the click to the drawn plan, how long until all of it is verified, the longest task of the page, and its memory. Throws when a write
 * was lost or doubled.
 */
export async function handoverInChromium(models: number): Promise<Line[]> {
  await buildExtension('e2e');
  const writes = new Map<string, number>();
  const contoso = await openContoso({
    rows: contosoRows({ people: 500, models: models + 1000, leaverOwns: models, shares: 2 * models }),
    holds: new Map(),
    storage: { load: async () => [], append: async (changes) => count(writes, changes) },
  });
  const steward = await openInChromium({ cloud: contoso.cloud });
  try {
    await steward.signIn(contoso.administrator);
    return await measured({ contoso, steward, models, writes });
  } finally {
    await steward.close();
    await contoso.close();
  }
}

function count(writes: Map<string, number>, changes: readonly Change[]): void {
  for (const { table, id } of changes) if (table === 'msdyn_aimodel') writes.set(id, (writes.get(id) ?? 0) + 1);
}

interface Story {
  contoso: Contoso;
  steward: ExtensionInChromium;
  models: number;
  writes: ReadonlyMap<string, number>;
}

async function measured({ contoso, steward, models, writes }: Story): Promise<Line[]> {
  const page = await steward.open('options.html');
  await byRole(page, 'textbox', 'Environment address').fill(contosoOrigin);
  await byRole(page, 'button', 'Connect').click();
  await byRole(page, 'link', `Hand over: ${people.dana.name}`, 120_000).click();
  const shown: number[] = [];
  for (let run = 0; run < 3; run += 1) shown.push(await preview(page, run));
  throttle(contoso);
  await page.evaluate(notes);
  const start = performance.now();
  await byRole(page, 'button', 'Do it for me').click();
  await byRole(page, 'button', 'Reassign').click();
  for (const part of [0.2, 0.6]) {
    while (writes.size < part * models) await new Promise((resolve) => setTimeout(resolve, 50));
    await steward.stopWorker();
  }
  await waitForText(page, 'Done and verified', 1_200_000);
  const seconds = (performance.now() - start) / 1000;
  const { tasks } = (await page.evaluate('window.noted')) as Noted;
  // What it holds, not what has not been collected yet.
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = Number.NaN } = await page.metrics();
  const doubled = [...writes.values()].filter((times) => times > 1).length;
  if (writes.size !== models || doubled > 0)
    throw new Error(`Of ${models} models ${writes.size} were written, ${doubled} more than once.`);
  return [
    {
      name: `plan of ${models} models, from the click to the drawn plan`,
      median: median(shown),
      unit: 'ms',
      runs: shown.length,
      target: 1000,
    },
    { name: 'carried out and verified, throttled, worker stopped twice', median: seconds * 1000, unit: 'ms', runs: 1 },
    { name: 'requests for each model', median: contoso.cloud.requests.length / models, unit: '', runs: 1 },
    { name: 'the page’s longest task meanwhile', median: Math.max(0, ...tasks), unit: 'ms', runs: tasks.length },
    {
      name: 'the page’s tasks of more than 50 ms, together',
      median: tasks.reduce((sum, one) => sum + one, 0),
      unit: 'ms',
      runs: tasks.length,
    },
    { name: 'the page’s memory at the end', median: JSHeapUsedSize / 1_000_000, unit: 'MB', runs: 1 },
  ].map((one) => ({ ...one, median: Number(one.median.toPrecision(4)) })) as Line[];
}

/** Chooses the new owner and asks for the plan; milliseconds from the click until rows of it are drawn. */
async function preview(page: Page, run: number): Promise<number> {
  if (run > 0) {
    await byRole(page, 'button', 'Discard').click();
    await byRole(page, 'link', `Hand over: ${people.dana.name}`).click();
  }
  await byRole(page, 'combobox', 'New owner').fill(people.beth.name);
  await byRole(page, 'combobox', 'New owner').click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.evaluate(notes);
  await byRole(page, 'button', 'Preview').click();
  await page.waitForFunction('window.noted.shownAfter > 0', { timeout: 60_000 });
  return ((await page.evaluate('window.noted')) as Noted).shownAfter;
}

/** Runs in the page: notes long tasks, and how long after the next click the rows of a plan are drawn. */
const notes = `
  window.watching ??= new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.noted.tasks.push(duration);
  });
  window.watching.observe({ type: 'longtask' });
  window.noted = { shownAfter: 0, tasks: [] };
  addEventListener('click', () => {
    const start = performance.now();
    const look = () => {
      if (!document.querySelector('table[aria-label="Models of this handover"] tr[data-row]')) return requestAnimationFrame(look);
      requestAnimationFrame(() => { window.noted.shownAfter = performance.now() - start; });
    };
    look();
  }, { capture: true, once: true });
`;

/** From now on every tenth request or so is answered 429, and every three-hundredth has to wait for a second. */
function throttle({ organisation }: Contoso): void {
  const nth = (every: number) => {
    let seen = 0;
    return () => {
      seen += 1;
      return seen % every === 0;
    };
  };
  const always = { kind: 'throttled', limit: 'requests', times: Number.POSITIVE_INFINITY } as const;
  organisation.faults.push({ ...always, retryAfterSeconds: 0, match: nth(11) });
  organisation.faults.push({ ...always, retryAfterSeconds: 1, match: nth(300) });
}
