import type { Cite } from '#engine';
import type { LinkKey } from '../links.ts';
import type { Seen, SightName } from './sights.ts';

/** What Dataverse shows of a step: `unseen` where it shows nothing, and only a person can say whether it is done. */
export type StepSeen = 'done' | 'open' | 'not-needed' | 'cannot-tell' | 'unseen';

/** One step of a walkthrough that somebody does by hand in Microsoft's pages. */
export interface HandStep {
  id: string;
  title: string;
  /** May name {person}, {model}, {team}, {flow} and {app}. */
  what: string;
  /** The labels of Microsoft's own pages, in the order in which one meets them. They may differ. */
  labels: readonly string[];
  /** The page it happens on, at the row that it is about as far as pages have such an address; null where it happens on none that is known. */
  page: { link: LinkKey; row?: 'person' | 'model' } | null;
  /** What tells it. */
  sight: SightName | null;
  /** What is seen now says of it, beside what was seen at the first look. */
  check(now: Seen, first: Seen): StepSeen;
  /** How somebody can tell that it is done, for steps that Dataverse may not show. */
  tell?: string;
}

/** What to do about something that no plan of ours can do: somebody does it by hand, and the steps tick themselves as far as Dataverse shows them. */
export interface HandWalkthrough {
  id: HandWalkthroughId;
  title: string;
  /** Who can do it. */
  prerequisite: string;
  /** The pages that it follows. */
  cites: readonly Cite[];
  steps: readonly HandStep[];
}

export type HandWalkthroughId =
  | 'add-credits'
  | 'add-person'
  | 'delete-model'
  | 'enable-person'
  | 'find-model'
  | 'license-person'
  | 'move-flow'
  | 'publish-model'
  | 'read-results'
  | 'replace-model'
  | 'set-access-mode'
  | 'share-app'
  | 'share-flow'
  | 'sign-in'
  | 'turn-on-previews'
  | 'wait-for-import';

/** What has to be looked at for a walkthrough's steps, each thing once. */
export function sightsOf({ steps }: Pick<HandWalkthrough, 'steps'>): SightName[] {
  return [...new Set(steps.flatMap(({ sight }) => sight ?? []))];
}
