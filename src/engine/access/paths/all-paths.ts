import { type Ask, type Found, nothing } from './found.ts';
import { hierarchyPaths } from './hierarchy.ts';
import { inheritedSharePaths } from './inherited-share.ts';
import { ownerPaths } from './owner.ts';
import { ownerTeamPaths } from './owner-team.ts';
import { rolePaths } from './role.ts';
import { sharePaths } from './share.ts';

/** Every kind of path, in the order in which they are shown. */
const kinds: readonly ((ask: Ask) => Found)[] = [
  ownerPaths,
  ownerTeamPaths,
  rolePaths,
  sharePaths,
  inheritedSharePaths,
  hierarchyPaths,
];

/** All paths by which somebody may do something, and the facts because of which there may be more; none without a privilege. */
export function allPaths(ask: Ask): Found {
  if (ask.grants.length === 0) return nothing;
  const found = kinds.map((find) => find(ask));
  return { paths: found.flatMap(({ paths }) => paths), open: [...new Set(found.flatMap(({ open }) => open))] };
}
