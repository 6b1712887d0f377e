import type { ComponentType } from 'preact';
import type { EnvironmentReading, EnvironmentView } from '#cache';
import type { Screen } from '../contract.ts';
import { later } from '../controls/later.tsx';
import type { PageName, RouteOf } from '../stores/route.ts';

/** What a page of an environment is drawn from that asks `actions.watch` whatever else it wants to know: light in environments of any size. */
export interface LightPageProps<Page extends PageName> extends Screen {
  here: RouteOf<Page>;
  /** The environment that the page belongs to. */
  view: EnvironmentView;
}

/** What a page of an environment is drawn from that takes everything that is known into the page itself. */
export interface PageProps<Page extends PageName> extends LightPageProps<Page> {
  view: EnvironmentReading;
}

/** Pages of an environment that are loaded when somebody goes there, and then given all facts. */
const environmentPages: { readonly [Page in PageName]?: ComponentType<PageProps<Page>> } = {
  lock: later(async () => (await import('./lock-page.tsx')).LockPage),
  give: later(async () => (await import('./give-page.tsx')).GivePage),
  care: later(async () => (await import('./care-page.tsx')).CarePage),
  handOver: later(async () => (await import('./handover-page.tsx')).HandoverPage),
};

/** Takes a selected text to the environment that it is about. */
export const ExplainPage = later(async () => (await import('./diagnose/explain-page.tsx')).ExplainPage);

/** Those that do with less. */
const lightPages: { readonly [Page in PageName]?: ComponentType<LightPageProps<Page>> } = {
  compare: later<LightPageProps<'compare'>>(async () => (await import('./compare-page.tsx')).ComparePage),
  comparison: later<LightPageProps<'comparison'>>(async () => (await import('./compare-page.tsx')).ComparePage),
  share: later(async () => (await import('./share-page.tsx')).SharePage),
  picture: later(async () => (await import('./picture-page.tsx')).PicturePage),
  matrix: later(async () => (await import('./matrix-page.tsx')).MatrixPage),
  people: later(async () => (await import('./people-page.tsx')).PeoplePage),
  person: later(async () => (await import('./person-page.tsx')).PersonPage),
  history: later(async () => (await import('./history-page.tsx')).HistoryPage),
  diagnose: later<LightPageProps<'diagnose'>>(async () => (await import('./diagnose/diagnose-page.tsx')).DiagnosePage),
  walk: later<LightPageProps<'walk'>>(async () => (await import('./walk/walk-page.tsx')).WalkPage),
  walkBeside: later<LightPageProps<'walkBeside'>>(async () => (await import('./walk/walk-page.tsx')).WalkPage),
  verdict: later<LightPageProps<'verdict'>>(async () => (await import('./diagnose/diagnose-page.tsx')).DiagnosePage),
};

/** The page of an environment that is loaded late; null where a place is none of these. */
export function latePage(page: string): ComponentType<PageProps<PageName>> | null {
  return own(environmentPages as Pages<PageProps<PageName>>, page);
}

/** The same of pages that do without facts. */
export function lateLightPage(page: string): ComponentType<LightPageProps<PageName>> | null {
  return own(lightPages as Pages<LightPageProps<PageName>>, page);
}

/** The tables give each page its own place; TypeScript cannot follow that through an index. */
type Pages<Props> = Readonly<Record<string, ComponentType<Props>>>;

function own<Props>(pages: Pages<Props>, page: string): ComponentType<Props> | null {
  return Object.hasOwn(pages, page) ? (pages[page] ?? null) : null;
}
