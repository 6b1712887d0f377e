import type { Facts, Path, RoleHeld, ShareFacts } from '#engine';

interface Claim {
  person: string;
  record: string;
  path: Path;
}

/** A world in which every other way to the row is shut: no other role, no other share, nobody else's row, a business unit of its own. */
export function onlyPath(facts: Facts, { person, record, path }: Claim): Facts {
  const keepRoles = <T extends { roles?: readonly RoleHeld[] }>(one: T, keep: boolean): T => ({
    ...one,
    roles: (one.roles ?? []).filter((held) => keep && (typeof held === 'string' ? held : held.role) === path.role),
  });
  const { kind, via } = path;
  const byDepth = kind === 'role' || kind === 'team-role';
  const owned = kind === 'owner' || kind === 'owner-team';
  const byReport = kind === 'manager' || kind === 'position';
  return {
    ...facts,
    businessUnits: [...(facts.businessUnits ?? []), { id: 'island', parent: 'root' }],
    people: (facts.people ?? []).map((one) => keepRoles(one, kind !== 'team-role')),
    teams: (facts.teams ?? []).map((one) =>
      keepRoles(one, kind !== 'role' && (kind !== 'team-role' || one.id === via)),
    ),
    records: facts.records.map((row) => ({
      ...row,
      businessUnit: byDepth ? unitOf(facts, row.owner ?? '', row.businessUnit) : 'island',
      owner: owned || byReport ? (row.owner ?? null) : 'nobody',
    })),
    shares: byDepth || owned ? [] : sharesFor(facts, { person, record, path }),
    settings: byReport ? (facts.settings ?? {}) : { hierarchy: 'none' },
  };
}

function unitOf({ people = [], teams = [] }: Facts, owner: string, own: string | undefined): string {
  return own ?? [...people, ...teams].find(({ id }) => id === owner)?.businessUnit ?? 'root';
}

function sharesFor({ shares = [] }: Facts, { person, record, path }: Claim): ShareFacts[] {
  const { kind, via } = path;
  const given = shares.filter((share) => share.record === record);
  if (kind === 'inherited-share') return given.map((share) => ({ ...share, rights: [] }));
  const explicit = given.map(({ inherited: _, ...share }) => share);
  if (kind === 'share') return explicit.filter(({ principal }) => principal === person);
  if (kind === 'team-share') return explicit.filter(({ principal }) => principal === via);
  if (kind === 'organization-share') return explicit.filter(({ principal }) => principal === 'organization');
  return explicit.filter(({ principal }) => principal !== person && principal !== 'organization');
}
