export type { Send } from './send.ts';
