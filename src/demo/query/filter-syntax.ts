import type { Comparison, Condition, Operand } from './condition.ts';
import { filterTokens, nameOf, part, steps, type Token, unsupported } from './filter-tokens.ts';
import { badQuery } from './refusals.ts';

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
  return condition(filterTokens(text));
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
