import type { Question } from './questions.ts';

/** What a page sends: a question under a number, or that it no longer wants to know. */
export type Sent = { ask: number; question: Question } | { stop: number };

/** What comes back: an answer to the question of that number, now and whenever it changes, or why there is none. */
export type Told = { to: number; answer: unknown } | { to: number; failed: string };

/** One end of a connection: a worker, the inside of one, or a message port. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', hear: (event: { data: unknown }) => void): void;
}
