import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { namesBeyondMetadata } from './names-beyond-metadata.ts';
import { almost, tableMetadata, vocabulary } from './platform-vocabulary.ts';
import { readSources, root } from './sources.ts';

interface DescribedTable {
  name: string;
  entitySet: string;
  columns: Record<string, { kind: string; physical: string; navigation?: string }>;
}

const isTable = (value: unknown): value is DescribedTable =>
  typeof value === 'object' && value !== null && 'entitySet' in value && 'columns' in value;

const described = await Promise.all(
  globSync('src/dataverse/tables/*.ts', { cwd: root }).map(async (path) => {
    const exported = (await import(pathToFileURL(join(root, path)).href)) as Record<string, unknown>;
    return Object.values(exported)
      .filter(isTable)
      .map((table) => ({ path, table }));
  }),
);

/** The metadata's column types that each of our kinds may stand for; `unknown` is where no source says. */
const kinds: Record<string, RegExp> = {
  guid: /^(Uniqueidentifier|Lookup|unknown)$/,
  lookup: /^(Lookup|Customer|Owner|unknown)$/,
  owner: /^(Owner|unknown)$/,
  text: /^(String|Memo|DateTime|EntityName|unknown)$/,
  excerpt: /^(Memo|String)$/,
  integer: /^(Integer|BigInt|Picklist|State|Status|unknown)$/,
  flag: /^(Boolean|unknown)$/,
  'managed-flag': /^(BooleanManagedProperty|ManagedProperty|unknown)$/,
  'table-name': /^(EntityName|String|Integer|Picklist|unknown)$/,
};

describe('the tables of src/dataverse/tables', () => {
  it.each(described.flat().map(({ path, table }) => [path, table] as const))(
    '%s is spelt as Dataverse spells it',
    (_, table) => {
      const real = tableMetadata[table.name];
      expect(real, `the table ${table.name}`).toBeDefined();
      expect(table.entitySet).toBe(real?.entitySet);
      for (const { kind, physical, navigation } of Object.values(table.columns)) {
        expect(Object.keys(real?.columns ?? {}), `${table.name}.${physical}`).toContain(physical);
        expect(real?.columns[physical], `${table.name}.${physical} as ${kind}`).toMatch(kinds[kind] ?? /^never$/);
        if (navigation) expect(Object.keys(real?.navigation ?? {}), `${table.name} navigates by`).toContain(navigation);
      }
    },
  );

  it('are there', () => expect(described.flat().length).toBeGreaterThan(10));
});

describe('platform names in the sources', () => {
  const names = readSources().flatMap(({ path, room, texts }) =>
    texts.flatMap((text) => (text.match(/[A-Za-z_]\w*/g) ?? []).map((word) => ({ path, room, word }))),
  );

  it('are known when they begin with msdyn_', () => {
    const unknown = names
      .filter(({ word }) => !vocabulary.has(word))
      .map(({ path, word }) => ({ path, name: word.match(/_?msdyn_\w+/i)?.[0].replace(/^_(?!.*_value$)/, '') }))
      .filter(({ name }) => name && !vocabulary.has(name));
    expect(unknown.map(({ path, name }) => `${path}: ${name} ${advice}`)).toEqual([]);
  });

  it('are known when they are operations of the Web API', () => {
    const operations = names
      .filter(({ room }) => room === 'dataverse' || room === 'demo')
      .filter(({ word }) =>
        /^(Retrieve|Grant|Modify|Revoke|AddPrivilege|ReplacePrivilege|RemovePrivilege|AddMembers)[A-Z]\w+$/.test(word),
      );
    const unknown = operations.filter(({ word }) => !vocabulary.has(word));
    expect(unknown.map(({ path, word }) => `${path}: ${word} ${advice}`)).toEqual([]);
  });

  it('are not misspelt in the rooms that speak to Dataverse', () => {
    const near = names
      .filter(
        ({ room, word }) => ['dataverse', 'demo'].includes(room) && !vocabulary.has(word) && !ordinaryWords.has(word),
      )
      .map(({ path, word }) => ({ path, word, name: almost(word) }))
      .filter(({ name }) => name);
    expect(near.map(({ path, word, name }) => `${path}: ${word} looks like ${name} ${advice}`)).toEqual([]);
  });
});

describe('the packaged sample data', () => {
  it('names only tables and columns that Dataverse has', () => {
    const rows = JSON.parse(readFileSync(join(root, 'src/public/demo/contoso.json'), 'utf8')) as Record<
      string,
      object[]
    >;
    const unknown = Object.entries(rows).flatMap(([table, rowsOfTable]) => {
      const columns = [...new Set(rowsOfTable.flatMap((row) => Object.keys(row)))];
      const real = tableMetadata[table]?.columns ?? {};
      return columns
        .filter((column) => !(column in real || column in namesBeyondMetadata))
        .map((column) => `${table}.${column}`);
    });
    expect(unknown).toEqual([]);
  });
});

const advice =
  '(spelt wrong? Otherwise cite it in test/architecture/names-beyond-metadata.ts, or in ordinaryWords of this test.)';

/** Words of our own that happen to be one letter from a platform name. */
const ordinaryWords = new Set([
  'business',
  'contracts',
  'definitions',
  'fallback',
  'organisation',
  'published',
  'templates',
]);
