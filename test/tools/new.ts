import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NewFiles } from './new/new-files.ts';
import { newRule } from './new/rule.ts';
import { newScenario } from './new/scenario.ts';
import { newShape } from './new/shape.ts';
import { newTable } from './new/table.ts';
import { newWalkthrough } from './new/walkthrough.ts';

/** `npm run new rule <id>`, also walkthrough, shape, scenario, or `table <id> <logical name>`: the file, its registration and a first failing test. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const usage =
  'npm run new KIND ID, where KIND is rule, walkthrough, shape or scenario, or npm run new table ID LOGICAL_NAME; an id is kebab-case: owner-is-active';
const [kind = '', id = '', detail] = process.argv.slice(2);

try {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) throw new Error(usage);
  write(filesOf());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}

function filesOf(): NewFiles {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  if (kind === 'rule') return newRule(id, read);
  if (kind === 'walkthrough') return newWalkthrough(id, read);
  if (kind === 'shape') return newShape(id, new Date().toISOString().slice(0, 7), read);
  if (kind === 'scenario') return newScenario(id);
  if (kind === 'table') return newTable(id, detail, read);
  throw new Error(usage);
}

function write(files: NewFiles): void {
  const own = Object.keys(files).filter((path) => path.includes(`/${id}.`));
  const taken = own.filter((path) => existsSync(join(root, path)));
  if (taken.length > 0) throw new Error(`There is already ${taken.join(' and ')}.`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const paths = Object.keys(files);
  spawnSync(process.execPath, [biome, 'check', '--config-path', 'test/config', '--write', ...paths], { cwd: root });
  console.log(
    `Written:\n${paths.map((path) => `  ${path}`).join('\n')}\nIts test is red until it says something true.`,
  );
}
