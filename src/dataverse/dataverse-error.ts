import type { Problem } from '#engine';

/** Carries a problem up to whoever asked; this room throws nothing else but what aborting throws. */
export class DataverseError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.kind);
    this.name = 'DataverseError';
    this.problem = problem;
  }
}
