import type { ModelFacts, Problem } from '#engine';
import type { Principal } from '../plan.ts';

/** What a walkthrough done by hand may look at in Dataverse, a few columns of a few rows each. */
export interface Sights {
  /** The user of somebody, whom Dataverse may know by their id in Microsoft Entra only. */
  person: {
    disabled: boolean | null;
    accessMode: number | null;
    licensed: boolean | null;
    /** Whether Microsoft Entra still has the account, as far as Dataverse heard. */
    inEntra: boolean | null;
  };
  /** Whether somebody is a member of a team. */
  member: { isMember: boolean };
  model: { state: NonNullable<ModelFacts['state']> };
  /** Whether preview models are on in the environment. */
  previews: { on: boolean | null };
  /** A flow: whose it is, whether that one is still here and may run the model, and whether somebody may run the flow. */
  flow: { owner: Principal; ownerIsDisabled: boolean; ownerRunsModel: boolean; personRunsFlow: boolean };
  /** The flows that called a model when the environment was read, and whether they still do. Those that are gone are left out. */
  callers: readonly { id: string; name: string; calls: boolean }[];
  /** The newest run of a model: anybody's, or somebody's own. */
  run: Run;
  ownRun: Run;
}

/** One AI event: when it was made (ISO 8601), and its processing status. */
interface Run {
  on: string | null;
  status: number | null;
}

export type SightName = keyof Sights;

/** What a look found: null where nothing is there that the caller may see; the problem where they may not look. */
export type Sight<T> = { found: T | null } | { problem: Problem };

/** What was seen, each thing that was looked at. */
export type Seen = { readonly [Name in SightName]?: Sight<Sights[Name]> };

/** What a look is about. */
export interface LookedAt {
  person: string;
  model: string;
  team?: string;
  flow?: string;
  /** The flows that called the model. */
  callers?: readonly string[];
}

/** How far a walkthrough done by hand has come: kept so that a later visit goes on where the last one ended. */
export interface WalkRecord {
  environment: string;
  /** Which walkthrough about what: the page's own name for it. */
  walk: string;
  /** What was seen at the first look. */
  first: Seen;
  /** What was seen at the last one. */
  seen: Seen;
  /** The steps that somebody ticked because Dataverse does not show them. */
  ticked: readonly string[];
  /** ISO 8601; null before the first look. */
  lookedOn: string | null;
}
