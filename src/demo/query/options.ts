import { decodedQuery } from './decode.ts';
import { badQuery } from './refusals.ts';
import { nameAndArguments, splitOutside } from './split.ts';

/** One `$expand` item with its own options. */
export interface Expansion {
  readonly property: string;
  readonly options: QueryOptions;
}

/** The query options of a request or of an `$expand` item, still as texts where another file understands them. */
export interface QueryOptions {
  readonly select: readonly string[] | undefined;
  readonly filter: string | undefined;
  readonly orderby: readonly { readonly path: string; readonly descending: boolean }[];
  readonly expand: readonly Expansion[];
  readonly top: number | undefined;
  readonly count: boolean;
  readonly skiptoken: string | undefined;
  readonly deltatoken: string | undefined;
  /** Parameter aliases: `@name` → text. */
  readonly aliases: Readonly<Record<string, string>>;
}

const known = ['$select', '$filter', '$orderby', '$expand', '$top', '$count', '$skiptoken', '$deltatoken'];
const insideExpand = ['$select', '$filter', '$orderby', '$expand', '$top'];

/** The options of a URL's query (with or without `?`). Throws 400 for an option that is not served. */
export function queryOptions(search: string): QueryOptions {
  const pairs = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '');
  return optionsOf(pairs.map(decodedQuery), known);
}

function optionsOf(parts: readonly string[], allowed: readonly string[]): QueryOptions {
  const given: Record<string, string> = {};
  const aliases: Record<string, string> = {};
  for (const part of parts) {
    const equals = part.indexOf('=');
    const name = (equals < 0 ? part : part.slice(0, equals)).trim();
    const value = equals < 0 ? '' : part.slice(equals + 1).trim();
    if (name.startsWith('@')) aliases[name] = value;
    else if (!allowed.includes(name)) throw badQuery(`The query parameter ${name} is not supported`);
    else if (name in given)
      throw badQuery(`Query option '${name}' was specified more than once, but it must be specified at most once.`);
    else given[name] = value;
  }
  return {
    select: given.$select === undefined ? undefined : splitOutside(given.$select, ','),
    filter: given.$filter,
    orderby: splitOutside(given.$orderby ?? '', ',').map(ordering),
    expand: splitOutside(given.$expand ?? '', ',').map(expansion),
    top: given.$top === undefined ? undefined : wholeNumber('$top', given.$top),
    count: given.$count !== undefined && truth('$count', given.$count),
    skiptoken: given.$skiptoken,
    deltatoken: given.$deltatoken,
    aliases,
  };
}

function ordering(text: string): { path: string; descending: boolean } {
  const match = /^(\S+)(?:\s+(asc|desc))?$/.exec(text);
  if (!match?.[1]) throw badQuery(`Syntax error in $orderby near '${text}'.`);
  return { path: match[1], descending: match[2] === 'desc' };
}

function expansion(text: string): Expansion {
  const item = nameAndArguments(text);
  if (!item || !/^\w+$/.test(item.name)) throw badQuery(`$expand=${text} is not supported.`);
  return { property: item.name, options: optionsOf(splitOutside(item.args ?? '', ';'), insideExpand) };
}

function wholeNumber(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text))
    throw badQuery(`Invalid value '${text}' for ${option} query option found. A non-negative integer is required.`);
  return Number(text);
}

function truth(option: string, text: string): boolean {
  if (text !== 'true' && text !== 'false')
    throw badQuery(`Invalid value '${text}' for ${option} query option found. Valid values are 'true' or 'false'.`);
  return text === 'true';
}
