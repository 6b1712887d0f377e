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
  /** The line that opens the list. */
  list: string;
}

/** A file with one more import and one more entry at the end of its list; throws when the list is not where it was. */
export function registered(text: string, { importLine, entry, list }: Registration): string {
  const opens = text.indexOf(list);
  const closes = text.indexOf('\n]', opens) >= 0 ? text.indexOf('\n]', opens) : text.indexOf('\n}', opens);
  if (opens < 0 || closes < 0) throw new Error(`The list "${list}" is no longer there: mend test/tools/new.`);
  return `${importLine}\n${text.slice(0, closes)}\n${entry}${text.slice(closes)}`;
}
