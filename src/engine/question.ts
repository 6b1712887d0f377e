/** The levels of AI Builder's share panel. Source: "Share your AI model", learn.microsoft.com/ai-builder/share-model, 1/14/2026. */
export type ShareLevel = 'User' | 'Co-owner';

/** What somebody may want to do with a model in AI Builder, sharing aside. */
export type ModelWork = 'edit' | 'retrain' | 'publish' | 'delete' | 'view-details' | 'view-training-data';

/**
 * What rules are asked about.
 * `reassign`: may this caller give this model, with its dataset containers, to that person or team, and what would come of it; asked again
 * afterwards, whether it was done. `model`: how a model stands. `use`: does a model run for somebody from an app, a flow or the API, or is
 * it listed for the maker of an app (`control`); `by` is the app or flow. `work`: may somebody do this to it in AI Builder.
 * `share`: may somebody share it with that person or team, and would it help. `unshare`: may somebody stop sharing it, and would that take
 * access away. `shared`: asked afterwards, whether somebody has it at a level, or no longer.
 */
export type Question =
  | { kind: 'reassign'; caller: string; model: string; newOwner: string }
  | { kind: 'model'; model: string }
  | { kind: 'use'; person: string; model: string; from: 'app' | 'flow' | 'api' | 'control'; by?: string }
  | { kind: 'work'; person: string; model: string; work: ModelWork }
  | { kind: 'share'; sharer: string; principal: string; level: ShareLevel; model: string }
  | { kind: 'unshare'; sharer: string; principal: string; model: string }
  | { kind: 'shared'; principal: string; level: ShareLevel | 'none'; model: string };
