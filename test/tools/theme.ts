import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';

type Tokens = Readonly<Record<string, string | number>>;

/** The stylesheet that `writeTheme` writes. */
export const themeFile = 'src/ui/styles/theme.css';

/** Colours of pictures and avatars: nothing of ours is violet or teal. */
const unused = /^colorPalette(?!Red|Green|DarkOrange|Yellow)|^shadow\d+Brand$/;

/**
 * Fluent 2's two themes as one stylesheet that follows the person's preference by itself: as a stylesheet it is there at the first paint
 * and costs no script. The light theme is whole; the dark one says what differs.
 */
export function themeSheet(light: Tokens = webLightTheme, dark: Tokens = webDarkTheme): string {
  const differing = Object.fromEntries(Object.entries(dark).filter(([name, value]) => light[name] !== value));
  return [
    '/* Written by test/tools/theme.ts from @fluentui/tokens: do not edit. */',
    'html {',
    ...lines(light, '  '),
    '}',
    '',
    '@media (prefers-color-scheme: dark) {',
    '  html {',
    ...lines(differing, '    '),
    '  }',
    '}',
    '',
  ].join('\n');
}

/** Whether the stylesheet in the repository says what the installed tokens say. */
export async function isThemeCurrent(root: string): Promise<boolean> {
  return (await readFile(join(root, themeFile), 'utf8')) === themeSheet();
}

function lines(tokens: Tokens, indent: string): string[] {
  return Object.entries(tokens)
    .filter(([name]) => !unused.test(name))
    .map(([name, value]) => `${indent}--${name}: ${String(value).trim().replaceAll(/\s+/g, ' ')};`);
}

if (import.meta.main) await writeFile(join(import.meta.dirname, '../..', themeFile), themeSheet());
