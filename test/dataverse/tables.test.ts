import { describe, expect, it } from 'vitest';
import { type Column, type Table, tables } from '#dataverse';

// That every name is spelt as Dataverse spells it is held by test/architecture.
describe('tables', () => {
  it('never ask for what people sent to models or trained them with', () => {
    const asked = Object.values<Table>(tables).flatMap(({ name, columns }) => [
      name,
      ...Object.values<Column>(columns).map(({ physical }) => physical),
    ]);
    const contents =
      /datainfo|output|automation|feedbackloop|trainingdocument|_data$|_file$|_image|_input|_result|metadata|token|checksum/;
    expect(asked.filter((name) => contents.test(name))).toEqual([]);
  });
});
