import {
  type Depth,
  type Explanation,
  levelOf,
  type Path,
  type Right,
  type ShareFacts,
  type ShareLevel,
} from '#engine';
import { indexOf, type Named, named } from '../index-of.ts';
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

/** What the engine finds in the way where a share is not backed. */
const inertBecause = new Set(['share-is-backed-by-privilege', 'role-reaches-team-members']);

/** Every way in which a person or team reaches a model and its training data, those that do not work included. */
export function reasonsFor(known: Known, principal: string, model: string): readonly Reason[] {
  return reasonsOf(known, principal)(model);
}

/** The same for many models in turn: one list wherever the reasons are alike. */
export function reasonsOf(known: Known, principal: string): (model: string) => readonly Reason[] {
  const { containersOf } = indexOf(known);
  const onModel = reasonsOn(known, principal, 'model');
  const onContainer = reasonsOn(known, principal, 'training-data');
  const join = joined();
  return (model) => {
    const first = onModel(model);
    const containers = containersOf.get(model);
    if (!containers) return first;
    const [one = [], ...others] = containers.map(({ id }) => onContainer(id));
    return join(first, others.length === 0 ? one : alike([one, ...others].flat()));
  };
}

type Reasons = readonly Reason[];

/** Two lists as one, which is the same for the same two. */
function joined(): (one: Reasons, other: Reasons) => Reasons {
  const kept = new Map<Reasons, Map<Reasons, Reasons>>();
  return (one, other) => {
    if (other.length === 0) return one;
    const others = kept.get(one) ?? new Map<Reasons, Reasons>();
    kept.set(one, others);
    const list = others.get(other) ?? [...one, ...other];
    others.set(other, list);
    return list;
  };
}

const rightsOn = {
  model: ['Read', 'Write', 'Share', 'Delete', 'Assign'],
  'training-data': ['Read'],
} as const satisfies Record<Reason['on'], readonly Right[]>;

/** What is explained by one object has the same reasons: the shares that it rests on, with their levels, are part of what makes it alike. */
function reasonsOn(known: Known, principal: string, on: Reason['on']): (record: string) => Reasons {
  const kept = new Map<Explanation['rights'], Reasons>();
  return (record) => {
    const explained = known.access.explain(principal, record);
    const reasons = kept.get(explained.rights) ?? explainedReasons(known, explained, on);
    kept.set(explained.rights, reasons);
    return reasons;
  };
}

function explainedReasons(known: Known, explained: Explanation, on: Reason['on']): Reasons {
  const rights = rightsOn[on];
  const working = waysIn(known, explained, rights).map((way) => reasonOf(known, explained, on, way));
  return [...working, ...inertShares(known, explained, rights).map((reason) => ({ ...reason, on }))];
}

/** A path with all the rights that lead along it. */
interface Way {
  path: Path;
  /** Where a role itself gives it. */
  depth: Depth | null;
  rights: Right[];
}

/** The same path for several rights is one way. Which of several roles backs a share does not make it another. */
function waysIn(known: Known, { rights, record }: Explanation, asked: readonly Right[]): Way[] {
  const index = indexOf(known);
  const table = index.tableOf.get(record) ?? '';
  const ways: Way[] = [];
  for (const right of asked)
    for (const path of rights[right].paths) {
      const depth = isByRole(path) ? (index.roles.get(path.role ?? '')?.privileges?.[table]?.[right] ?? null) : null;
      const way = ways.find((one) => isSameWay(one, path, depth));
      if (!way) ways.push({ path, depth, rights: [right] });
      else if (way.rights.at(-1) !== right) way.rights.push(right);
    }
  return ways;
}

function isByRole({ kind }: Path): boolean {
  return kind === 'role' || kind === 'team-role';
}

function isSameWay({ path, depth }: Way, other: Path, otherDepth: Depth | null): boolean {
  return (
    path.kind === other.kind &&
    path.via === other.via &&
    path.dormant === other.dormant &&
    (!isByRole(path) || (path.role === other.role && depth === otherDepth))
  );
}

function reasonOf(known: Known, { principal, record }: Explanation, on: Reason['on'], way: Way): Reason {
  const index = indexOf(known);
  const { path, depth, rights } = way;
  return {
    kind: path.kind,
    on,
    via: path.via === null ? null : named(index, path.via),
    role: path.role === null ? null : named(index, path.role),
    depth,
    level: levelOfShare(known, record, sharedWith(path, principal)),
    rights,
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
  if (principal === null) return null;
  const shares = (indexOf(known).sharesOn.get(record) ?? []).filter((share) => share.principal === principal);
  return levelOf(shares.flatMap(rightsOfShare));
}

function rightsOfShare({ rights, inherited = [] }: ShareFacts): Right[] {
  return [...new Set([...rights, ...inherited])];
}

/** The rights that shares would give somebody if a role of theirs backed them. */
function inertShares(known: Known, explained: Explanation, asked: readonly Right[]): Reason[] {
  if (!asked.some((right) => isInert(explained, right))) return [];
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
