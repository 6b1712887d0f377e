import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesBeyondMetadata } from './names-beyond-metadata.ts';
import { root } from './sources.ts';

/** A table as the real metadata in test/fixtures/metadata describes it; its `source` says where each came from. */
export interface TableMetadata {
  entitySet: string;
  schemaName: string;
  columns: Record<string, string>;
  navigation: Record<string, { valueProperty?: string | null; target?: string | null }>;
  collectionNavigation?: Record<string, unknown>;
}

const read = (file: string) => JSON.parse(readFileSync(join(root, 'test/fixtures/metadata', file), 'utf8'));

/** The tables by logical name. */
export const tableMetadata = read('tables.json') as Record<string, TableMetadata>;

/** Names of the Web API's functions, actions and their parameters' types. */
const operations = read('operations.json') as { operations: Record<string, unknown>; types: Record<string, unknown> };

const names = [
  ...Object.entries(tableMetadata).flatMap(([name, table]) => [
    ...[name, table.entitySet, table.schemaName],
    ...Object.keys(table.columns).flatMap((column) => [column, `_${column}_value`]),
    ...Object.entries(table.navigation).flatMap(([name, { valueProperty, target }]) => [name, valueProperty, target]),
    ...Object.keys(table.collectionNavigation ?? {}),
  ]),
  ...Object.keys(operations.operations),
  ...Object.keys(operations.types),
  ...Object.keys(namesBeyondMetadata),
];

/** Every platform name we have evidence for: tables, entity sets, columns, properties, operations. */
export const vocabulary: ReadonlySet<string> = new Set(names.filter((name) => typeof name === 'string'));

/** The physical name that a long lower-case word is almost, one slip away; undefined when there is none. */
export function almost(word: string): string | undefined {
  if (word.length < 7 || word !== word.toLowerCase()) return undefined;
  return [...vocabulary].find((name) => oneSlip(word, name));
}

/** Whether one letter was left out, added, changed, or swapped with its neighbour. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.length !== restB.length) return restA.slice(1) === restB || restA === restB.slice(1);
  const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return swapped || restA.slice(1) === restB.slice(1);
}
