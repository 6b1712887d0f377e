import { computed, signal } from '@preact/signals';
import type { PageCache } from '#cache';
import { environmentOrigin, recogniseAddress } from '#dataverse';
import { sendCommand } from '#messages';
import { activeTabAddress, openBeside, openLink, openWorkspace, requestAccess, takeSelected } from '#platform';
import type { Screen, ScreenActions, ScreenData } from '#ui';
import { followSummaries, openAnswers } from './connect-answers.ts';

/** Milliseconds between two drawings of the same thing: work under way writes far oftener than anybody can read. */
const redrawAfter = 300;

/** Connects a page to the cache, which it watches live, to its worker, which answers about whole environments, and to the background, which it sends commands to. */
export function connectScreen(cache: PageCache, inPage: Pick<ScreenActions, 'watchFacts' | 'watchWalk'>): Screen {
  const answering = openAnswers();
  const watch = <T>(first: T, query: () => Promise<T>) => {
    const watched = signal(first);
    const tell = atIntervals<T>(redrawAfter, (value) => {
      watched.value = value;
    });
    cache.observe(query, tell);
    return watched;
  };
  const heads = watch<Awaited<ReturnType<typeof cache.heads>> | null>(null, () => cache.heads());
  const summaries = followSummaries(answering, heads);
  const tab = signal<ScreenData['tab']>(undefined);
  void activeTabAddress().then((address) => {
    tab.value = address === null ? null : recogniseAddress(address);
  });
  return {
    data: {
      environments: computed(() => {
        const views = (heads.value ?? []).map((head) => {
          const summary = summaries.value.get(head.environment.id);
          return summary && { ...head, ...summary };
        });
        return heads.value && views.every((view) => view !== undefined) ? views : null;
      }),
      plans: watch<ScreenData['plans']>([], () => cache.plans.list()),
      journal: watch<ScreenData['journal']>([], () => cache.journal.list()),
      verifications: watch<ScreenData['verifications']>([], () => cache.verifications.list()),
      diagnoses: watch<ScreenData['diagnoses']>([], () => cache.diagnoses.list()),
      tab,
    },
    actions: {
      run: sendCommand,
      watch: answering.watch,
      ...inPage,
      requestAccess,
      recogniseOrigin: environmentOrigin,
      takeSelected: async () => {
        const selected = await takeSelected();
        return selected && { text: selected.text, tab: recogniseAddress(selected.address) };
      },
      openWorkspace: (route) => void openWorkspace(route),
      openBeside: (route) => void openBeside(route),
      openLink: (url) => void openLink(url),
    },
  };
}

/** Passes values on at once, but no oftener than every so many milliseconds: of those that come sooner the last one, when its time has come. */
function atIntervals<T>(milliseconds: number, next: (value: T) => void): (value: T) => void {
  let waiting: { value: T } | null = null;
  let resting = false;
  const pass = (value: T) => {
    next(value);
    resting = true;
    setTimeout(() => {
      resting = false;
      const late = waiting;
      waiting = null;
      if (late) pass(late.value);
    }, milliseconds);
  };
  return (value) => {
    if (resting) waiting = { value };
    else pass(value);
  };
}
