import type { Cache, EnvironmentRecord } from '#cache';
import type { Send } from '#dataverse';
import type { Judging } from './judging.ts';

/** As much of an environment as it takes to send requests to it. */
export type Reachable = Pick<EnvironmentRecord, 'kind' | 'origin'> & Partial<Pick<EnvironmentRecord, 'caller'>>;

/** All that tasks need from the outside, passed in so that tests can hold the clock and the wire. */
export interface Surroundings {
  cache: Cache;
  /** The way to send requests to an environment; `caller` is who was signed in when it was connected. */
  reach(environment: Reachable): Send;
  /** Whether the person has let the extension reach this origin. */
  hasAccess(origin: string): Promise<boolean>;
  /** Gives back what reaching an environment took: the access to its origin, or the sample's memory. */
  release(environment: EnvironmentRecord): Promise<void>;
  /** Shows a number on the extension's button. */
  badge(number: number): Promise<void>;
  /** What plans are judged by, loaded when it is needed. Rejects when it cannot be loaded. */
  judging(): Promise<Judging>;
  now(): Date;
  /** A new unique id. */
  newId(): string;
  /** Keeps the worker alive while work runs. */
  whileAwake<T>(work: () => Promise<T>): Promise<T>;
  /** Nothing is unfinished any more. */
  sleepWell(): Promise<void>;
}
