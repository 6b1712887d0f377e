import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { type BuildName, buildFolder } from '../support/build-extension.ts';

/** How much gzipped JavaScript a program of the extension loads before it shows or does anything, in kB of 1,000 bytes. */
interface Budget {
  name: string;
  limit: number;
  /** The page or script it starts with. */
  start: string;
}

const budgets: readonly Budget[] = [
  { name: 'popup', limit: 80, start: 'popup.html' },
  { name: 'options, first load', limit: 150, start: 'options.html' },
  { name: 'worker', limit: 90, start: 'background.js' },
  { name: 'answers', limit: 90, start: 'answers.js' },
  { name: 'judging', limit: 40, start: 'judging.js' },
];

/** One program held against its budget. */
export interface Size extends Budget {
  build: BuildName;
  size: number;
}

/** The sizes of a build that stands in `.output`. */
export function measure(build: BuildName): Size[] {
  const folder = buildFolder(build);
  return budgets.map((budget) => {
    const scripts = new Set<string>();
    for (const script of firstScripts(folder, budget.start)) follow(script, budget.name === 'popup', scripts);
    const bytes = [...scripts].reduce((sum, script) => sum + gzipSync(readFileSync(script)).length, 0);
    return { ...budget, build, size: bytes / 1000 };
  });
}

function firstScripts(folder: string, start: string): string[] {
  if (start.endsWith('.js')) return [join(folder, start)];
  const html = readFileSync(join(folder, start), 'utf8');
  return [...html.matchAll(/<script[^>]*\ssrc="\/?([^"]+)"/g)].map((match) => join(folder, match[1] as string));
}

/** Adds a script and what it imports; for the popup also what it loads later, because it opens anew every time. */
function follow(script: string, later: boolean, into: Set<string>): void {
  if (into.has(script)) return;
  into.add(script);
  const text = readFileSync(script, 'utf8');
  const { staticImports, staticExports, dynamicImports } = parseSync(script, text).module;
  const opened = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value)),
    ...(later
      ? dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start, end).replace(/['"`]/g, ''))
      : []),
  ];
  for (const path of opened) if (path?.startsWith('.')) follow(resolve(dirname(script), path), later, into);
}
