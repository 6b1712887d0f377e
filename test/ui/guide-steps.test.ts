import { afterEach, describe, expect, it } from 'vitest';
import { speakThrough } from '../../src/ui/say.ts';
import { guideSources, guideSteps, pageAddress } from '../../src/ui/stores/guide-steps.ts';
import { contoso, sampleView } from '../gallery/data/environment.ts';
import { handoverGuided } from '../gallery/data/handovers.ts';
import { draft, halfGuided } from '../gallery/data/plans.ts';
import { readSentences } from '../tools/sentences.ts';

afterEach(() => speakThrough(() => ''));

describe('guideSteps', () => {
  it('ticks what Dataverse shows done, and points at what comes next', () => {
    expect(guideSteps(halfGuided, contoso).map(({ state }) => state)).toEqual(['done', 'current']);
    expect(guideSteps({ ...draft, findings: [] }, contoso).map(({ state }) => state)).toEqual([
      'cannot-tell',
      'cannot-tell',
    ]);
  });

  it('names the rows and the new owner, and leads to the table’s own page', () => {
    const [model, container] = guideSteps(halfGuided, contoso);
    expect(container?.what).toContain('Supplier invoices documents');
    expect(container?.what).toContain('Beth Maker');
    expect(model?.link).toContain('10036');
    expect(container?.link).toContain('10050');
    expect(`${model?.what} ${container?.what}`).not.toMatch(/[{}]/);
  });

  it('says of a handover which model each step is about, and which page it follows', () => {
    const titles = guideSteps(handoverGuided, contoso).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).toContain('Assign the model: Supplier invoices');
    expect(guideSources(handoverGuided)).toHaveLength(1);
  });

  it('asks the catalogue for keys that it has', async () => {
    const catalogue = await readSentences(new URL('../..', import.meta.url).pathname);
    const asked: string[] = [];
    speakThrough((key) => {
      asked.push(key);
      return '';
    });
    guideSteps(halfGuided, contoso);
    const ofSteps = asked.filter((key) => key.startsWith('step_'));
    expect(ofSteps).toHaveLength(4);
    expect(ofSteps.filter((key) => !(key in catalogue))).toEqual([]);
  });
});

describe('pageAddress', () => {
  it('is null while the address needs what could not be read, and in the sample environment', () => {
    expect(pageAddress({ ...contoso, environmentId: null }, 'adminCenter')).toBeNull();
    expect(pageAddress(sampleView.environment, 'adminCenter')).toBeNull();
    expect(pageAddress(contoso, 'makerModel', undefined, 'm1')).toMatch(/\/aibuilder\/models\/m1$/);
  });
});
