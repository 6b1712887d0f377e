import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

/** A control as a person meets it. Each method waits until it is there and usable, and rejects with what the page says instead. */
export interface Control {
  click(): Promise<void>;
  fill(text: string): Promise<void>;
  wait(): Promise<void>;
  /** What stands in it. */
  value(): Promise<string>;
  /** Whether it is there but refuses to be used. */
  disabled(): Promise<boolean>;
}

/**
 * The control with an accessible role and name, as assistive technology hears it: through shadow roots and element internals,
 * which the DOM alone does not tell.
 */
export function byRole(page: Page, role: string, name: string, timeout = 15_000): Control {
  const selector = `::-p-aria([name="${name}"][role="${role}"])`;
  const locator = page.locator(selector).setTimeout(timeout);
  const attempt = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (cause) {
      throw new Error(`The ${role} "${name}" could not be used. The page says:\n${await visibleText(page)}`, { cause });
    }
  };
  return {
    click: () => attempt(locator.click()),
    fill: (text) => attempt(locator.fill(text)),
    wait: async () => void (await attempt(locator.wait())),
    value: () => attempt(locator.map((element) => (element as HTMLInputElement).value).wait()),
    // Fluent's button keeps its state in an attribute, because it is no form control of the browser's own.
    disabled: () =>
      attempt(
        page
          .locator(selector)
          .setTimeout(timeout)
          .setWaitForEnabled(false)
          .map((element) => element.matches(':disabled, [disabled], [aria-disabled="true"]'))
          .wait(),
      ),
  };
}

/** Waits until a text stands on the page, shadow roots included; rejects with what stands there instead. */
export async function waitForText(page: Page, text: string, timeout = 15_000): Promise<void> {
  try {
    await page.locator(`::-p-text(${text})`).setTimeout(timeout).wait();
  } catch (cause) {
    throw new Error(`"${text}" did not appear. The page says:\n${await visibleText(page)}`, { cause });
  }
}

/** Takes the first one that a field found, by keyboard, once somebody of that name is found. */
export async function takeFound(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-aria([role="option"]) ::-p-text(${name})`).wait();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** What the page says, as plain text. */
export function visibleText(page: Page): Promise<string> {
  return page.isClosed() ? Promise.resolve('(it was closed)') : page.evaluate(() => document.body.innerText);
}

const schemes = ['light', 'dark'] as const;
const media = (scheme: (typeof schemes)[number]) => [
  { name: 'prefers-color-scheme', value: scheme },
  { name: 'prefers-reduced-motion', value: 'reduce' },
];

/** Waits until nothing fades or moves any more: colours half-way through a transition are nobody's design. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await nextFrame();
    await nextFrame();
    // What never ends (a spinner) is not waited for.
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

async function lookAt(page: Page): Promise<AxeResults['violations']> {
  await settle(page);
  const results = (await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")) as AxeResults;
  return results.violations;
}

/** What axe-core finds wrong with a page in light and in dark: one line per finding, empty when all is well. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const findings: string[] = [];
  for (const scheme of schemes) {
    await page.emulateMediaFeatures(media(scheme));
    await page.evaluate(axe);
    let violations = await lookAt(page);
    // A button that is enabled while axe looks is half one and half the other: what is wrong is wrong the second time, too.
    if (violations.length > 0) violations = await lookAt(page);
    for (const { id, help, nodes } of violations) {
      findings.push(
        `${scheme}: ${id}: ${help}: ${nodes.map((node) => `${node.target.join(' ')} (${node.failureSummary})`).join('; ')}`,
      );
    }
  }
  await page.emulateMediaFeatures(media('light'));
  return findings;
}

/** Saves what the page shows as `.output/screenshots/<name>.png` (or elsewhere under `.output`) and promises the path. */
export async function saveScreenshot(page: Page, name: string, folder = 'screenshots'): Promise<string> {
  const path = join(fileURLToPath(new URL('../../.output', import.meta.url)), folder, `${name}.png`);
  await mkdir(dirname(path), { recursive: true });
  await settle(page);
  await page.screenshot({ path: path as `${string}.png` });
  return path;
}

/**
 * Presses Tab until the focus rests on a control with this accessible name; rejects when forty steps did not reach it.
 * The way to use a page without a mouse: then `page.keyboard.press('Enter')`.
 */
export async function tabTo(page: Page, name: string): Promise<void> {
  const visited: string[] = [];
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    const focused = await focusedName(page);
    if (focused === name) return;
    visited.push(focused);
  }
  throw new Error(`Tab never reached "${name}"; it went through ${visited.join(', ')}.`);
}

async function focusedName(page: Page): Promise<string> {
  const handle = await page.evaluateHandle(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused;
  });
  const element = handle.asElement();
  const tree = element ? await page.accessibility.snapshot({ root: element as never, interestingOnly: false }) : null;
  return tree?.name ?? '';
}
