export * from './facts.ts';
export type { Change, Problem } from './problem.ts';
export type { Finding, Verdict } from './finding.ts';
