import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Sentences } from './messages.ts';

/**
 * Every English sentence of the extension by message key: the words of the screens (`src/ui/words`, one file per screen).
 * Throws when two files use the same key, or a file has no `words`.
 */
export async function readSentences(root: string): Promise<Sentences> {
  const folder = join(root, 'src/ui/words');
  const sentences: Record<string, string> = {};
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort()) {
    const { words } = (await import(pathToFileURL(join(folder, file)).href)) as { words?: Sentences };
    if (!words) throw new Error(`src/ui/words/${file} must export "words".`);
    for (const [key, sentence] of Object.entries(words)) {
      if (key in sentences) throw new Error(`src/ui/words/${file}: the key "${key}" is taken already.`);
      sentences[key] = sentence;
    }
  }
  return sentences;
}
