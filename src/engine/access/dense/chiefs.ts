import type { Person } from '../../facts.ts';
import { countsAsReport, hierarchyDepth, isAbove, writeLevels } from '../paths/hierarchy.ts';
import type { Model } from '../paths/levels.ts';
import type { World } from '../world.ts';
import { startsOf, type Turned, turned } from './adjacency.ts';
import { maskOf } from './right-bits.ts';

/** Who reaches whose rows by hierarchy, and with which rights: both ways round. */
export interface Chiefs {
  readonly chiefsOf: { readonly start: Uint32Array; readonly to: Uint32Array };
  /** Beside each chief: Read, Write, Append and AppendTo as far down as managers write, Read for those further down. */
  readonly rights: Uint8Array;
  /** Turned round; `from` leads to `rights`. */
  readonly reportsOf: Turned;
  /** Everybody who stands above somebody, whether they reach their rows or not. */
  readonly heads: ReadonlySet<number>;
}

const direct = maskOf(['Read', 'Write', 'Append', 'AppendTo']);
const further = maskOf(['Read']);

/** Finds everybody above everybody, as far as hierarchy security reaches; null where it is off. */
export function findChiefs(world: World): Chiefs | null {
  const model = world.facts.settings?.hierarchy;
  if (model !== 'manager' && model !== 'position') return null;
  const found: { report: number; chief: number; level: number }[] = [];
  const above = model === 'manager' ? managersAbove(world) : positionsAbove(world);
  for (const [report, person] of world.people.list.entries())
    if (countsAsReport(world, person) === true)
      for (const { chief, level } of above(person)) found.push({ report, chief, level });
  const count = world.principals.ids.length;
  const keys = Uint32Array.from(found, ({ report }) => report);
  const chiefsOf = {
    start: startsOf(keys, count),
    to: Uint32Array.from(found, ({ chief }) => chief),
  };
  const most = writeLevels(world);
  const rights = Uint8Array.from(found, ({ level }) => (level <= most ? direct : further));
  return { chiefsOf, rights, reportsOf: turned(chiefsOf, count), heads: headsOf(world, model) };
}

function headsOf({ people, positions }: World, model: Model): Set<number> {
  const above = new Set(
    (model === 'manager'
      ? people.list.map(({ manager }) => manager)
      : positions.list.map(({ parent }) => parent)
    ).filter((one) => one !== undefined),
  );
  return new Set(
    people.list.flatMap(({ id, position }, n) => (above.has((model === 'manager' ? id : position) ?? '') ? [n] : [])),
  );
}

interface Above {
  chief: number;
  level: number;
}

function managersAbove(world: World): (person: Person) => Above[] {
  return (report) =>
    stepsUp(world, report.id, (id) => world.people.get(id)?.manager).flatMap((id, at) => {
      const [chief, number] = [world.people.get(id), world.people.at[id]];
      return chief && number !== undefined && isAbove(world, chief, report) === true
        ? [{ chief: number, level: at + 1 }]
        : [];
    });
}

function positionsAbove(world: World): (person: Person) => Above[] {
  const holders = new Map<string, number[]>();
  for (const [at, { position }] of world.people.list.entries())
    if (position !== undefined) holders.set(position, [...(holders.get(position) ?? []), at]);
  return ({ position }) =>
    position === undefined
      ? []
      : stepsUp(world, position, (id) => world.positions.get(id)?.parent).flatMap((id, at) =>
          (holders.get(id) ?? []).map((chief) => ({ chief, level: at + 1 })),
        );
}

/** What stands above, nearest first, no further than hierarchy security reaches. */
function stepsUp(world: World, from: string, above: (id: string) => string | undefined): string[] {
  const steps: string[] = [];
  const most = hierarchyDepth(world);
  for (let at = above(from); at !== undefined && steps.length < most; at = above(at)) {
    if (at === from || steps.includes(at)) break;
    steps.push(at);
  }
  return steps;
}
