import { defineBackground } from 'wxt/utils/define-background';
import { openCache } from '#cache';
import { sendDirect, withFallback } from '#dataverse';
import { answerCommands } from '#messages';
import {
  badge,
  dropAccess,
  hasAccess,
  lateScript,
  offerForSelection,
  onWake,
  openWorkspace,
  sendThroughTab,
  sleepWell,
  translate,
  whileAwake,
} from '#platform';
import { createTasks } from '#tasks';
import type {} from './judging.ts';
import { sampleEnvironment } from './sample-environment.ts';

/** Builds the tasks and answers the pages' commands; whatever an earlier life of the worker left unfinished goes on. */
export default defineBackground(() => {
  const cache = openCache();
  const sample = sampleEnvironment(lateScript('/sample.js'), cache.demoStorage);
  const judging = lateScript('/judging.js');
  const tasks = createTasks({
    cache,
    reach: ({ kind, origin, caller }) =>
      kind === 'sample'
        ? sample.send
        : withFallback(sendDirect(origin), sendThroughTab(origin), { origin, caller: caller?.id ?? null }),
    release: async ({ kind, origin }) => {
      if (kind === 'sample') sample.close();
      else await dropAccess(origin);
    },
    hasAccess,
    badge,
    judging: async () => {
      await judging.load();
      if (!globalThis.judgingOfPlans) throw new Error('The script that judges plans brought nothing.');
      return globalThis.judgingOfPlans;
    },
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    whileAwake,
    sleepWell,
  });
  answerCommands(tasks.run);
  offerForSelection(translate('extensionExplain', []), () => void openWorkspace('/explain'));
  onWake(tasks.resume);
  void tasks.resume();
});
