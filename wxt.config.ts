import { defineConfig } from 'wxt';
import { broadPermissions, manifestFor } from './test/tools/manifest.ts';
import { toCatalogue } from './test/tools/messages.ts';
import { readSentences } from './test/tools/sentences.ts';
import { withoutSentences } from './test/tools/without-sentences.ts';

export default defineConfig({
  publicDir: 'src/public',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser, mode }) => manifestFor(browser, mode),
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { modulePreload: false },
    // Dexie's own entry is ES5 in one piece; the same code for browsers of today is a tenth smaller.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  }),
  hooks: {
    // With `imports: false` WXT 0.21 writes no types for its auto-imports, but still makes them: a variable named `storage` got its library.
    'config:resolved': (wxt) => {
      Object.assign(wxt.config.imports, { autoImport: false });
    },
    // WXT takes every file under entrypoints/ for a program of its own; here some are only parts of others.
    'entrypoints:found': (_wxt, found) => {
      const programs = found.filter(({ name }) =>
        ['answers', 'background', 'judging', 'popup', 'options', 'sample'].includes(name),
      );
      found.splice(0, found.length, ...programs);
    },
    'vite:build:extendConfig': (programs, config) => {
      if (programs.some(({ name }) => ['answers', 'background', 'judging'].includes(name)))
        config.plugins = [...(config.plugins ?? []), withoutSentences()];
    },
    'build:publicAssets': async (wxt, files) => {
      const catalogue = toCatalogue(await readSentences(wxt.config.root));
      files.push({ relativeDest: '_locales/en/messages.json', contents: `${JSON.stringify(catalogue, null, 2)}\n` });
    },
    'build:manifestGenerated': (wxt, manifest) => {
      const broad = broadPermissions(manifest, wxt.config.mode);
      if (broad.length > 0)
        throw new Error(`The manifest must not ask for ${broad.join(', ')} (test/tools/manifest.ts).`);
    },
  },
});
