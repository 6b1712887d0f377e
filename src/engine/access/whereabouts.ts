import type { Person, RecordFacts, Team } from '../facts.ts';
import type { World } from './world.ts';

/** In which business unit somebody or something is: one, all that it may be where that could not be read, or none that is known. */
export interface Whereabouts {
  units: readonly string[];
  /** The facts that leave it open. */
  open: readonly string[];
}

/** Where a person or team is: at the root unless their unit is named. */
export function whereIs(world: World, one: Person | Team): Whereabouts {
  if (one.businessUnit !== undefined) return { units: [one.businessUnit], open: [] };
  const list = world.teams.get(one.id) === one ? 'teams' : 'people';
  const open = world.unknown.of(list, one.id, 'businessUnit');
  return open.length > 0 ? { units: anywhere(world), open } : { units: [world.rootUnit], open };
}

/** Where a row is: in its owner's business unit unless it names one of its own. */
export function whereIsRow(world: World, record: RecordFacts): Whereabouts {
  if (record.businessUnit !== undefined) return { units: [record.businessUnit], open: [] };
  const name = `records/${record.id}/businessUnit`;
  const open = world.unknown.of('records', record.id, 'businessUnit').filter((one) => one === name);
  if (open.length > 0) return { units: anywhere(world), open };
  const owner = world.people.get(record.owner ?? '') ?? world.teams.get(record.owner ?? '');
  return owner ? whereIs(world, owner) : { units: [], open: whyNowhere(world, record) };
}

/** The one unit that it is in; null where that is none or could not be read. */
export function theUnit({ units }: Whereabouts): string | null {
  return units.length === 1 ? (units[0] ?? null) : null;
}

/** Whether a person, team or row may be in one business unit or another. */
export function isAnyUnitOpen(world: World): boolean {
  const isOpen = ({ units }: Whereabouts) => units.length > 1;
  const { people, teams, records } = world;
  return (
    [...people.list, ...teams.list].some((one) => isOpen(whereIs(world, one))) ||
    records.list.some((row) => isOpen(whereIsRow(world, row)))
  );
}

function whyNowhere({ unknown }: World, { id, owner }: RecordFacts): readonly string[] {
  if (!owner) return unknown.of('records', id, owner === null ? 'businessUnit' : 'owner');
  return [...unknown.of('people', owner), ...unknown.of('teams', owner)];
}

const known = new WeakMap<World, readonly string[]>();

/** Every unit that the facts name; and, where they do not list all there are, one that they do not. */
function anywhere(world: World): readonly string[] {
  const units = known.get(world) ?? everyUnit(world);
  known.set(world, units);
  return units;
}

function everyUnit({ unitById, people, teams, records, unknown }: World): readonly string[] {
  const named = [people.list, teams.list, records.list].flatMap((list) =>
    list.flatMap(({ businessUnit }) => businessUnit ?? []),
  );
  const areListed = unitById.list.length > 0 && unknown.of('businessUnits').length === 0;
  return [
    ...new Set([...unitById.list.map(({ id }) => id), ...named, ...(areListed ? [] : ['one that is not named'])]),
  ];
}
