import {
  type Depth,
  type Explanation,
  levelOf,
  type Path,
  type Right,
  type ShareFacts,
  type ShareLevel,
} from '#engine';
import { containersOf, indexOf, type Named, named } from '../index-of.ts';
import type { Known } from '../known.ts';

/** One way in which somebody reaches a model or its training data, or would if something did not stand in between. */
export interface Reason {
  kind: Path['kind'];
  on: 'model' | 'training-data';
  /** The team, report or parent row that it runs through. */
  via: Named | null;
  /** The role that gives it, or that backs a share. */
  role: Named | null;
  /** How far that role reaches, where the role itself gives it. */
  depth: Depth | null;
  /** What AI Builder calls a share; null when its rights are none of its levels. */
  level: ShareLevel | null;
  rights: readonly Right[];
  /** Dormant: the person's account or access mode stops it. Inert: shared, but no role of theirs backs these rights. */
  state: 'works' | 'dormant' | 'inert';
}

const onModel = ['Read', 'Write', 'Share', 'Delete', 'Assign'] as const satisfies readonly Right[];
const onContainer = ['Read'] as const satisfies readonly Right[];
/** What the engine finds in the way where a share is not backed. */
const inertBecause = new Set(['share-is-backed-by-privilege', 'role-reaches-team-members']);

/** Every way in which a person or team reaches a model and its training data, those that do not work included. */
export function reasonsFor(known: Known, principal: string, model: string): Reason[] {
  const containers = containersOf(known, model) ?? [];
  return [
    ...reasonsOn(known, principal, model, 'model', onModel),
    ...alike(containers.flatMap((id) => reasonsOn(known, principal, id, 'training-data', onContainer))),
  ];
}

function reasonsOn(
  known: Known,
  principal: string,
  record: string,
  on: Reason['on'],
  rights: readonly Right[],
): Reason[] {
  const explained = known.access.explain(principal, record);
  const working = rights.flatMap((right) => explained.rights[right].paths.map((path) => ({ path, right })));
  return alike([
    ...working.map(({ path, right }) => reasonOf(known, { principal, record, on, path, right })),
    ...inertShares(known, explained, rights).map((reason) => ({ ...reason, on })),
  ]);
}

interface Found {
  principal: string;
  record: string;
  on: Reason['on'];
  path: Path;
  right: Right;
}

function reasonOf(known: Known, { principal, record, on, path, right }: Found): Reason {
  const index = indexOf(known);
  const byRole = path.kind === 'role' || path.kind === 'team-role';
  const table = index.tableOf.get(record) ?? '';
  const role = path.role === null ? null : named(index, path.role);
  return {
    kind: path.kind,
    on,
    via: path.via === null ? null : named(index, path.via),
    role,
    depth: (byRole && path.role !== null && index.roles.get(path.role)?.privileges?.[table]?.[right]) || null,
    level: levelOfShare(known, record, sharedWith(path, principal)),
    rights: [right],
    state: path.dormant ? 'dormant' : 'works',
  };
}

/** The principal of the share that a path rests on; null for paths that rest on none of the row's own. */
function sharedWith({ kind, via }: Path, principal: string): string | null {
  if (kind === 'share') return principal;
  if (kind === 'team-share') return via;
  return kind === 'organization-share' ? 'organization' : null;
}

function levelOfShare(known: Known, record: string, principal: string | null): ShareLevel | null {
  const shares = (indexOf(known).sharesOn.get(record) ?? []).filter((share) => share.principal === principal);
  return levelOf(shares.flatMap(rightsOfShare));
}

function rightsOfShare({ rights, inherited = [] }: ShareFacts): Right[] {
  return [...new Set([...rights, ...inherited])];
}

/** The rights that shares would give somebody if a role of theirs backed them. */
function inertShares(known: Known, explained: Explanation, asked: readonly Right[]): Reason[] {
  const index = indexOf(known);
  return sharesReaching(known, explained.principal, explained.record).flatMap(({ share, kind, via }): Reason[] => {
    const rights = rightsOfShare(share).filter((right) => asked.includes(right) && isInert(explained, right));
    if (rights.length === 0) return [];
    const level = levelOf(rightsOfShare(share));
    return [
      {
        kind,
        on: 'model',
        via: via === null ? null : named(index, via),
        role: null,
        depth: null,
        level,
        rights,
        state: 'inert',
      },
    ];
  });
}

/** Whether a right that is shared with somebody does not reach them because no role backs it. */
export function isInert({ rights }: Explanation, right: Right): boolean {
  const { answer, missing } = rights[right];
  return answer === 'no' && missing.some(({ rule }) => inertBecause.has(rule));
}

/** A share that is meant for somebody, and how it comes to them. */
interface Reaching {
  share: ShareFacts;
  kind: Path['kind'];
  via: string | null;
}

/** The shares of a row with somebody, with a team of theirs, or with the organization. */
export function sharesReaching(known: Known, principal: string, record: string): Reaching[] {
  const index = indexOf(known);
  return (index.sharesOn.get(record) ?? []).flatMap((share): Reaching[] => {
    if (share.principal === principal) return [{ share, kind: 'share', via: null }];
    if (share.principal === 'organization')
      return index.teams.has(principal) ? [] : [{ share, kind: 'organization-share', via: null }];
    const isMember = index.membersOf(share.principal).has(principal);
    return isMember ? [{ share, kind: 'team-share', via: share.principal }] : [];
  });
}

/** The same reason for several rights is one. Which of several roles backs a share does not make it another. */
function alike(reasons: readonly Reason[]): Reason[] {
  const found = new Map<string, Reason>();
  for (const reason of reasons) {
    const role = reason.kind === 'role' || reason.kind === 'team-role' ? `${reason.role?.id} ${reason.depth}` : '';
    const key = [reason.kind, reason.on, reason.via?.id, role, reason.level, reason.state].join(' ');
    const before = found.get(key);
    found.set(key, before ? { ...before, rights: [...new Set([...before.rights, ...reason.rights])] } : reason);
  }
  return [...found.values()];
}
