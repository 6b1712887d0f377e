import { type Access, compare, compile, type Facts, type RoleHeld } from '#engine';
import { type Line, line, median, time } from './measure.ts';
import { sizes, table, worldOfSize } from './world-of-size.ts';

/** 100,000 people, 5,000 teams, 1,000,000 memberships, 10,000 models, 1,000,000 shares: what nobody can ask pair by pair. */
export function bench(): Line[] {
  const facts = worldOfSize(sizes.large);
  const before = megabytes();
  const access = compiled(facts);
  access.countPeopleWith('Read');
  const own = megabytes() - before;
  return [
    line(
      'compile, down to the last table',
      time(5, () => compiled(facts)),
      { target: 600 },
    ),
    { name: 'memory: the engine’s own, after counting', median: own, unit: 'MB' as const, runs: 1, target: 250 },
    { name: 'memory: with the facts themselves', median: megabytes(), unit: 'MB' as const, runs: 1, target: 250 },
    line('peopleWith, ids and all (5,500 people on average)', askedOneByOne(access, facts), { target: 0.3 }),
    line('recordsWith', recordsOf(access, facts)),
    line('how many people can run each of the 10,000 models, asked first', firstCounts(facts), { target: 600 }),
    ...removals(access, facts),
  ].map((one) => ({ ...one, median: Number(one.median.toPrecision(4)) }));
}

/** Ready to answer: `compile` alone puts off what a single explanation does not need. */
function compiled(facts: Facts): Access {
  const access = compile(facts);
  if (access.answers.core.rows.count !== facts.records.length) throw new Error('rows are missing');
  return access;
}

function megabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1_000_000;
}

function askedOneByOne(access: Access, { records }: Facts): number[] {
  return records.slice(0, 2_000).map(({ id }) => median(time(1, () => access.peopleWith('Read', id).yes.length, 0)));
}

function recordsOf(access: Access, { people = [] }: Facts): number[] {
  return people.slice(0, 500).map(({ id }) => median(time(1, () => access.recordsWith('Read', id).yes.length, 0)));
}

function firstCounts(facts: Facts): number[] {
  return Array.from({ length: 5 }, () => {
    const access = compiled(facts);
    return median(time(1, () => access.countPeopleWith('Read').length, 0));
  });
}

/** Taking away a role that reaches below business units, one at user level that gives every right, and one that reaches everything. */
function removals(access: Access, facts: Facts): Line[] {
  const depthOf = (id: string) => facts.roles?.find((role) => role.id === id)?.privileges?.[table]?.Read ?? '';
  return ['role-5', 'role-1', 'role-10'].map((role) => {
    const after = compiled(without(facts, role));
    const taken = time(3, () => compare(access, after).length);
    const pairs = compare(access, after).reduce((sum, { count }) => sum + count, 0);
    return line(`compare without one role (${depthOf(role)}): ${pairs} pairs change`, taken, { target: 1_500 });
  });
}

function without(facts: Facts, role: string): Facts {
  const less = <T extends { roles?: readonly RoleHeld[] }>(one: T): T =>
    one.roles?.includes(role) ? { ...one, roles: one.roles.filter((held) => held !== role) } : one;
  return { ...facts, people: (facts.people ?? []).map(less), teams: (facts.teams ?? []).map(less) };
}
