import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveAnswers } from '#answers';
import { openCache } from '#cache';

/** The program of the pages' own worker: it reads the cache and answers about whole environments, so that pages stay light and never stall. */
export default defineUnlistedScript(() => {
  serveAnswers(globalThis, openCache());
});
