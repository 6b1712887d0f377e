import type { Path } from '../explanation.ts';
import { sharesOn } from '../world.ts';
import { type Ask, backing, type Found, nothing, pathsBackedBy } from './found.ts';

/**
 * The row is shared with them, with a team of theirs or with the whole organization, and a privilege backs it. Nobody shares Create.
 * Source: "How access to a record is determined", learn.microsoft.com, 10/2021.
 */
export function sharePaths(ask: Ask): Found {
  const { world, record, right } = ask;
  const grants = backing(ask);
  if (right === 'Create' || grants.length === 0) return nothing;
  const paths: Path[] = [];
  const open = [...world.unknown.of('shares', record.id)];
  for (const share of sharesOn(world, record.id)) {
    const inherited = share.inherited?.includes(right) && !share.rights.includes(right);
    if (!inherited && !share.rights.includes(right)) continue;
    const reached = receives(ask, share.principal);
    if (reached.kind) {
      const kind = inherited ? 'inherited-share' : reached.kind;
      paths.push(...pathsBackedBy(grants, kind, inherited ? (record.parent ?? null) : reached.via));
    }
    open.push(...reached.open);
  }
  return { paths, open };
}

/** How a share with this principal reaches whoever is asked about, if it does. */
export function receives(
  { asked }: Ask,
  principal: string,
): { kind: Path['kind'] | null; via: string | null; open: readonly string[] } {
  if (principal === asked.id) return { kind: 'share', via: null, open: [] };
  if (principal === 'organization') return { kind: asked.team ? null : 'organization-share', via: null, open: [] };
  if (asked.teams.some(({ id }) => id === principal)) return { kind: 'team-share', via: principal, open: [] };
  const maybe = asked.maybeTeams.find(({ team }) => team.id === principal);
  return { kind: null, via: null, open: maybe?.unknown ?? [] };
}
