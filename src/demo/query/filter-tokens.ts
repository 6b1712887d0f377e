import { Expressions } from 'odata-v4-parser/lib/expressions.js';
import { badQuery } from './refusals.ts';

/** A node of the parser's tree, as far as it is used. */
export interface Token {
  readonly type: string;
  readonly value: unknown;
  readonly raw: string;
}

interface ParserToken extends Token {
  readonly next: number;
}

/**
 * Parses a `$filter` text. Throws 400 where it is not one. The parser accepts only characters that a URL allows, so the insides of
 * string literals go through percent-encoding; its main entry would bring the grammar of whole addresses along, which is never used.
 */
export function filterTokens(text: string): Token {
  try {
    const plain = text.trim().replace(/'(?:[^']|'')*'/g, (literal) => `'${encodeURIComponent(literal.slice(1, -1))}'`);
    const codes = Uint16Array.from(plain, (character) => character.charCodeAt(0));
    const token = Expressions.boolCommonExpr(codes, 0) as ParserToken | undefined;
    if (token?.next === codes.length) return token;
  } catch {
    throw syntaxError(text);
  }
  throw syntaxError(text);
}

function syntaxError(text: string) {
  return badQuery(`Syntax error in $filter: '${text}'.`);
}

/** Follows a property path through the parser's nesting: `a/b/c`, `variable/a`, and a final `any(…)` or `all(…)`. */
export function steps(token: Token): { path: string[]; variable: string | undefined; lambda: Token | undefined } {
  const path: string[] = [];
  let variable: string | undefined;
  let at: Token | undefined = token;
  while (at) {
    const here: Token = at;
    at = undefined;
    if (here.type === 'ODataIdentifier') path.push(nameOf(here));
    else if (here.type === 'AnyExpression' || here.type === 'AllExpression') return { path, variable, lambda: here };
    else if (here.type === 'FirstMemberExpression' && Array.isArray(here.value)) {
      const [first, second] = here.value as Token[];
      if (first) variable = nameOf(first);
      at = second;
    } else if (here.type === 'PropertyPathExpression' && isStep(here.value)) {
      path.push(nameOf(here.value.current));
      at = here.value.next;
    } else if (wrappers.includes(here.type)) at = here.value as Token;
    else throw unsupported(here);
  }
  return { path, variable, lambda: undefined };
}

const wrappers = [
  'FirstMemberExpression',
  'MemberExpression',
  'PropertyPathExpression',
  'SingleNavigationExpression',
  'CollectionPathExpression',
  'CollectionNavigationExpression',
];

function isStep(value: unknown): value is { current: Token; next?: Token } {
  return typeof value === 'object' && value !== null && 'current' in value;
}

/** One side of a binary expression. */
export function part(token: Token, side: 'left' | 'right'): Token {
  return (token.value as { left: Token; right: Token })[side];
}

/** The name in an identifier, alias or variable. */
export function nameOf(token: Token): string {
  return (token.value as { name: string }).name;
}

/** A well-formed expression that is not served. */
export function unsupported(token: Token) {
  return badQuery(`The expression '${decodeURIComponent(token.raw)}' in $filter is not supported.`);
}
