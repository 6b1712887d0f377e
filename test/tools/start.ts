import { ensureBrowsers } from '../support/browsers.ts';
import { buildExtension } from '../support/build-extension.ts';
import { openInChromium } from '../support/extension-in-chromium.ts';
import { byRole } from '../support/page.ts';
import { tour } from './tour.ts';

/** `npm start`: a browser with the extension and the sample environment in it; without a display, the tour. */
const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const whatToTry = `
Model Steward is open in a browser of its own, with a made-up environment connected.
Contoso lives in that browser only: reassign, undo and break what you like.

  1. Dana Whitfield has left: press "Hand over…" on her card, choose a new owner and look at the plan.
  2. Let it do it for you, see it verified, read the one refusal, and undo it.
  3. Or let it guide you: the steps over Microsoft's own pages tick themselves.
  4. Open a model to see who can use it and why; give the Sharing lock a try.
  5. Pin the toolbar button and press it on any page.

Close the browser to end. The same, done by itself without a display: npm start -- --tour
`;

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
  await byRole(workspace, 'button', 'Open the sample environment').click();
  for (const page of await steward.browser.pages()) if (page.url() === 'about:blank') await page.close();
  console.log(whatToTry);
  await new Promise<void>((resolve) => steward.browser.once('disconnected', () => resolve()));
}
