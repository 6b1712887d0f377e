import { describe, expect, it } from 'vitest';
import { root } from '../architecture/sources.ts';
import { toCatalogue } from './messages.ts';
import { readSentences } from './sentences.ts';

describe('the sentences of the extension', () => {
  it('make a catalogue that browsers take, those of rules and walkthroughs included', async () => {
    const catalogue = toCatalogue(await readSentences(root));
    expect(catalogue.extensionName?.message).toBe('Model Steward for AI Builder');
    expect(catalogue.extensionDescription?.message.length).toBeLessThanOrEqual(132);
    expect(Object.keys(catalogue)).toEqual(
      expect.arrayContaining(['rule_owner_is_active_cannot_tell', 'step_reassign_model_assign_model_what']),
    );
  });
});
