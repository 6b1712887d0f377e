import { expect, it } from 'vitest';
import { sourceTables } from '../../src/dataverse/source-tables.ts';

it.each([
  [
    'a table',
    '[{"specificationName":"Label","entityLogicalName":"account","attributeLogicalName":"statuscode"}]',
    'account',
  ],
  [
    'a table and related ones, each once',
    '{"entity":"account","related":[{"tableName":"contact"},{"table":"account"}]}',
    'account contact',
  ],
  ['columns only', '{"attributeLogicalName":"statuscode","text":"account"}', ''],
  ['words that are no logical names', '{"table":"My accounts","entityName":"Label"}', ''],
  ['values instead of names', '{"entity":{"id":4},"table":null}', ''],
  ['nothing that could be read', 'H4sIAAAA', ''],
])('a data binding with %s', (_, binding, names) => {
  expect(sourceTables(binding).join(' ')).toBe(names);
});
