/** What a generator writes: whole files by path. A path that exists already is changed, not overwritten blindly. */
export type NewFiles = Record<string, string>;

/** `owner-is-active` → `ownerIsActive`. */
export function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `owner-is-active` → `Owner is active.` */
export function sentence(id: string): string {
  const words = id.replaceAll('-', ' ');
  return `${words[0]?.toUpperCase()}${words.slice(1)}.`;
}

interface Registration {
  importLine: string;
  entry: string;
  /** The text that opens the list, up to its bracket. */
  list: string;
}

/** A file with one more import and one more entry at the end of its list; throws when the list is not where it was. */
export function registered(text: string, { importLine, entry, list }: Registration): string {
  const opens = text.indexOf(list);
  const length = opens < 0 ? -1 : text.slice(opens + list.length).search(/[\]}]/);
  if (length < 0) throw new Error(`The list "${list}" is no longer there: mend test/tools/new.`);
  const closes = opens + list.length + length;
  const entries = text.slice(0, closes).trimEnd();
  const comma = /[,[{]$/.test(entries) ? '' : ',';
  return `${importLine}\n${entries}${comma}\n${entry}\n${text.slice(closes)}`;
}
