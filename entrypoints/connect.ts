import { signal } from '@preact/signals';
import { openCache } from '#cache';
import { environmentOrigin, recogniseAddress } from '#dataverse';
import { sendCommand } from '#messages';
import { activeTabAddress, openBeside, openLink, openWorkspace, requestAccess } from '#platform';
import type { Screen, ScreenData } from '#ui';

/** Connects a page to the cache, which it watches live, and to the background, which it sends commands to. */
export function connectScreen(): Screen {
  const cache = openCache();
  const watch = <T>(first: T, query: () => Promise<T>) => {
    const watched = signal(first);
    cache.observe(query, (value) => {
      watched.value = value;
    });
    return watched;
  };
  const tab = signal<ScreenData['tab']>(undefined);
  void activeTabAddress().then((address) => {
    tab.value = address === null ? null : recogniseAddress(address);
  });
  return {
    data: {
      environments: watch<ScreenData['environments']>(null, () => cache.views()),
      plans: watch<ScreenData['plans']>([], () => cache.plans.list()),
      journal: watch<ScreenData['journal']>([], () => cache.journal.list()),
      tab,
    },
    actions: {
      run: sendCommand,
      requestAccess,
      recogniseOrigin: environmentOrigin,
      openWorkspace: (route) => void openWorkspace(route),
      openGuide: (plan) => void openBeside(`/guide/${plan}`),
      openLink: (url) => void openLink(url),
    },
  };
}
