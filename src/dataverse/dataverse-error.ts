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

/** The problem of an answer that arrived, but not whole or not about what was asked. */
export function incompleteAnswer(about: string): DataverseError {
  return new DataverseError({
    kind: 'server',
    status: 200,
    code: null,
    message: `The answer about ${about} is not complete.`,
  });
}
