import type { Facts, Right } from '#engine';

/** One question: may this person do this to that row? */
export interface Question {
  person: string;
  right: Right;
  record: string;
}

/** A library that was given the same grants and answers yes or no. */
export interface Checker {
  name: string;
  can(question: Question): boolean;
}

/** Gives a library the grants of an environment, for the people who will be asked about. */
export type Build = (facts: Facts, people: ReadonlySet<string>) => Checker | Promise<Checker>;
