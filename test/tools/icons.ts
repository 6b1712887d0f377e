import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, ensureBrowsers, findBrowser } from '../support/browsers.ts';

/** Draws src/public/icon/icon.svg as the PNG files that browsers want. Run it after changing the drawing: node test/tools/icons.ts */
const folder = fileURLToPath(new URL('../../src/public/icon/', import.meta.url));
ensureBrowsers(['chromium'], console.log);
const browser = await puppeteer.launch({ executablePath: findBrowser('chromium') ?? '', args: chromiumArguments });
const page = await browser.newPage();
const svg = await readFile(`${folder}icon.svg`, 'utf8');
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: `${folder}${size}.png`, omitBackground: true });
}
await browser.close();
