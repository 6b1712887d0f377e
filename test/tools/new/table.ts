import { camelCase, type NewFiles, registered, sentence } from './new-files.ts';

interface RealTable {
  entitySet: string;
  primaryId: string;
  primaryName: string | null;
}

/** A table's description with its id and name from real metadata, its registration, and a test that stays red until more is described. */
export function newTable(id: string, logicalName: string | undefined, read: (path: string) => string): NewFiles {
  const metadata = JSON.parse(read('test/fixtures/metadata/tables.json')) as Record<string, RealTable>;
  const real = metadata[logicalName ?? ''];
  if (!real) {
    throw new Error(
      `Say which table it is: npm run new table ${id} LOGICAL_NAME, one of test/fixtures/metadata/tables.json.`,
    );
  }
  const name = camelCase(id);
  const list = 'src/dataverse/tables/all.ts';
  return {
    [`src/dataverse/tables/${id}.ts`]: `import { guid${real.primaryName ? ', text' : ''} } from './columns.ts';
import { defineTable } from './define-table.ts';

/** ${sentence(id)} */
export const ${name} = defineTable({
  name: '${logicalName}',
  entitySet: '${real.entitySet}',
  id: 'id',
  columns: {
    id: guid('${real.primaryId}'),
    ${real.primaryName ? `name: text('${real.primaryName}'),` : ''}
  },
});
`,
    [list]: registered(read(list), {
      importLine: `import { ${name} } from './${id}.ts';`,
      entry: `  ${name},`,
      list: 'export const tables = {',
    }),
    [`test/dataverse/tables/${id}.test.ts`]: `import { expect, it } from 'vitest';
import { tables } from '#dataverse';

it('${id} describes the columns it is read for', () => {
  // Name the columns that the extension needs of this table, then describe them in src/dataverse/tables/${id}.ts.
  expect(Object.keys(tables.${name}.columns)).toContain('owner');
});
`,
  };
}
