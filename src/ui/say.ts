/** Values by placeholder name; numbers are written the way the person's locale writes them. */
export type Values = Readonly<Record<string, string | number>>;

/** Gives the sentence for a key in the browser's catalogue, or '' when the catalogue lacks it. */
export type Translate = (key: string, values: readonly string[]) => string;

type Counted<W> = { [K in keyof W & string]: K extends `${infer Base}_other` ? Base : never }[keyof W & string];

let translate: Translate = () => '';

/** Has every sentence from now on come from the browser's catalogue; without this, screens speak English. */
export function speakThrough(catalogue: Translate): void {
  translate = catalogue;
}

/** One sentence by its key, filled with values: from the catalogue, else the English it is called with. */
export function sayAs(key: string, english: string, values: Values = {}): string {
  const texts = new Map(Object.entries(values).map(([name, value]) => [name, textOf(value)]));
  const names = [...new Set([...english.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string))];
  const inOrder = names.map((name) => texts.get(name) ?? `{${name}}`);
  return translate(key, inOrder) || english.replace(/\{(\w+)\}/g, (whole, name: string) => texts.get(name) ?? whole);
}

/** The two ways to say something from one words file: `say` a sentence, `count` one that depends on a number (`key_one`, `key_other`). */
export function speaker<W extends Readonly<Record<string, string>>>(words: W) {
  const say = (key: keyof W & string, values?: Values): string => sayAs(key, words[key] as string, values);
  const count = (key: Counted<W>, number: number, values: Values = {}): string => {
    const form = `${key}_${new Intl.PluralRules(language()).select(number)}`;
    return say(form in words ? form : `${key}_other`, { count: number, ...values });
  };
  return { say, count };
}

/** The language the sentences are in (BCP 47), which is the catalogue's and not always the person's locale. */
export function language(): string {
  return sayAs('ui_language', 'en');
}

/** Which way the sentences run. */
export function direction(): 'ltr' | 'rtl' {
  return sayAs('ui_direction', 'ltr') === 'rtl' ? 'rtl' : 'ltr';
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Names that run the other way than the sentence are isolated, or they would drag its punctuation along (UAX #9). */
function textOf(value: string | number): string {
  if (typeof value === 'number') return value.toLocaleString();
  return rightToLeft.test(value) === (direction() === 'rtl') ? value : `\u2068${value}\u2069`;
}
