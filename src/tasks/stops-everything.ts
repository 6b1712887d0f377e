import type { Problem } from '#engine';

/** What concerns one unit of a plan, so that the others can go on. */
const aboutOne: ReadonlySet<Problem['kind']> = new Set([
  'missing-privilege',
  'no-access',
  'not-found',
  'changed-meanwhile',
  'not-as-planned',
]);

/** Whether a problem would meet every other unit of a plan too: no connection, no session, a stop. */
export function stopsEverything(problem: Problem): boolean {
  if (problem.kind === 'server') return problem.status >= 500 || problem.status < 400;
  return !aboutOne.has(problem.kind);
}
