import type { ReadonlySignal } from '@preact/signals';
import type { Answering } from '#answers';
import type { DiagnosisRecord, EnvironmentView, JournalRecord, PlanRecord, VerificationRecord } from '#cache';
import type { Facts } from '#engine';
import type { Command, Reply } from '#messages';
import type { WalkRecord } from '#walkthroughs';

/** What screens know: signals' values, fed by the entrypoints from the cache (live) and by the gallery from scenarios. */
export interface ScreenData {
  /** Null until the cache was read for the first time. */
  environments: readonly EnvironmentView[] | null;
  plans: readonly PlanRecord[];
  journal: readonly JournalRecord[];
  /** Diagnoses that somebody kept, the latest first. */
  diagnoses: readonly DiagnosisRecord[];
  /** What Dataverse itself said when it was asked about somebody. */
  verifications: readonly VerificationRecord[];
  /** What the active tab shows, as far as its address tells: undefined until the browser has told, null when it is no page of Power Platform. */
  tab: TabSubject | null | undefined;
}

/** The same as live signals: a screen reads `.value` and is drawn again when it changes. */
export type ScreenSignals = { readonly [K in keyof ScreenData]: ReadonlySignal<ScreenData[K]> };

/** Everything a screen is a function of. */
export interface Screen {
  data: ScreenSignals;
  actions: ScreenActions;
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
  /** Asks about a whole environment, away from the page; calls back now and whenever the answer changes, until told to stop. */
  watch: Answering['watch'];
  /** Everything that is known of an environment, taken into the page: null while it has not been read. */
  watchFacts(environment: string, next: (facts: Facts | null) => void): () => void;
  /** How far a walkthrough done by hand has come: null before it was begun. */
  watchWalk(environment: string, walk: string, next: (record: WalkRecord | null) => void): () => void;
  /** Asks the browser for the host permission; must be called from a click. */
  requestAccess(origin: string): Promise<boolean>;
  /** The origin of the environment that an address belongs to; null when it is not Dataverse's. */
  recogniseOrigin(address: string): string | null;
  /** Takes the text that was last selected on a page for an explanation, with what that page's address says; null when there is none. */
  takeSelected(): Promise<{ text: string; tab: TabSubject | null } | null>;
  openWorkspace(route: string): void;
  /** Opens a place in a small window of its own that stays beside Microsoft's page. */
  openBeside(route: string): void;
  openLink(url: string): void;
}
