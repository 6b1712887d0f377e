/** A GUID; mail and PDF break it after a dash. */
export const guid = '[0-9a-f]{8}-(?: ?[0-9a-f]{4}-){3} ?[0-9a-f]{12}';

/** `The user with id …`: who, in the words of a sentence. */
export const personWithId = new RegExp(
  `(?:user|team|principal) with (?:the )?id ?[=:]? ?['{]?(${guid})(?![0-9a-f-])`,
  'i',
);

/** A privilege's name; whoever retypes one may part its verb by an underscore. `prviliage` and `prvious` are words misspelt. */
export const privilege = 'prv_?(?!i(?!mport|sv)|ate|ent|ey|dr)[a-z]\\w{1,120}';

/** The table's name in quotes behind its type code: the words between change with the language, these two stay. */
export const tableBehindTypeCode = /\bOTC ?= ?\d+[^'().;]{0,40}'([a-z]\w{1,100})'/i;

/** Finds the id behind a label, however it is written: `UserId: …`, `'PrincipalId':'…'`, `(Id={…})`. */
export function idBehind(label: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${label})'? ?[:=]? ?['{(]{0,3}(${guid})(?![0-9a-f-])`, 'i');
}

/** Finds the word or number behind a label. */
export function wordBehind(label: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${label})'? ?[:=] ?'?(-?\\w+)`, 'i');
}

/** What the first group of a pattern holds, if it holds anything. */
export function found(pattern: RegExp, text: string): string | undefined {
  return pattern.exec(text)?.[1] || undefined;
}

/** An id as we write it; undefined for what is no id, and for the empty id, which names nothing. */
export function idOf(text: string | undefined): string | undefined {
  const id = text?.replaceAll(' ', '').toLowerCase();
  return id !== undefined && wholeGuid.test(id) && !/^[0-]+$/.test(id) ? id : undefined;
}

const wholeGuid = new RegExp(`^${guid}$`);

/** A whole number, if the text is one. */
export function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}

/** Whether a principal's type code means a person (8) or a team (9). */
export function principalKindOf(typeCode: string | undefined): 'person' | 'team' | undefined {
  if (typeCode === '8') return 'person';
  return typeCode === '9' ? 'team' : undefined;
}

type Filled<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** An object without the keys that have no value: what the text does not support is not claimed. */
export function filled<T extends object>(claim: T): Filled<T> {
  return Object.fromEntries(Object.entries(claim).filter(([, value]) => value !== undefined)) as Filled<T>;
}
