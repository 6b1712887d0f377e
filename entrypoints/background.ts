import { defineBackground } from 'wxt/utils/define-background';
import { openCache } from '#cache';
import { sendDirect, withFallback } from '#dataverse';
import { answerCommands } from '#messages';
import { dropAccess, hasAccess, onWake, sendThroughTab, sleepWell, whileAwake } from '#platform';
import { createTasks } from '#tasks';
import { createSample } from './sample.ts';

/** Builds the tasks and answers the pages' commands; whatever an earlier life of the worker left unfinished goes on. */
export default defineBackground({
  type: 'module',
  main() {
    const cache = openCache();
    const sample = createSample(cache.demoStorage);
    const tasks = createTasks({
      cache,
      reach: ({ kind, origin, caller }) =>
        kind === 'sample'
          ? sample.send
          : withFallback(sendDirect(origin), sendThroughTab(origin), { origin, caller: caller?.id ?? null }),
      release: async ({ kind, origin }) => (kind === 'sample' ? sample.close() : dropAccess(origin)),
      hasAccess,
      now: () => new Date(),
      newId: () => crypto.randomUUID(),
      whileAwake,
      sleepWell,
    });
    answerCommands(tasks.run);
    onWake(tasks.resume);
    void tasks.resume();
  },
});
