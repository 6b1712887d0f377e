import type { Explanation, Path, Person } from '#engine';
import { abilityBits, byteOf, isAble, type RightBytes } from '../abilities.ts';
import { containersOf, indexOf } from '../index-of.ts';
import type { Known } from '../known.ts';
import { isInert, sharesReaching } from './reasons.ts';
import { type ByShares, sharesAlone } from './shares-alone.ts';

/** The paths that lists can be narrowed by. */
export const pathKinds = [
  'owner',
  'owner-team',
  'share',
  'team-share',
  'organization-share',
  'inherited-share',
  'role',
  'team-role',
  'manager',
  'position',
] as const satisfies readonly Path['kind'][];

/** What is special about how somebody stands to a model, as bits. */
export const marks = { onlyByRole: 1, inert: 2, dormant: 4, unclear: 8 } as const;
export type Mark = keyof typeof marks;

/** One person who stands in some relation to a model, in numbers: there may be very many. */
export interface User {
  /** The person's number in the facts. */
  n: number;
  /** What they are able to do, as `abilityBits` says it. */
  abilities: number;
  /** A bit for each of `pathKinds`, shares that do not work included. */
  paths: number;
  marks: number;
}

/** The rights that a list of users is about. */
const rights = ['Read', 'Write', 'Share'] as const;

/** Ability bits that bring somebody into the list: where containers could not be read, everybody might see training data. */
export const concerning = 0b0111_1111;
const unclear = 0b0111_0000;

/** Everybody who can do something with a model, could but for a disabled account, or holds a share of it that gives nothing; by name. */
export function usersOfModel(known: Known, model: string): readonly User[] {
  return known.remember(`users ${model}`, () => workOut(known, model));
}

function workOut(known: Known, model: string): User[] {
  const { people, rank } = indexOf(known);
  const bytes = abilitiesOn(known, model);
  const reached = reachedByShares(known, model);
  const alone = sharesAlone(known, model, reached.count);
  const { held } = known.access.rightsOfAll(model);
  const users: User[] = [];
  for (const [n, person] of people.entries()) {
    const abilities = bytes[n] ?? 0;
    const isReached = reached.has(n);
    if ((abilities & concerning) === 0 && !isReached && !isHeldUp(person)) continue;
    const shares = isReached ? alone?.(n, held[n] ?? 0) : null;
    const user = shares ? byShares(n, abilities, shares) : userOf(known, model, { n, person, abilities, isReached });
    if (user) users.push(user);
  }
  return users.sort((a, b) => (rank[a.n] ?? 0) - (rank[b.n] ?? 0));
}

/** What each person, by number, is able to do with a model: a byte of `abilityBits`. */
export function abilitiesOn(known: Known, model: string): Uint8Array {
  const { access } = known;
  const containers = containersOf(known, model);
  const onModel = access.rightsOfAll(model);
  const onContainers = containers?.map((id) => access.rightsOfAll(id)) ?? null;
  const at = ({ held, open }: typeof onModel, n: number): RightBytes => ({ held: held[n] ?? 0, open: open[n] ?? 0 });
  const bytes = new Uint8Array(indexOf(known).people.length);
  for (let n = 0; n < bytes.length; n += 1) {
    // Most people have nothing to do with most models.
    const isNobody = onContainers?.length === 0 && onModel.held[n] === 0 && onModel.open[n] === 0;
    if (!isNobody) bytes[n] = abilityBits(at(onModel, n), onContainers?.map((one) => at(one, n)) ?? null);
  }
  return bytes;
}

/** Whether an account or its access mode keeps a person from what they hold. */
function isHeldUp({ disabled, accessMode }: Person): boolean {
  return disabled === true || accessMode === 1 || accessMode === 2;
}

/** Whether a share of a model is meant for a person, by number: whether or not it works. */
function reachedByShares(known: Known, model: string): { count: number; has(n: number): boolean } {
  const index = indexOf(known);
  const reached = new Uint8Array(index.people.length);
  for (const { principal } of index.sharesOn.get(model) ?? []) {
    if (principal === 'organization') reached.fill(1);
    for (const id of index.teams.get(principal)?.members ?? [principal]) {
      const n = index.numberOf.get(id);
      if (n !== undefined) reached[n] = 1;
    }
  }
  return { count: reached.reduce((sum, one) => sum + one, 0), has: (n) => reached[n] === 1 };
}

const listed = byteOf(rights);

/** Somebody whom nothing but shares gives anything; null when those give none of the rights that the list is about. */
function byShares(n: number, abilities: number, shares: readonly ByShares[]): User | null {
  const ways = shares.filter(({ works, inert }) => ((works | inert) & listed) !== 0);
  if (ways.length === 0) return null;
  const paths = ways.reduce((bits, { kind }) => bits | bitOf(kind), 0);
  const isInertSomewhere = ways.some(({ inert }) => (inert & listed) !== 0);
  return {
    n,
    abilities,
    paths,
    marks: (isInertSomewhere ? marks.inert : 0) | ((abilities & unclear) !== 0 ? marks.unclear : 0),
  };
}

interface Concerned {
  n: number;
  person: Person;
  abilities: number;
  isReached: boolean;
}

/** Null when nothing connects the person with the model after all. */
function userOf(known: Known, model: string, { n, person, abilities, isReached }: Concerned): User | null {
  const explained = known.access.explain(person.id, model);
  const found = rights.flatMap((right) => explained.rights[right].paths);
  const inert = isReached ? inertPaths(known, explained) : 0;
  if (found.length === 0 && inert === 0 && (abilities & concerning) === 0) return null;
  const paths = found.reduce((bits, { kind }) => bits | bitOf(kind), inert);
  const read = explained.rights.Read.paths;
  const isByRole = isAble(abilities, 'run') && read.every(({ kind }) => kind === 'role' || kind === 'team-role');
  const special =
    (isByRole ? marks.onlyByRole : 0) |
    (inert !== 0 ? marks.inert : 0) |
    (found.some(({ dormant }) => dormant) ? marks.dormant : 0) |
    ((abilities & unclear) !== 0 ? marks.unclear : 0);
  return { n, abilities, paths, marks: special };
}

function bitOf(kind: Path['kind']): number {
  return 1 << pathKinds.indexOf(kind);
}

function inertPaths(known: Known, explained: Explanation): number {
  return sharesReaching(known, explained.principal, explained.record)
    .filter(({ share }) => rights.some((right) => share.rights.includes(right) && isInert(explained, right)))
    .reduce((bits, { kind }) => bits | bitOf(kind), 0);
}
