import { describe, expect, it } from 'vitest';
import { placeholderNames, toCatalogue } from './messages.ts';

describe('toCatalogue', () => {
  it('numbers values in the order of first appearance', () => {
    expect(toCatalogue({ moved: '{model} went from {from} to {to}, with {model} data' })).toEqual({
      moved: {
        message: '$model$ went from $from$ to $to$, with $model$ data',
        placeholders: { model: { content: '$1' }, from: { content: '$2' }, to: { content: '$3' } },
      },
    });
  });

  it('keeps a dollar sign a dollar sign', () => {
    expect(toCatalogue({ price: 'Costs $5 or {price}' })).toEqual({
      price: { message: 'Costs $$5 or $price$', placeholders: { price: { content: '$1' } } },
    });
  });

  it.each([
    ['a key with a dash', { 'not-a-key': 'Text' }, /only letters/],
    ['an empty sentence', { empty: ' ' }, /empty/],
    ['names that differ only in case', { twice: '{Name} and {name}' }, /differ only in case/],
    ['ten values', { many: [...'abcdefghij'].map((name) => `{${name}}`).join(' ') }, /browsers take nine/],
  ])('refuses %s', (_, sentences, message) => {
    expect(() => toCatalogue(sentences)).toThrow(message);
  });
});

describe('placeholderNames', () => {
  it('names each value once', () => {
    expect(placeholderNames('{b} {a} {b}')).toEqual(['b', 'a']);
  });
});
