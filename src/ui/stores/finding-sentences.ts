import type { Finding } from '#engine';

export function findingSentence(finding: Finding): string {
  return finding.rule;
}
