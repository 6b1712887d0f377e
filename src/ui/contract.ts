import type { EnvironmentView, JournalRecord, PlanRecord } from '#cache';
import type { Command, Reply } from '#messages';

/** What screens know: signals' values, fed by the entrypoints from the cache (live) and by the gallery from scenarios. */
export interface ScreenData {
  environments: readonly EnvironmentView[] | null;
  plans: readonly PlanRecord[];
  journal: readonly JournalRecord[];
  /** What the active tab shows, as far as its address tells. Null in pages that do not look at it. */
  tab: TabSubject | null;
}

/** What an address says: an environment by its origin or by Power Platform's environment id, and perhaps a model. */
export interface TabSubject {
  address: string;
  origin: string | null;
  environmentId: string | null;
  model: string | null;
}

/** What screens can do. */
export interface ScreenActions {
  run(command: Command): Promise<Reply>;
  /** Asks the browser for the host permission; must be called from a click. */
  requestAccess(origin: string): Promise<boolean>;
  openWorkspace(route: string): void;
  /** Opens the guide in a small window of its own that stays beside the page. */
  openGuide(plan: string): void;
  openLink(url: string): void;
}
