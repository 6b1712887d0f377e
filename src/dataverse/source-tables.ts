/** A property that names a table by its logical name: `entity`, `table`, `entityName`, `sourceTable`, `entityLogicalName` and the like. */
const namesTable = /(entity|table)(logical)?(name)?$/i;
const logicalName = /^[a-z][a-z0-9]*(_[a-z0-9_]+)?$/;

/**
 * The tables that a model's data binding (`msdyn_databinding`, JSON) names, each once; nothing else of it is kept. No page describes its form,
 * and public code shows only that it binds columns of a table and of related tables: unknown. So whatever reads as the name of a table is
 * taken, and a form that names none tells nothing, which is not the same as no table.
 */
export function sourceTables(binding: string): string[] {
  let value: unknown;
  try {
    value = JSON.parse(binding);
  } catch {
    return [];
  }
  return [...new Set(namesIn(value))].sort();
}

function* namesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && namesTable.test(key) && logicalName.test(inner)) yield inner;
    yield* namesIn(inner);
  }
}
