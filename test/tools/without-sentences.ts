import type { Plugin } from 'vite';

/**
 * Leaves out what rules say, and the pages they cite, from a program that shows nothing to people: the background judges and keeps findings,
 * pages put them into words. The properties stay, empty.
 */
export function withoutSentences(): Plugin {
  return {
    name: 'without-sentences',
    enforce: 'post',
    transform(code, id) {
      if (!/\/src\/engine\/rules\/[\w-]+\.ts$/.test(id)) return null;
      const spots = textsIn(this.parse(code), false).sort((a, b) => b.start - a.start);
      const rest = spots.reduce((left, { start, end, empty }) => left.slice(0, start) + empty + left.slice(end), code);
      return spots.length > 0 ? { code: rest, map: null } : null;
    },
  };
}

/** The properties of a rule that hold texts, and what is left in their place. */
const texts = new Set(['sentences', 'cites', 'disputed', 'unsolvable']);
const empties: Readonly<Record<string, string>> = { Literal: "''", ObjectExpression: '{}', ArrayExpression: '[]' };

interface Spot {
  start: number;
  end: number;
  empty: string;
}

interface Node {
  type: string;
  start: number;
  end: number;
  name?: string;
  callee?: Node;
  key?: Node;
  value?: Node;
}

/** Where texts stand as literals within `defineRule(…)`; what is computed is left as it is. */
function textsIn(tree: unknown, isRule: boolean): Spot[] {
  if (Array.isArray(tree)) return tree.flatMap((one) => textsIn(one, isRule));
  if (!isNode(tree)) return [];
  const { key, value, callee } = tree;
  const empty = empties[value?.type ?? ''];
  if (isRule && value && empty && key?.name && texts.has(key.name))
    return [{ start: value.start, end: value.end, empty }];
  const within = isRule || callee?.name === 'defineRule';
  return Object.values(tree).flatMap((part) => textsIn(part, within));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
