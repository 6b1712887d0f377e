import { describe, expect, it } from 'vitest';
import { root } from '../architecture/sources.ts';
import { toCatalogue } from './messages.ts';
import { readSentences } from './sentences.ts';

describe('the sentences of the extension', () => {
  it('make a catalogue that browsers take, rules included', async () => {
    const catalogue = toCatalogue(await readSentences(root));
    expect(catalogue.extensionName?.message).toBe('Model Steward for AI Builder');
    expect(catalogue.extensionDescription?.message.length).toBeLessThanOrEqual(132);
    expect(Object.keys(catalogue).filter((key) => key.startsWith('rule_')).length).toBeGreaterThan(0);
  });
});
