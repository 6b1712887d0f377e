export { type Cache, openCache } from './open-cache.ts';
export * from './records.ts';
export { type SyncOptions, syncEnvironment } from './sync.ts';
