import { findAsked, type Grant, grantsFor } from '../access/grants.ts';
import { documentedReadings } from '../access/readings.ts';
import { indexFacts, teamsOf, unitAndAbove, type World } from '../access/world.ts';
import type { Depth, Facts, Person, Right, Team } from '../facts.ts';
import type { TablePrivilege } from './privilege-holders.ts';

/** A privilege somebody would hold less far than before, or not at all; or further than before. */
export interface HoldingChange extends TablePrivilege {
  depth: Depth;
}

/** What changes for one person, apart from any row. */
export interface HoldingsChange {
  person: string;
  loses: readonly HoldingChange[];
  gains: readonly HoldingChange[];
}

/**
 * Which privileges people hold less far or further in one environment than in another, whatever rows there are. People whose roles, teams and
 * business unit are alike are worked out once, and so are privileges that every role holds alike.
 */
export function compareHoldings(before: Facts, after: Facts): HoldingsChange[] {
  const [was, is] = [indexFacts(before, documentedReadings), indexFacts(after, documentedReadings)];
  const kinds = privilegesByKind(was, is);
  const kept = new Map<string, Omit<HoldingsChange, 'person'>>();
  return was.people.list.flatMap((person): HoldingsChange[] => {
    const now = is.people.get(person.id);
    const key = `${alike(was, person)} > ${now ? alike(is, now) : person.id}`;
    const change = kept.get(key) ?? differences(was, is, person.id, kinds);
    kept.set(key, change);
    return change.loses.length + change.gains.length > 0 ? [{ person: person.id, ...change }] : [];
  });
}

function differences(was: World, is: World, person: string, kinds: readonly (readonly TablePrivilege[])[]) {
  const loses: HoldingChange[] = [];
  const gains: HoldingChange[] = [];
  for (const kind of kinds) {
    const [first] = kind;
    if (!first) continue;
    const [old, now] = [held(was, person, first.right, first.table), held(is, person, first.right, first.table)];
    const changed = (grants: readonly Grant[]) =>
      kind.flatMap(({ right, table }) => grants.map(({ depth }) => ({ right, table, depth })));
    loses.push(...changed(uncovered(is, old, now)));
    gains.push(...changed(uncovered(is, now, old)));
  }
  return { loses: once(loses), gains: once(gains) };
}

function held(world: World, person: string, right: Right, table: string): readonly Grant[] {
  const asked = findAsked(world, person);
  return asked ? grantsFor(world, asked, right, table).held : [];
}

function uncovered(world: World, grants: readonly Grant[], by: readonly Grant[]): Grant[] {
  return grants.filter((grant) => !by.some((other) => covers(world, other, grant)));
}

/** Whether one grant of a privilege allows on every row what another one does. */
function covers(world: World, one: Grant, other: Grant): boolean {
  if (!one.reachesMembers) return !other.reachesMembers && one.team === other.team;
  if (other.depth === 'Basic' || one.depth === 'Global') return true;
  if (one.depth === 'Local') return other.depth === 'Local' && one.unit === other.unit;
  return one.depth === 'Deep' && other.depth !== 'Global' && unitAndAbove(world, other.unit).includes(one.unit);
}

/** Every privilege of every role, those together that every role holds at the same depth; Create apart, which members inherit otherwise. */
function privilegesByKind(was: World, is: World): TablePrivilege[][] {
  const roles = [...was.roles.list, ...is.roles.list].map(({ privileges = {} }) => privileges);
  const found = new Map<string, TablePrivilege>();
  for (const privileges of roles) {
    for (const [table, rights] of Object.entries(privileges))
      for (const right of Object.keys(rights) as Right[]) found.set(`${right} ${table}`, { right, table });
  }
  const kindOf = ({ right, table }: TablePrivilege) =>
    JSON.stringify([right === 'Create', ...roles.map((one) => one[table]?.[right])]);
  return [...Map.groupBy(found.values(), kindOf).values()];
}

/** What decides about somebody's privileges: of two who are alike the same is true. */
function alike(world: World, person: Person): string {
  const of = ({ roles, businessUnit = world.rootUnit }: Person | Team) => [businessUnit, roles];
  return JSON.stringify([of(person), ...teamsOf(world, person.id).map((team) => [team.id, of(team)])]);
}

function once(changes: readonly HoldingChange[]): HoldingChange[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}
