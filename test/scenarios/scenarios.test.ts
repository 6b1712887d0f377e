import { describe, expect, it } from 'vitest';
import { evaluate, type Facts, type Finding, rules } from '#engine';
import { scenarios } from './all.ts';

const verdicts = (findings: readonly Finding[]) =>
  Object.fromEntries(findings.map(({ rule, verdict }) => [rule, verdict]));

describe.each([...scenarios])('%s', (_, { world, question, expect: expected }) => {
  const found = verdicts(evaluate(world, question));

  it('is found as it is, and nothing else', () => {
    const others = Object.entries(found).filter(
      ([rule, verdict]) => !(rule in expected) && verdict !== 'pass' && verdict !== 'does-not-apply',
    );
    expect(Object.fromEntries(others), 'found without being expected').toEqual({});
    expect(found).toMatchObject(expected);
  });

  it('fills every placeholder of what is said', () => {
    for (const { rule: id, verdict, data } of evaluate(world, question)) {
      if (verdict === 'does-not-apply') continue;
      const sentences = rules.find((rule) => rule.id === id)?.sentences;
      const sentence = (verdict === 'cannot-tell' ? sentences?.cannotTell : sentences?.[verdict]) ?? '';
      for (const [, name = ''] of sentence.matchAll(/\{(\w+)\}/g)) {
        expect(data[name], `{${name}} of ${id}, ${verdict}`).toBeTruthy();
      }
    }
  });

  it.each(lists)('claims nothing new when %s could not be read', (list) => {
    const blanked = verdicts(evaluate(withoutList(world, list), question));
    const kept = verdicts(evaluate({ ...world, unknown: [...(world.unknown ?? []), ...namesOf(list)] }, question));
    for (const [rule, verdict] of Object.entries(found)) {
      expect([verdict, 'cannot-tell'], `${rule} without ${list}`).toContain(blanked[rule]);
      expect([verdict, 'cannot-tell'], `${rule} with ${list} incomplete`).toContain(kept[rule]);
      const needs = rules.find(({ id }) => id === rule)?.needs ?? [];
      const isNeeded = needs.some((need) => listsBehind[need]?.includes(list));
      if (isNeeded) expect(blanked[rule], `${rule} needs ${list}`).toBe('cannot-tell');
    }
  });
});

describe('the rules', () => {
  it.each(rules.map(({ id }) => id))('%s passes somewhere and fails elsewhere', (id) => {
    const all = [...scenarios.values()].map(({ world, question }) => verdicts(evaluate(world, question))[id]);
    expect(all).toContain('pass');
    expect(all).toContain('fail');
  });
});

const lists = ['businessUnits', 'people', 'teams', 'roles', 'records', 'shares', 'settings', 'facts'] as const;
type List = (typeof lists)[number];

/** The lists without which a need is never met. */
const listsBehind: Readonly<Record<string, readonly List[]>> = {
  model: ['records'],
  containers: ['facts'],
  trainingData: ['facts'],
  owner: ['records'],
  previousOwners: ['records', 'facts'],
  caller: ['people'],
  shareToPreviousOwner: ['settings'],
};

function namesOf(list: List): string[] {
  return list === 'facts' ? ['facts/models', 'facts/containers'] : [list];
}

function withoutList(world: Facts, list: List): Facts {
  const empty = list === 'settings' || list === 'facts' ? {} : [];
  return { ...world, [list]: empty, unknown: [...(world.unknown ?? []), ...namesOf(list)] };
}
