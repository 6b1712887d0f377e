import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Collection, Metadata, Navigation, Table } from '../../src/demo/metadata.ts';
import {
  alternateKeys,
  changeTracked,
  columnOfCollection,
  displayNames,
  manyToMany,
  ownershipBeyondTables,
  relationships,
} from './demo-metadata-facts.ts';
import { optionLabels } from './demo-option-labels.ts';

/** One table as `test/fixtures/metadata/tables.json` describes it, as far as it is used here. */
interface SourceTable {
  entitySet: string;
  primaryId: string;
  primaryName: string | null;
  schemaName: string;
  objectTypeCodeInThatOrg: number;
  ownership?: Table['ownership'];
  columns: Record<string, string>;
  navigation: Record<string, { column?: string; target: string; targets?: string[] }>;
  collectionNavigation: Record<string, { target: string }>;
}

const source = new URL('../fixtures/metadata/tables.json', import.meta.url);
const asset = new URL('../../src/public/demo/metadata.json', import.meta.url);

/** The demo organisation's metadata as text, one table per line, from the real tables and the facts beside them. */
export function demoMetadata(): string {
  const tables = JSON.parse(readFileSync(source, 'utf8')) as Record<string, SourceTable>;
  const ours = Object.keys(displayNames).map((name) => tableOf(name, tables));
  const lines = ours.map((table) => `    ${JSON.stringify(table.logicalName)}: ${JSON.stringify(table)}`);
  return `{\n  "tables": {\n${lines.join(',\n')}\n  },\n  "relationships": ${JSON.stringify(relationships)}\n}\n`;
}

/** The packaged asset as it stands on disk. */
export function packagedMetadata(): Metadata {
  return JSON.parse(readFileSync(asset, 'utf8')) as Metadata;
}

function tableOf(name: string, tables: Record<string, SourceTable>): Table {
  const from = found(tables[name], `tables.json has no table ${name}`);
  return {
    logicalName: name,
    schemaName: from.schemaName,
    displayName: displayNames[name] ?? '',
    entitySet: from.entitySet,
    primaryId: from.primaryId,
    primaryName: from.primaryName,
    objectTypeCode: from.objectTypeCodeInThatOrg,
    ownership: found(from.ownership ?? ownershipBeyondTables[name], `No ownership is known for ${name}`),
    changeTracking: changeTracked.includes(name),
    columns: from.columns,
    navigation: navigationOf(from),
    collections: collectionsOf(name, from, tables),
    keys: alternateKeys[name] ?? [],
    labels: optionLabels[name] ?? {},
  };
}

function navigationOf(from: SourceTable): Record<string, Navigation> {
  const kept: Record<string, Navigation> = {};
  for (const [property, { column, target, targets }] of Object.entries(from.navigation)) {
    const known = (targets ?? [target]).filter((table) => table in displayNames);
    if (column && known.length > 0) kept[property] = { column, targets: known };
  }
  return kept;
}

function collectionsOf(
  name: string,
  from: SourceTable,
  tables: Record<string, SourceTable>,
): Record<string, Collection> {
  const kept: Record<string, Collection> = {};
  for (const [property, { target }] of Object.entries(from.collectionNavigation)) {
    if (!(target in displayNames)) continue;
    const pair = manyToMany[property];
    if (pair) {
      const near = pair.ends[name];
      const far = pair.ends[target];
      if (near && far) kept[property] = { table: target, via: { table: pair.via, near, far } };
    } else {
      const column = columnBehind(property, name, found(tables[target], target));
      if (column) kept[property] = { table: target, column };
    }
  }
  return kept;
}

/**
 * Owner collections belong to `owninguser`, `owningteam` and `owningbusinessunit`; elsewhere the one column that points back is meant.
 * None where tables.json knows the collection but not the column (its lists are of different ages).
 */
function columnBehind(property: string, parent: string, child: SourceTable): string | undefined {
  const named = columnOfCollection[property];
  if (named) return named;
  if ('owninguser' in child.columns) {
    if (parent === 'systemuser') return 'owninguser';
    if (parent === 'team') return 'owningteam';
    if (parent === 'businessunit') return 'owningbusinessunit';
  }
  const systemColumns = ['createdby', 'modifiedby', 'createdonbehalfby', 'modifiedonbehalfby'];
  const back = Object.values(child.navigation).filter(
    ({ column, target }) => column && target === parent && !systemColumns.includes(column),
  );
  if (back.length > 1) throw new Error(`Which column of ${child.entitySet} is behind ${parent}.${property}?`);
  return back[0]?.column;
}

function found<T>(value: T | undefined, complaint: string): T {
  if (value === undefined) throw new Error(complaint);
  return value;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(asset, demoMetadata());
