import type { Path } from '#engine';
import { indexOf, type Named, named } from '../index-of.ts';
import type { Known } from '../known.ts';
import { type Reason, reasonsFor } from '../users/reasons.ts';
import { pathKinds, type User, usersOfModel } from '../users/users-of-model.ts';

/** Which model, and one person alone or everybody. */
export interface PictureQuery {
  model: string;
  person: string | null;
}

/** One way to a model with the people who go it: as a reason, or only by its kind where there are too many people to ask each for theirs. */
export interface PicturePath {
  way: Reason | Path['kind'];
  people: number;
  /** The first few of them. */
  names: readonly string[];
}

/** A model, the ways to it, and who goes them. */
export interface Picture {
  model: Named;
  person: Named | null;
  people: number;
  paths: readonly PicturePath[];
}

/** Up to so many people each is asked for their reasons: about a second. */
const mostAsked = 2_000;
const mostNames = 4;

/** Answers the picture of a model; null where there is nobody of the id asked for. */
export function pictureOfModel(known: Known, { model, person }: PictureQuery): Picture | null {
  const index = indexOf(known);
  if (person !== null && !index.numberOf.has(person)) return null;
  const n = person === null ? null : index.numberOf.get(person);
  const users = usersOfModel(known, model).filter((user) => n === null || user.n === n);
  const paths = users.length > mostAsked ? byKind(known, users) : byReason(known, model, users);
  return {
    model: named(index, model),
    person: person === null ? null : named(index, person),
    people: users.length,
    paths: [...paths].sort((a, b) => orderOf(a) - orderOf(b) || b.people - a.people),
  };
}

/** What works stands before what does not, and that in the order in which access is decided. */
function orderOf({ way }: PicturePath): number {
  const [kind, state] = typeof way === 'string' ? [way, 'works'] : [way.kind, way.state];
  return pathKinds.indexOf(kind) + (state === 'works' ? 0 : 100);
}

function byReason(known: Known, model: string, users: readonly User[]): PicturePath[] {
  const found = new Map<string, { way: Reason; people: number; names: string[] }>();
  for (const { n } of users) {
    const id = indexOf(known).people[n]?.id ?? '';
    for (const way of reasonsFor(known, id, model).filter(({ on }) => on === 'model')) {
      // A share with one person is that person's own; a share of everybody's or of a team's is one for all.
      const own = way.kind === 'share' ? id : '';
      const key = [
        way.kind,
        way.via?.id,
        way.role && way.depth ? way.role.id : '',
        way.depth,
        way.level,
        way.state,
        own,
      ].join(' ');
      const path = found.get(key) ?? { way, people: 0, names: [] };
      found.set(key, path);
      path.people += 1;
      if (path.names.length < mostNames) path.names.push(named(indexOf(known), id).name);
    }
  }
  return [...found.values()];
}

function byKind(known: Known, users: readonly User[]): PicturePath[] {
  const index = indexOf(known);
  return pathKinds.flatMap((kind, at): PicturePath[] => {
    const those = users.filter(({ paths }) => (paths & (1 << at)) !== 0);
    const names = those.slice(0, mostNames).map(({ n }) => named(index, index.people[n]?.id ?? '').name);
    return those.length > 0 ? [{ way: kind, people: those.length, names }] : [];
  });
}
