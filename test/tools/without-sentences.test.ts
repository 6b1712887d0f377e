import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { withoutSentences } from './without-sentences.ts';

const rule = fileURLToPath(new URL('../../src/engine/rules/owner-is-active.ts', import.meta.url));

/** The program made of one rule's file. */
async function programOf(entry: string): Promise<string> {
  const made = await build({
    logLevel: 'silent',
    configFile: false,
    plugins: [withoutSentences()],
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  });
  const [output] = Array.isArray(made) ? made : [made];
  return output && 'output' in output ? output.output.map((part) => ('code' in part ? part.code : '')).join('') : '';
}

describe('withoutSentences', () => {
  it('leaves a rule its judgement and takes its words', async () => {
    const source = readFileSync(rule, 'utf8');
    const program = await programOf(rule);
    expect(source).toContain('retrain, publish or share it');
    expect(program).not.toContain('retrain, publish or share it');
    expect(program).not.toContain('learn.microsoft.com/ai-builder/share-model');
    expect(program).toContain('owner.facts.disabled');
    expect(program).toContain('reassign-model');
  });
});
