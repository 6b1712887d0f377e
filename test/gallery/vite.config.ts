import { defineConfig } from 'vite';

/** The gallery: every screen over made-up data, in a plain page (`npm run gallery`). */
export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
