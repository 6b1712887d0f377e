import { type Ask, type Found, nothing, pathsBackedBy } from './found.ts';

/**
 * A team of theirs owns the row: any depth suffices, also that of the owning team's own role set to "Team privileges only".
 * Source: "How access to a record is determined", learn.microsoft.com, 10/2021.
 */
export function ownerTeamPaths({ asked, record, grants }: Ask): Found {
  const backing = grants.filter((grant) => grant.reachesMembers || grant.team === record.owner);
  if (backing.length === 0) return nothing;
  if (asked.teams.some((team) => team.id === record.owner && team.kind !== 'access')) {
    return { paths: pathsBackedBy(backing, 'owner-team', record.owner ?? null), open: [] };
  }
  const maybe = asked.maybeTeams.find(({ team }) => team.id === record.owner && team.kind !== 'access');
  return { paths: [], open: maybe?.unknown ?? [] };
}
