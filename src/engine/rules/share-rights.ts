import type { Answer, RightExplanation } from '../access/explanation.ts';

/** The paths that come of a share of the row or of one above it. */
const sharePaths: readonly string[] = ['share', 'team-share', 'organization-share', 'inherited-share'];

/** Whether somebody holds a right by shares and by nothing else. */
export function restsOnShares({ paths }: RightExplanation): boolean {
  return paths.length > 0 && paths.every(({ kind }) => sharePaths.includes(kind));
}

/** Whether somebody who holds a right does so because a role reaches the row, and by nothing else. */
export function restsOnRoles({ paths }: RightExplanation): boolean {
  return paths.every(({ kind }) => kind === 'role' || kind === 'team-role');
}

/** Whether somebody lacks a right that is shared with them because no role of theirs backs it; `held` says whether one has the privilege. */
export function isInert({ missing: [first] }: RightExplanation, held: Answer): boolean {
  // Whoever is disabled is stopped by that first: whether the share would work for them is not what is wrong.
  return held === 'no' || first?.rule === 'role-reaches-team-members';
}
