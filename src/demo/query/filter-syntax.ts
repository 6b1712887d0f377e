import { filter as parse } from 'odata-v4-parser';
import { badQuery } from './refusals.ts';

/** A literal with its Edm type, or the path of a property. */
export type Operand =
  | { readonly kind: 'literal'; readonly edm: string; readonly text: string }
  | { readonly kind: 'alias'; readonly name: string }
  | { readonly kind: 'path'; readonly path: readonly string[]; readonly variable: string | undefined };

/** What a `$filter` says, in our words rather than the parser's. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly left: Operand; readonly right: Operand }
  | { readonly kind: 'text'; readonly method: TextMethod; readonly of: Operand; readonly with: Operand }
  | {
      readonly kind: 'lambda';
      readonly quantifier: 'any' | 'all';
      readonly path: Operand;
      readonly variable: string | undefined;
      readonly of: Condition | undefined;
    }
  | { readonly kind: 'function'; readonly name: string; readonly parameters: Readonly<Record<string, Operand>> };

export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
export type TextMethod = 'contains' | 'startswith' | 'endswith';

interface Token {
  readonly type: string;
  readonly value: unknown;
  readonly raw: string;
}

const comparisons: Readonly<Record<string, Comparison>> = {
  EqualsExpression: 'eq',
  NotEqualsExpression: 'ne',
  GreaterThanExpression: 'gt',
  GreaterOrEqualsExpression: 'ge',
  LesserThanExpression: 'lt',
  LesserOrEqualsExpression: 'le',
};

/** Reads a `$filter` text; throws 400 where it is not one, or says something that is not served. */
export function readFilter(text: string): Condition {
  return condition(tokens(text));
}

/** The parser accepts only characters that a URL allows, so the insides of string literals go through percent-encoding. */
function tokens(text: string): Token {
  try {
    return parse(
      text.trim().replace(/'(?:[^']|'')*'/g, (literal) => `'${encodeURIComponent(literal.slice(1, -1))}'`),
    ) as Token;
  } catch {
    throw badQuery(`Syntax error in $filter: '${text}'.`);
  }
}

/** `or` joins `and`s, `and` joins terms: in the text's order, whatever the parser's tree. */
function condition(token: Token): Condition {
  const alternatives: Condition[][] = [];
  for (const { join, term } of sequence(token)) {
    if (join === 'or' || alternatives.length === 0) alternatives.push([term]);
    else alternatives.at(-1)?.push(term);
  }
  return joined(
    'or',
    alternatives.map((terms) => joined('and', terms)),
  );
}

function joined(kind: 'and' | 'or', [first, ...rest]: readonly Condition[]): Condition {
  if (!first) throw badQuery('Syntax error in $filter.');
  return rest.reduce((left, right) => ({ kind, left, right }), first);
}

/** The terms of a formula in the order of the text. The parser takes all that follows a `not` into it; only the first term belongs there. */
function sequence(token: Token): { join: 'and' | 'or'; term: Condition }[] {
  if (token.type === 'AndExpression' || token.type === 'OrExpression') {
    const [first, ...rest] = sequence(part(token, 'right'));
    const join = token.type === 'AndExpression' ? 'and' : 'or';
    return [...sequence(part(token, 'left')), ...(first ? [{ join, term: first.term } as const] : []), ...rest];
  }
  if (token.type === 'NotExpression') {
    const [first, ...rest] = sequence(token.value as Token);
    return [...(first ? [{ ...first, term: { kind: 'not', of: first.term } as const }] : []), ...rest];
  }
  return [{ join: 'and', term: single(token) }];
}

function single(token: Token): Condition {
  const operator = comparisons[token.type];
  if (operator)
    return { kind: 'compare', operator, left: operand(part(token, 'left')), right: operand(part(token, 'right')) };
  switch (token.type) {
    case 'BoolParenExpression':
    case 'ParenExpression':
      return condition(token.value as Token);
    case 'MethodCallExpression':
      return textMethod(token);
    case 'CommonExpression':
      return common(token.value as Token);
    default:
      throw unsupported(token);
  }
}

function textMethod(token: Token): Condition {
  const { method, parameters } = token.value as { method: string; parameters: Token[] };
  const [of, pattern] = parameters;
  if ((method !== 'contains' && method !== 'startswith' && method !== 'endswith') || !of || !pattern)
    throw unsupported(token);
  return { kind: 'text', method, of: operand(of), with: operand(pattern) };
}

function common(token: Token): Condition {
  if (token.type === 'FunctionExpression') return queryFunction(token);
  const found = steps(token);
  if (!found.lambda) throw unsupported(token);
  const { type, value } = found.lambda;
  const inner = value as { variable?: Token; predicate?: Token };
  return {
    kind: 'lambda',
    quantifier: type === 'AllExpression' ? 'all' : 'any',
    path: { kind: 'path', path: found.path, variable: found.variable },
    variable: inner.variable && nameOf(inner.variable),
    of: inner.predicate && condition(inner.predicate.value as Token),
  };
}

function queryFunction(token: Token): Condition {
  const { fn, params } = token.value as { fn: Token; params: { value: { value: { name: Token; value: Token } }[] } };
  const { namespace } = fn.value as { namespace?: string };
  if (namespace !== 'Microsoft.Dynamics.CRM') throw unsupported(token);
  const parameters = params.value.map(({ value }) => [nameOf(value.name), operand(value.value)] as const);
  return { kind: 'function', name: nameOf(fn), parameters: Object.fromEntries(parameters) };
}

function operand(token: Token): Operand {
  if (token.type === 'Literal') return { kind: 'literal', edm: String(token.value), text: token.raw };
  if (token.type === 'ParameterValue') return operand(token.value as Token);
  if (token.type === 'ParameterAlias') return { kind: 'alias', name: `@${nameOf(token)}` };
  if (token.type === 'ParenExpression') return operand(token.value as Token);
  const { path, variable, lambda } = steps(token);
  if (lambda) throw unsupported(token);
  return { kind: 'path', path, variable };
}

/** Follows a property path through the parser's nesting: `a/b/c`, `variable/a`, and a final `any(…)` or `all(…)`. */
function steps(token: Token): { path: string[]; variable: string | undefined; lambda: Token | undefined } {
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

function part(token: Token, side: 'left' | 'right'): Token {
  return (token.value as { left: Token; right: Token })[side];
}

function nameOf(token: Token): string {
  return (token.value as { name: string }).name;
}

function unsupported(token: Token) {
  return badQuery(`The expression '${decodeURIComponent(token.raw)}' in $filter is not supported.`);
}
