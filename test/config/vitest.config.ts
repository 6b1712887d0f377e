import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, findBrowser } from '../support/browsers.ts';

const root = new URL('../..', import.meta.url).pathname;
const executablePath = findBrowser('chromium');
const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } };

/** Three kinds of test: plain Node, real Chromium page, and whole stories in the built extension. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        oxc,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.browser.test.{ts,tsx}'],
          // Of two cores, Vitest would leave one idle.
          maxWorkers: '100%',
          // For what hangs: how long something takes is no matter of tests.
          testTimeout: 60_000,
        },
      },
      {
        root,
        oxc,
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumArguments },
              // A button that is fading from one colour to the next has neither contrast.
              contextOptions: { reducedMotion: 'reduce' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          globalSetup: ['test/e2e/global-setup.ts'],
          // The longest story takes a quarter of this on two idle cores.
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
