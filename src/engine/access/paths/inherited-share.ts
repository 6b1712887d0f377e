import type { Path } from '../explanation.ts';
import { rowsAbove } from '../rows-above.ts';
import { sharesOn } from '../world.ts';
import { type Ask, backing, type Found, nothing, pathsBackedBy } from './found.ts';
import { receives } from './share.ts';

/**
 * A row above this one is shared with them and the relationship cascades shares, or they own a row above it and the relationship cascades
 * Reparent; a privilege on this row's own table backs it. Whoever owns this row inherits nothing: a row is not shared with its owner (error
 * 0x80040214; seen in PrincipalObjectAccess: dorrekens.com, "On implicit sharing, team ownership and reparenting", 12/2013). Sources: "Configure
 * table relationship cascading behavior", learn.microsoft.com; "How access to a record is determined", 10/2021.
 */
export function inheritedSharePaths(ask: Ask): Found {
  const { world, asked, record, right } = ask;
  const grants = backing(ask);
  if (right === 'Create' || grants.length === 0) return nothing;
  const paths: Path[] = [];
  const open: string[] = [];
  const found = (via: string) => paths.push(...pathsBackedBy(grants, 'inherited-share', via));
  for (const parent of rowsAbove(world, record, 'Share')) {
    if (!parent.row) open.push(...world.unknown.of('records', parent.id));
    open.push(...world.unknown.of('shares', parent.id));
    for (const share of sharesOn(world, parent.id)) {
      if (share.principal === record.owner) continue;
      if (!share.rights.includes(right) && !share.inherited?.includes(right)) continue;
      const reached = receives(ask, share.principal);
      if (reached.kind) found(parent.id);
      open.push(...reached.open);
    }
  }
  for (const { id, row } of rowsAbove(world, record, 'Reparent')) {
    if (row && row.owner === record.owner) continue;
    if (!row || row.owner === undefined) open.push(...world.unknown.of('records', id, 'owner'));
    else if (row.owner === asked.id || asked.teams.some((team) => team.id === row.owner)) found(id);
    else open.push(...(asked.maybeTeams.find(({ team }) => team.id === row.owner)?.unknown ?? []));
  }
  return { paths, open };
}
