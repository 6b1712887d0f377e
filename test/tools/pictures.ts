import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { chromiumArguments, findBrowser } from '../support/browsers.ts';

/** `npm run pictures`: takes the README's pictures in the gallery, so that they show what the screens look like today. */
const pictures = [
  { name: 'plan', exhibit: 'plan-draft', width: 1200, height: 860 },
  { name: 'models', exhibit: 'models-list', width: 1200, height: 560 },
  { name: 'guide', exhibit: 'guide-half', width: 440, height: 640 },
] as const;

const folder = fileURLToPath(new URL('../gallery/pictures', import.meta.url));
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium, Chrome or Edge was found: set CHROME_BIN.');

const server = await createServer({ configFile: fileURLToPath(new URL('../gallery/vite.config.ts', import.meta.url)) });
await server.listen();
const browser = await puppeteer.launch({ executablePath, args: [...chromiumArguments] });
try {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  for (const { name, exhibit, width, height } of pictures) {
    await page.setViewport({ width, height, deviceScaleFactor: 1.5 });
    await page.goto(`${server.resolvedUrls?.local[0]}?page=${exhibit}&theme=light`, { waitUntil: 'networkidle0' });
    await page.screenshot({ path: `${folder}/${name}.png` });
    console.log(`test/gallery/pictures/${name}.png`);
  }
} finally {
  await browser.close();
  await server.close();
}
