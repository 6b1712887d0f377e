import { type Access, allRights, compile, type Facts, type RightExplanation } from '#engine';
import { chance } from './chance.ts';
import { type Line, line, ratio, time } from './measure.ts';
import { casbin } from './peers/casbin.ts';
import { casl } from './peers/casl.ts';
import { cedar } from './peers/cedar.ts';
import type { Build, Checker, Question } from './peers/checker.ts';
import { sizes, worldOfSize } from './world-of-size.ts';

/** 1,000 people, 100 teams, 2,000 models, 20,000 shares: the engine beside three rule libraries, all held to the same answers. */
export async function bench(): Promise<Line[]> {
  const facts = worldOfSize(sizes.small);
  const people = new Set((facts.people ?? []).map(({ id }) => id));
  const few = new Set([...people].slice(0, 40));
  const [many, some] = [questions(facts, people, 100_000), questions(facts, few, 4_000)];
  const byGuide = await built(casl('guide'), facts, people);
  const byLists = await built(casl('lists'), facts, people);
  const byRules = await built(casl('rules'), facts, people);
  const policies = await built(cedar, facts, people);
  const enforcer = await built(casbin, facts, few);
  const building = time(5, () => compile(facts).answers);
  const access = compile(facts);
  const engine: Checker = {
    name: 'the engine',
    can: ({ person, right, record }) => access.can(person, right, record) === 'yes',
  };
  expectSameAnswers([engine, byGuide.checker, policies.checker, enforcer.checker], some);
  expectSameAnswers([engine, byGuide.checker, byLists.checker, byRules.checker], many);
  const checks = {
    engine: asked(engine, many, 9),
    guide: asked(byGuide.checker, many, 5),
    lists: asked(byLists.checker, many, 5),
    rules: asked(byRules.checker, many, 5),
    cedar: asked(policies.checker, some, 3),
    casbin: asked(enforcer.checker, some, 3),
  };
  const explaining = (access: Access) => many.reduce((sum, one) => sum + reasons(access, one), 0);
  const perRight = { questions: many.length * allRights.length };
  const explained = line(
    'explain: all eight rights with every path, per right',
    time(9, () => explaining(access)),
    perRight,
  );
  const first = line(
    'explain: the same, each asked for the first time',
    time(3, () => explaining(compile(facts)), 0),
    perRight,
  );
  const all = time(9, () => facts.records.reduce((sum, { id }) => sum + (access.rightsOfAll(id).held[0] ?? 0), 0));
  return [
    ...Object.values(checks),
    explained,
    first,
    ratio('yes/no: engine against CASL as its guide shares', checks.guide, checks.engine, { target: 40 }),
    ratio('yes/no: engine against CASL’s fastest form', fastest(checks), checks.engine, {}),
    ratio('explain, per right, against CASL’s yes/no as its guide shares', checks.guide, explained, { target: 10 }),
    ratio('explain, per right, against CASL’s yes/no in its fastest form', fastest(checks), explained, {}),
    ratio('explain, all eight rights at once, against one yes/no of CASL', checks.guide, explained, {
      parts: allRights.length,
    }),
    line('all rights for all 2,000,000 pairs', all, { target: 100 }),
    line('building: the engine', building),
    line('building: 1,000 CASL abilities, shares as its guide has them', [byGuide.ms]),
    line('building: 1,000 CASL abilities, shares as a rule each', [byRules.ms]),
    line('building: Cedar policies and entities', [policies.ms]),
    line('building: 40 casbin enforcers', [enforcer.ms]),
  ].map(rounded);
}

/** How many paths and gates an explanation of all eight rights has: each of them is looked at. */
function reasons(access: Access, { person, record }: Question): number {
  const { Read, Write, Append, AppendTo, Create, Delete, Share, Assign } = access.explain(person, record).rights;
  const count = ({ paths, missing }: RightExplanation) => paths.length + missing.length;
  return [Read, Write, Append, AppendTo, Create, Delete, Share, Assign].reduce((sum, one) => sum + count(one), 0);
}

/** The fastest of the ways in which CASL was told of shares. */
function fastest({ guide, lists, rules }: Readonly<Record<'guide' | 'lists' | 'rules', Line>>): Line {
  return [guide, lists, rules].reduce((one, other) => (other.median < one.median ? other : one));
}

function rounded(one: Line): Line {
  return { ...one, median: Number(one.median.toPrecision(4)) };
}

function questions({ records }: Facts, people: ReadonlySet<string>, count: number): Question[] {
  const luck = chance(7);
  const list = [...people];
  return Array.from({ length: count }, () => ({
    person: luck.oneOf(list),
    right: luck.oneOf(allRights),
    record: luck.oneOf(records).id,
  }));
}

async function built(
  build: Build,
  facts: Facts,
  people: ReadonlySet<string>,
): Promise<{ checker: Checker; ms: number }> {
  const start = performance.now();
  const checker = await build(facts, people);
  return { checker, ms: performance.now() - start };
}

/** Stops the run where two disagree: times of wrong answers are worth nothing. */
function expectSameAnswers(checkers: readonly Checker[], list: readonly Question[]): void {
  const [first, ...others] = checkers;
  for (const question of list)
    for (const other of others)
      if (first?.can(question) !== other.can(question))
        throw new Error(`${first?.name} and ${other.name} disagree about ${JSON.stringify(question)}`);
}

function asked(checker: Checker, list: readonly Question[], runs: number): Line {
  const count = () => list.reduce((yes, question) => yes + (checker.can(question) ? 1 : 0), 0);
  return line(`yes/no: ${checker.name}`, time(runs, count), { questions: list.length });
}
