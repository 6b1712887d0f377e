import { openCache } from '#cache';
import { sendDirect, type Send, withFallback } from '#dataverse';
import { answerCommands } from '#messages';
import { dropAccess, hasAccess, onWake, sendThroughTab, sleepWell, whileAwake } from '#platform';
import { createTasks } from '#tasks';
import { defineBackground } from 'wxt/utils/define-background';
import { sampleOrganisation } from './sample.ts';

/** Builds the tasks and answers the pages' commands; whatever an earlier life of the worker left unfinished goes on. */
export default defineBackground({
  type: 'module',
  main() {
    const cache = openCache();
    const sample = sampleOrganisation(cache.demoStorage);
    const real = (origin: string): Send => withFallback(sendDirect(origin), sendThroughTab(origin));
    const tasks = createTasks({
      cache,
      reach: ({ kind, origin }) => (kind === 'sample' ? sample : real(origin)),
      hasAccess,
      dropAccess,
      now: () => new Date(),
      newId: () => crypto.randomUUID(),
      whileAwake,
      sleepWell,
    });
    answerCommands(tasks.run);
    onWake(tasks.resume);
    tasks.resume();
  },
});
