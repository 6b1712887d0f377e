import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Column, tables } from '#dataverse';

interface TableMetadata {
  entitySet: string;
  primaryId: string;
  columns: Record<string, string>;
  navigation: Record<string, { column?: string }>;
}

/** Names as real environments print them; their sources stand in the file. */
const metadata = JSON.parse(
  readFileSync(new URL('../fixtures/metadata/tables.json', import.meta.url), 'utf8'),
) as Record<string, TableMetadata>;

const typesByKind: Readonly<Record<Column['kind'], readonly string[]>> = {
  // The metadata's collectors could not tell the type of organization's own id.
  guid: ['Uniqueidentifier', 'unknown'],
  text: ['String', 'Memo', 'DateTime'],
  integer: ['Integer', 'Picklist', 'State', 'Status'],
  flag: ['Boolean'],
  'table-name': ['EntityName'],
  lookup: ['Lookup'],
  owner: ['Owner'],
};

describe.each(Object.entries(tables))('table %s', (_, table) => {
  const real = metadata[table.name];

  it('has the real logical name, entity set and primary id', () => {
    expect(real?.entitySet).toBe(table.entitySet);
    expect(table.columns.id.physical).toBe(real?.primaryId);
  });

  it.each(Object.entries(table.columns as Record<string, Column>))('names the real column for %s', (_name, column) => {
    expect(Object.keys(real?.columns ?? {})).toContain(column.physical);
    expect(typesByKind[column.kind]).toContain(real?.columns[column.physical]);
    if (column.kind === 'owner') expect(real?.navigation[column.navigation]?.column).toBe(column.physical);
  });
});

describe('tables', () => {
  it('never asks for what people sent to models or trained them with', () => {
    const asked = Object.values(tables).flatMap((table) => [
      table.name,
      ...Object.values<Column>(table.columns).map((column) => column.physical),
    ]);
    const contents =
      /aievent|feedbackloop|trainingdocument|_data$|_file$|_image|_input|_result|metadata|token|checksum/;
    expect(asked.filter((name) => contents.test(name))).toEqual([]);
  });
});
