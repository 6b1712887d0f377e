import { describe, expect, it } from 'vitest';
import {
  compile,
  documentedReadings,
  documentedSharingReadings,
  evaluate,
  type Facts,
  type Finding,
  rules,
  type Verdict,
} from '#engine';
import { scenarios } from './all.ts';
import { factsBehind, type List, lists, withoutList } from './facts-behind.ts';
import type { Scenario } from './scenario.ts';

const all = [...scenarios];
const verdicts = (findings: readonly Finding[]) =>
  Object.fromEntries(findings.map(({ rule, verdict }) => [rule, verdict]));
const judge = ({ question, readings, world }: Scenario, facts: Facts = world) =>
  evaluate(facts, question, rules, { ...documentedSharingReadings, ...readings });

describe.each(all)('%s', (_, scenario) => {
  const { world, expect: expected } = scenario;
  const found = verdicts(judge(scenario));

  it('is found as it is, and nothing else', () => {
    const others = Object.entries(found).filter(
      ([rule, verdict]) => !(rule in expected) && verdict !== 'pass' && verdict !== 'does-not-apply',
    );
    expect(Object.fromEntries(others), 'found without being expected').toEqual({});
    expect(found).toMatchObject(expected);
  });

  it('fills every placeholder of what is said', () => {
    for (const { rule: id, verdict, data } of judge(scenario)) {
      if (verdict === 'does-not-apply') continue;
      const sentences = rules.find((rule) => rule.id === id)?.sentences;
      const sentence = (verdict === 'cannot-tell' ? sentences?.cannotTell : sentences?.[verdict]) ?? '';
      for (const [, name = ''] of sentence.matchAll(/\{(\w+)\}/g)) {
        expect(data[name], `{${name}} of ${id}, ${verdict}`).toBeTruthy();
      }
    }
  });

  it.each(lists)('without %s: whoever needs it cannot tell, nobody else changes, nothing flips', (list) => {
    const blanked = verdicts(judge(scenario, withoutList(world, list)));
    for (const [rule, verdict] of Object.entries(found)) {
      const touched = touchOf(rule, list);
      if (touched === 'never') expect(blanked[rule], `${rule} does not need ${list}`).toBe(verdict);
      else if (touched === 'always') expect(blanked[rule], `${rule} needs ${list}`).toBe('cannot-tell');
      else expect([verdict, 'cannot-tell'], `${rule} without ${list}`).toContain(blanked[rule]);
    }
  });

  it('flips nothing when a list is said to be incomplete, or one field of one thing could not be read, and names that', () => {
    for (const [name, facts] of lessOf(world)) {
      const unknown = [...(world.unknown ?? []), name];
      for (const { rule, verdict, missing } of judge(scenario, { ...facts, unknown })) {
        if (verdict !== 'cannot-tell') expect(verdict, `${rule}, unknown: ${name}`).toBe(found[rule]);
        else if (found[rule] !== verdict) expect(missing, `${rule}, unknown: ${name}`).toEqual([name]);
      }
    }
  });
});

describe('the rules', () => {
  it('pass somewhere and fail elsewhere, each of them', () => {
    const found = all.map(([, scenario]) => verdicts(judge(scenario)));
    const never = (wanted: Verdict) => rules.filter(({ id }) => !found.some((one) => one[id] === wanted));
    expect({ pass: never('pass'), fail: never('fail') }).toEqual({ pass: [], fail: [] });
  });

  it('come to something else under the other reading, for each reading a rule names', () => {
    for (const reading of new Set(rules.flatMap((rule) => rule.reading ?? []))) {
      const flipped = <R extends object>(readings: R): R =>
        reading in readings ? { ...readings, [reading]: !readings[reading as keyof R] } : readings;
      const named = rules.filter((rule) => rule.reading === reading);
      const changes = all.filter(([, { world, question }]) => {
        const read = evaluate(world, question, named);
        const access = compile(world, flipped(documentedReadings));
        const other = evaluate(access, question, named, flipped(documentedSharingReadings));
        return JSON.stringify(read) !== JSON.stringify(other);
      });
      expect(changes.length, reading).toBeGreaterThan(0);
    }
  });

  it('are told by at least sixty stories', () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
  });
});

/** Whether blanking a list reaches a rule, by what its needs rest on. */
function touchOf(id: string, list: List): 'never' | 'sometimes' | 'always' {
  const behind = (rules.find((rule) => rule.id === id)?.needs ?? []).map((need) => factsBehind[need]);
  if (behind.some(({ always }) => always.includes(list))) return 'always';
  return behind.some(({ sometimes }) => sometimes.includes(list)) ? 'sometimes' : 'never';
}

/** The world with each list said to be incomplete, and without each field of each thing that might not be read, by the name of what is missing. */
function lessOf(world: Facts): [string, Facts][] {
  const { people = [], teams = [], roles = [], records, settings = {}, facts = {} } = world;
  const { models = [], apps = [], previewModels: _, ...otherFacts } = facts;
  const without = (list: string, things: readonly { id: string }[], fields: readonly string[]) =>
    things.flatMap((thing) =>
      fields
        .filter((field) => field in thing)
        .map((field) => {
          const less = Object.fromEntries(Object.entries(thing).filter(([name]) => name !== field));
          return [`${list}/${thing.id}/${field}`, things.map((one) => (one === thing ? less : one))] as const;
        }),
    );
  const of = (list: keyof Facts, things: readonly { id: string }[], fields: readonly string[]) =>
    without(list, things, fields).map(([name, less]): [string, Facts] => [name, { ...world, [list]: less } as Facts]);
  const ofFacts = (list: 'models' | 'apps', things: readonly { id: string }[], fields: readonly string[]) =>
    without(`facts/${list}`, things, fields).map(([name, less]): [string, Facts] => [
      name,
      { ...world, facts: { ...facts, [list]: less } } as Facts,
    ]);
  return [
    ...lists.map((list): [string, Facts] => [list, world]),
    ...of('people', people, ['roles', 'disabled', 'accessMode', 'businessUnit', 'manager', 'position']),
    ...of('teams', teams, ['members', 'roles', 'businessUnit']),
    ...of('roles', roles, ['privileges']),
    ...of('records', records, ['owner', 'businessUnit']),
    ...ofFacts('models', models, ['template', 'state', 'managed', 'supported', 'sourceTables']),
    ...ofFacts('apps', apps, ['sharedWith']),
    ['facts/previewModels', { ...world, facts: { ...otherFacts, models, apps } }],
    ...Object.keys(settings).map((name): [string, Facts] => {
      const less = Object.fromEntries(Object.entries(settings).filter(([one]) => one !== name));
      return [`settings/${name}`, { ...world, settings: less }];
    }),
  ];
}
