import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeContoso } from '../../src/demo/contoso/make-contoso.ts';
import { type ContosoOptions, type StockRoles, sampleSize } from '../../src/demo/contoso/options.ts';
import type { StartRows } from '../../src/demo/memory-store.ts';
import { packagedMetadata } from './make-demo-metadata.ts';

const asset = new URL('../../src/public/demo/contoso.json', import.meta.url);
const stock = new URL('../fixtures/metadata/roles.json', import.meta.url);

/** Contoso's rows, in the size of the packaged sample unless asked otherwise. */
export function contosoRows(size: Partial<ContosoOptions> = {}): StartRows {
  return makeContoso({
    metadata: packagedMetadata(),
    stock: JSON.parse(readFileSync(stock, 'utf8')) as StockRoles,
    ...sampleSize,
    ...size,
  });
}

/** The packaged sample as text, one table per line. */
export function contosoAsset(): string {
  const lines = Object.entries(contosoRows()).map(
    ([table, rows]) => `  ${JSON.stringify(table)}: ${JSON.stringify(rows)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(asset, contosoAsset());
