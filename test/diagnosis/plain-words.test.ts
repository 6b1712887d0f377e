import { describe, expect, it } from 'vitest';
import { decode, type Kind } from '#diagnosis';
import { mentioned } from '../../src/diagnosis/plain-words/mentioned.ts';
import { readLines } from './support.ts';

/** A plain sentence as a screen may say it, made up by us in one language of Dataverse's screens. */
interface Sentence {
  language: string;
  kind: Kind;
  text: string;
}

const sentences = readLines<Sentence>('test/diagnosis/plain-words.jsonl');

describe('plain sentences', () => {
  it.each([...Map.groupBy(sentences, ({ language }) => language)])('are understood in %s', (_, texts) => {
    const wrong = texts.filter(({ text, kind }) => decode(text).kind !== kind);
    expect(wrong.map(({ text, kind }) => `${decode(text).kind}, not ${kind}: ${text}`)).toEqual([]);
  });

  it('say every kind in every language', () => {
    const kinds = new Set(sentences.filter(({ kind }) => kind !== 'other').map(({ kind }) => kind));
    const languages = new Set(sentences.map(({ language }) => language));
    const said = new Set(sentences.map(({ language, kind }) => `${language} ${kind}`));
    const missing = [...languages].flatMap((language) =>
      [...kinds].map((kind) => `${language} ${kind}`).filter((each) => !said.has(each)),
    );
    expect(missing).toEqual([]);
  });

  it('of one language begin no everyday word of English', () => {
    const english =
      'internal interactive integration interface inactivity negative rolled limited disposed verify feline utensil';
    expect(mentioned(english)).toEqual([]);
  });

  it('claim a kind and nothing else, and only where no message was recognised', () => {
    const text = 'Dem Benutzer wurde keine Lizenz zugewiesen. Error code 0x80040220';
    expect(decode(text)).toMatchObject({ kind: 'missing-privilege', code: '0x80040220' });
    const { spans, ...claim } = decode('Dem Benutzer wurde keine Lizenz zugewiesen.');
    expect(claim).toEqual({ kind: 'licence', shape: 'plain-words', more: [] });
    expect(spans).toEqual([{ start: 0, end: 43 }]);
  });
});
