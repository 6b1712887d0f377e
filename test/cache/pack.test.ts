import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, type Row, type Table, tables } from '#dataverse';
import { packRows, unpackRows } from '../../src/cache/pack.ts';

/** Few enough different ids that some repeat. */
const id = fc.integer({ min: 1, max: 40 }).map((n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);

const values: Readonly<Record<Column['kind'], Arbitrary<unknown>>> = {
  guid: fc.oneof(id, fc.uuid()),
  lookup: fc.option(id),
  text: fc.option(fc.string({ unit: 'grapheme' })),
  'table-name': fc.option(fc.constantFrom('msdyn_aimodel', 'msdyn_aibdatasetscontainer')),
  integer: fc.option(fc.oneof(fc.integer(), fc.maxSafeInteger())),
  'managed-flag': fc.constantFrom(true, false, null),
  excerpt: fc.option(fc.string()),
  flag: fc.option(fc.boolean()),
  owner: fc.record({ type: fc.constantFrom('person', 'team'), id, name: fc.string() }, { noNullPrototype: true }),
};

function rowsOf(table: Table): Arbitrary<Row[]> {
  const columns = Object.entries(table.columns).map(([name, column]) => [name, values[column.kind]]);
  return fc.array(fc.record(Object.fromEntries(columns), { noNullPrototype: true }), { maxLength: 400, size: 'max' });
}

describe('packs', () => {
  it.each(Object.entries<Table>(tables))('give back the rows of %s', (_, table) => {
    fc.assert(
      fc.property(rowsOf(table), (rows) => {
        expect(unpackRows(table, packRows(table, rows), rows.length)).toEqual(rows);
      }),
      { numRuns: 20 },
    );
  });

  it('keep what repeats once and numbers in four bytes', () => {
    const rows = Array.from(
      { length: 1000 },
      (_, n): Row => ({
        id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
        model: n % 3 === 0 ? null : 'model',
        type: 190690001,
        state: 2,
        status: n % 5 === 0 ? null : 7,
        major: n,
        minor: 0,
      }),
    );
    const { id, model, status, major } = packRows(tables.aiConfiguration as Table, rows);
    expect(model).toMatchObject({ as: 'dictionary', codes: expect.any(Uint8Array), values: [null, 'model'] });
    expect(status).toMatchObject({ as: 'integers', numbers: expect.any(Int32Array) });
    expect(major).toMatchObject({ as: 'integers' });
    expect(id).toMatchObject({ as: 'list' });
  });
});
