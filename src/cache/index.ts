export type * from './model-events.ts';
export { type Cache, openPageCache, type PageCache } from './open-cache.ts';
export { openCache } from './open-whole-cache.ts';
export * from './records.ts';
export { type SyncOptions, syncEnvironment } from './sync.ts';
export { type WalkStore, walkStore } from './walk-store.ts';
