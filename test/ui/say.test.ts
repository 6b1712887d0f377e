import { afterEach, describe, expect, it } from 'vitest';
import { direction, sayAs, speaker, speakThrough } from '../../src/ui/say.ts';

const words = {
  moved: '{model} goes to {to}, and {model} stays whole',
  row_one: '{count} row',
  row_other: '{count} rows of {name}',
};
const { say, count } = speaker(words);

afterEach(() => speakThrough(() => ''));

describe('say', () => {
  it('speaks English without a catalogue', () => {
    expect(say('moved', { to: 'Beth', model: 'Invoices' })).toBe('Invoices goes to Beth, and Invoices stays whole');
  });

  it('hands the catalogue its values in the order of the English sentence', () => {
    speakThrough((key, values) => `${key}(${values.join('|')})`);
    expect(say('moved', { to: 'Beth', model: 'Invoices' })).toBe('moved(Invoices|Beth)');
  });

  it('shows a missing value rather than hiding it', () => {
    expect(sayAs('key', 'Hello {name}', {})).toBe('Hello {name}');
  });

  it('counts in the language of the catalogue', () => {
    expect(count('row', 1, { name: 'x' })).toBe('1 row');
    expect(count('row', 1234, { name: 'x' })).toBe(`${(1234).toLocaleString()} rows of x`);
    speakThrough((key) => (key === 'ui_language' ? 'fr' : ''));
    expect(count('row', 0, { name: 'x' })).toBe('0 row');
  });

  it('isolates a name that runs the other way, and only that', () => {
    expect(say('moved', { model: 'نموذج', to: 'Beth' })).toBe(
      '\u2068نموذج\u2069 goes to Beth, and \u2068نموذج\u2069 stays whole',
    );
    speakThrough((key) => (key === 'ui_direction' ? 'rtl' : ''));
    expect(direction()).toBe('rtl');
    expect(sayAs('k', '{name}', { name: 'نموذج' })).toBe('نموذج');
  });
});
