import { ensureBrowsers } from '../support/browsers.ts';
import { buildExtension } from '../support/build-extension.ts';
import { openInChromium } from '../support/extension-in-chromium.ts';
import { tour } from './tour.ts';

/** `npm start`: a browser with the extension and the sample environment in it; without a display, the tour. */
const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  ensureBrowsers(['chromium'], console.log);
  if (hasDisplay && !process.argv.includes('--tour')) await letThemTry();
  else await tour(console.log);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function letThemTry(): Promise<void> {
  await buildExtension('chromium');
  const steward = await openInChromium({ build: 'chromium', headless: false });
  const workspace = await steward.open('options.html');
  await workspace.evaluate("chrome.runtime.sendMessage({ type: 'connect-sample' })");
  for (const page of await steward.browser.pages()) if (page.url() === 'about:blank') await page.close();
  console.log(whatToTry);
  await new Promise<void>((resolve) => steward.browser.once('disconnected', () => resolve()));
}

const whatToTry = `
Model Steward is open in a browser of its own, with a made-up environment (Contoso) connected. Nothing you do leaves this computer.

  1. Open the sample environment and look for "Owner has left" among its models.
  2. Open one of them, press "Reassign…", choose a new owner and look at the preview.
  3. Apply it, see it verified, and undo it.
  4. Or let it guide you: the steps of Microsoft's own page tick themselves.
  5. Pin the toolbar button and press it on any page.

Close the browser to end. The same, done by itself without a display: npm start -- --tour
`;
