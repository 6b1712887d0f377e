export { Fault, type Row, type Store } from './store.ts';
