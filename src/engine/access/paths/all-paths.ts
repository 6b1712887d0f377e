import type { Ask, Found } from './found.ts';
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

/** All paths by which somebody may do something, and the facts because of which there may be more. */
export function allPaths(ask: Ask): Found {
  const found = kinds.map((find) => find(ask));
  return { paths: found.flatMap(({ paths }) => paths), open: [...new Set(found.flatMap(({ open }) => open))] };
}
