/** One entry of a browser's message catalogue. Format: developer.chrome.com/docs/extensions/reference/api/i18n, noted 2026-11. */
export interface CatalogueMessage {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** English sentences by key; `{name}` marks where a value goes. */
export type Sentences = Readonly<Record<string, string>>;

/**
 * Turns English sentences into a browser's message catalogue. Values are numbered in the order in which their names first
 * appear in the English sentence, whatever order a translation puts them in. Throws on a key or a sentence no browser would take.
 */
export function toCatalogue(sentences: Sentences): Record<string, CatalogueMessage> {
  return Object.fromEntries(Object.entries(sentences).map(([key, sentence]) => [key, toMessage(key, sentence)]));
}

/** The names of a sentence's placeholders, each once, in the order in which they first appear. */
export function placeholderNames(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string))];
}

function toMessage(key: string, sentence: string): CatalogueMessage {
  if (!/^\w+$/.test(key)) throw new Error(`Message key "${key}": only letters, digits and _ are allowed.`);
  if (sentence.trim() === '') throw new Error(`Message "${key}" is empty.`);
  const names = placeholderNames(sentence);
  // getMessage takes at most nine substitutions; placeholder names are matched without regard to case.
  if (names.length > 9) throw new Error(`Message "${key}" has ${names.length} placeholders; browsers take nine.`);
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) {
    throw new Error(`Message "${key}" has placeholders that differ only in case.`);
  }
  const message = sentence.replaceAll('$', '$$$$').replace(/\{(\w+)\}/g, (_, name: string) => `$${name}$`);
  if (names.length === 0) return { message };
  return {
    message,
    placeholders: Object.fromEntries(names.map((name, index) => [name, { content: `$${index + 1}` }])),
  };
}
