import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Scenario } from './scenario.ts';

const notScenarios = new Set(['all.ts', 'cast.ts', 'facts-behind.ts', 'scenario.ts']);
const files = globSync('*.ts', { cwd: import.meta.dirname }).filter(
  (file) => !notScenarios.has(file) && !file.endsWith('.test.ts'),
);

/** Every scenario of this folder by its file's name: the situation. */
export const scenarios: ReadonlyMap<string, Scenario> = new Map(
  await Promise.all(
    files.sort().map(async (file): Promise<[string, Scenario]> => {
      const { default: one } = (await import(pathToFileURL(join(import.meta.dirname, file)).href)) as {
        default: Scenario;
      };
      return [basename(file, '.ts'), one];
    }),
  ),
);
