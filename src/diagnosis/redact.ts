import { addressOf, hiding } from './redact-patterns.ts';

/** What a placeholder stands for. */
type What = 'id' | 'e-mail' | 'address' | 'name' | 'token' | 'phone';

/**
 * Replaces what tells of people and places by numbered placeholders (`[id-1]`, `[name-2]`): ids, e-mail addresses, tokens, web and
 * network addresses, phone numbers, and names where the text marks them as such. The same value has the same placeholder, within a
 * text and across all texts given to the same redactor. A name that stands in a text unmarked is found only when it is
 * among `names`. What the decoder reads stays as it is.
 */
export function redactor(names: readonly string[] = []): (text: string) => string {
  const seen = new Map<string, string>();
  const counts = new Map<What, number>();
  const placeholder = (what: What, value: string): string => {
    const key = `${what} ${value.toLowerCase().replace(/\s+/g, ' ')}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const count = (counts.get(what) ?? 0) + 1;
    counts.set(what, count);
    seen.set(key, `[${what}-${count}]`);
    return `[${what}-${count}]`;
  };
  const known = names.filter((name) => name.trim().length > 1).sort((a, b) => b.length - a.length);
  return (text) => {
    let hidden = text;
    for (const { pattern, what } of hiding.secrets) {
      hidden = hidden.replace(pattern, (_, label: string, value: string) => `${label}${placeholder(what, value)}`);
    }
    hidden = hidden.replace(hiding.link, (link) => addressOf(link, (value) => placeholder('address', value)));
    for (const { pattern, what } of hiding.values) {
      hidden = hidden.replace(pattern, (value) => placeholder(what, what === 'id' ? value.replace(/\s/g, '') : value));
    }
    for (const name of known) {
      const whole = new RegExp(
        `(?<![\\p{L}\\d_])${name
          .trim()
          .replace(/[^\p{L}\d ]/gu, '\\$&')
          .replace(/ +/g, '\\s+')}(?![\\p{L}\\d_])`,
        'giu',
      );
      hidden = hidden.replace(whole, () => placeholder('name', name.trim()));
    }
    for (const pattern of hiding.named) {
      hidden = hidden.replace(pattern, (all, label: string, value: string) =>
        value.startsWith('[') ? all : `${label}${placeholder('name', value)}`,
      );
    }
    return hidden;
  };
}

/** Takes out of one text what tells of people and places; see `redactor`. */
export function redact(text: string, names: readonly string[] = []): string {
  return redactor(names)(text);
}
