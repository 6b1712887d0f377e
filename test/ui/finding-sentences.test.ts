import { afterEach, describe, expect, it } from 'vitest';
import { accessDisputes, type Readings, rules } from '#engine';
import { speakThrough } from '../../src/ui/say.ts';
import { findingWords, isSettledBy } from '../../src/ui/stores/finding-sentences.ts';
import { readSentences } from '../tools/sentences.ts';

afterEach(() => speakThrough(() => ''));

const finding = (rule: string, verdict: 'pass' | 'fail' | 'cannot-tell') =>
  ({ rule, verdict, data: {}, evidence: [], missing: [], severity: 'note' }) as const;

describe('findingWords', () => {
  it('asks the catalogue for keys that it has', async () => {
    const catalogue = await readSentences(new URL('../..', import.meta.url).pathname);
    const asked = new Set<string>();
    speakThrough((key) => {
      asked.add(key);
      return '';
    });
    for (const { id } of rules) {
      for (const verdict of ['pass', 'fail', 'cannot-tell'] as const) findingWords(finding(id, verdict));
    }
    const ofRules = [...asked].filter((key) => key.startsWith('rule_'));
    expect(ofRules.length).toBeGreaterThanOrEqual(rules.length * 3);
    expect(ofRules.filter((key) => !(key in catalogue))).toEqual([]);
  });

  it('fills a sentence from the finding', () => {
    const data = { caller: 'Ada', model: 'Invoices' };
    expect(findingWords({ ...finding('caller-may-assign-model', 'pass'), data }).sentence).toBe(
      'You, Ada, may assign Invoices.',
    );
  });

  it('says what pages say of the readings that a finding rests on, by keys that the catalogue has', async () => {
    const catalogue = await readSentences(new URL('../..', import.meta.url).pathname);
    speakThrough((key) => catalogue[key] ?? '');
    for (const [reading, said] of Object.entries(accessDisputes)) {
      const rests = { ...finding('person-may-edit-model', 'pass'), disputed: [reading as keyof Readings] };
      expect(findingWords(rests).disputed).toEqual(said);
    }
  });

  it('names a rule it does not know by its id', () => {
    expect(findingWords(finding('from-the-future', 'fail')).sentence).toBe('from-the-future');
  });
});

describe('isSettledBy', () => {
  it('knows what a reassignment settles', () => {
    expect(isSettledBy('reassign-model', finding('owner-is-active', 'fail'))).toBe(true);
    expect(isSettledBy('reassign-model', finding('owner-is-active', 'pass'))).toBe(false);
    expect(isSettledBy('reassign-model', finding('caller-may-assign-model', 'fail'))).toBe(false);
  });
});
