export { type Context, documentedSwitches, type Right, type Switches } from './context.ts';
export type { Metadata, Table } from './metadata.ts';
export { Fault, type Row, type Store } from './store.ts';
