import type { ComponentType } from 'preact';
import type { EnvironmentView } from '#cache';
import type { Screen } from '../contract.ts';
import { later } from '../controls/later.tsx';
import type { PageName, RouteOf } from '../stores/route.ts';

/** What a page of an environment is drawn from. */
export interface PageProps<Page extends PageName> extends Screen {
  here: RouteOf<Page>;
  /** The environment that the page belongs to. */
  view: EnvironmentView;
}

/** Pages of an environment that are loaded when somebody goes there. */
const environmentPages: { readonly [Page in PageName]?: ComponentType<PageProps<Page>> } = {
  history: later(async () => (await import('./history-page.tsx')).HistoryPage),
};

/** The page of an environment that is loaded late; null where a place is none of these. */
export function latePage(page: string): ComponentType<PageProps<PageName>> | null {
  // The table gives each page its own place; TypeScript cannot follow that through an index.
  const pages = environmentPages as Readonly<Record<string, ComponentType<PageProps<PageName>>>>;
  return Object.hasOwn(pages, page) ? (pages[page] ?? null) : null;
}
