import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/demo/context.ts';
import { people } from '../../src/demo/contoso/names.ts';
import { held } from '../../src/demo/security/privileges.ts';
import type { Row } from '../../src/demo/store.ts';
import { contosoAsset, contosoRows } from '../tools/make-contoso.ts';
import { packagedMetadata } from '../tools/make-demo-metadata.ts';
import { aiModel, contoso } from './contoso-world.ts';

const metadata = packagedMetadata();
const context = contoso();

describe('the packaged sample', () => {
  const asset = readFileSync(new URL('../../src/public/demo/contoso.json', import.meta.url), 'utf8');

  it('is what the generator makes (node test/tools/make-contoso.ts)', () => {
    expect(asset === contosoAsset()).toBe(true);
  });

  it('stays small', () => {
    expect(asset.length).toBeLessThan(450_000);
    expect(gzipSync(asset).length).toBeLessThan(60_000);
  });

  it('uses only tables and columns that there are, and each id once', () => {
    for (const [table, rows] of Object.entries(JSON.parse(asset) as Record<string, Row[]>)) {
      const definition = metadata.tables[table];
      const columns = new Set(rows.flatMap((row) => Object.keys(row)));
      const unknown = [...columns].filter(
        (column) => column !== 'owneridtype' && !(column in (definition?.columns ?? {})),
      );
      expect({ table, unknown }).toEqual({ table, unknown: [] });
      expect(new Set(rows.map((row) => row[definition?.primaryId ?? ''])).size).toBe(rows.length);
    }
  });

  it('points only to rows that there are', () => {
    for (const { logicalName, navigation } of Object.values(metadata.tables)) {
      for (const row of context.store.rows(logicalName)) {
        for (const { column, targets } of Object.values(navigation)) {
          const to = row[column];
          if (typeof to !== 'string' || !targets.every((target) => [...context.store.rows(target)].length > 0))
            continue;
          expect({ logicalName, column, found: targets.some((target) => context.store.get(target, to)) }).toMatchObject(
            { found: true },
          );
        }
      }
    }
  });
});

describe('the size of Contoso', () => {
  const count = (rows: Record<string, readonly Row[]>, table: string) => rows[table]?.length ?? 0;
  const makers = (from: Context) =>
    [...from.store.rows('systemuser')].filter(
      ({ systemuserid, isdisabled }) =>
        !isdisabled && held(from, { table: 'systemuser', id: String(systemuserid) }, 'Create', aiModel).length > 0,
    );

  it('is about five units, fifty people and thirty makers', () => {
    expect(count(contosoRows(), 'businessunit')).toBe(5);
    expect(count(contosoRows(), 'systemuser')).toBe(50);
    expect(makers(context).length).toBeGreaterThanOrEqual(30);
  });

  it('follows the options, the leaver owning as many as asked', () => {
    const rows = contosoRows({
      people: 200,
      models: 2_100,
      leaverOwns: 2_000,
      businessUnits: 8,
      teams: 20,
      shares: 100,
    });
    expect([count(rows, 'systemuser'), count(rows, aiModel), count(rows, 'businessunit')]).toEqual([200, 2_100, 8]);
    expect(rows[aiModel]?.filter(({ ownerid }) => ownerid === people.dana.id).length).toBe(2_000);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(contosoRows({ seed: 7 })).toEqual(contosoRows({ seed: 7 }));
    expect(contosoRows({ seed: 7 })).not.toEqual(contosoRows({ seed: 8 }));
  });
});
