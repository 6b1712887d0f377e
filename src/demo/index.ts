export { type CallerOf, callerOfCookie, callerOfHeaders, sessionCookie } from './callers.ts';
export { sampleCaller } from './contoso/names.ts';
export { type Context, documentedSwitches, type Right, type Switches } from './context.ts';
export type { FaultKind, Faults, PlannedFault } from './faults.ts';
export type { StartRows } from './memory-store.ts';
export type { Metadata, Table } from './metadata.ts';
export { createDemoOrganisation, type DemoOptions, type DemoOrganisation } from './organisation.ts';
export type { Change, DemoStorage } from './storage.ts';
export { Fault, type Row, type Store } from './store.ts';
