import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { accessDisputes, Rule } from '#engine';
import type { HandWalkthrough, Walkthrough } from '#walkthroughs';
import type { Sentences } from './messages.ts';

/**
 * Every English sentence of the extension by message key: the words of the screens (`src/ui/words`, one file per screen) and what rules and
 * walkthroughs say. Throws when two of them use the same key, or a file has no `words`.
 */
export async function readSentences(root: string): Promise<Sentences> {
  const load = async <T>(...path: string[]) => (await import(pathToFileURL(join(root, ...path)).href)) as T;
  const folder = 'src/ui/words';
  const files = (await readdir(join(root, folder))).filter((name) => name.endsWith('.ts')).sort();
  const all: [source: string, words: Sentences][] = await Promise.all(
    files.map(async (file) => [`${folder}/${file}`, (await load<{ words: Sentences }>(folder, file)).words]),
  );
  const { accessDisputes: disputes, rules } = await load<{
    accessDisputes: typeof accessDisputes;
    rules: readonly Rule[];
  }>('src/engine/index.ts');
  all.push(['the disputes about access', disputeSentences(disputes)]);
  for (const rule of rules) all.push([`the rule ${rule.id}`, ruleSentences(rule)]);
  const { walkthroughs, handWalkthroughs } = await load<{
    walkthroughs: readonly Walkthrough[];
    handWalkthroughs: readonly HandWalkthrough[];
  }>('src/walkthroughs/index.ts');
  for (const walkthrough of walkthroughs) all.push([`the walkthrough ${walkthrough.id}`, stepSentences(walkthrough)]);
  for (const walk of handWalkthroughs) all.push([`the walkthrough ${walk.id}`, walkSentences(walk)]);
  return together(all);
}

/** A rule's sentences by the keys that screens ask for: `rule_<id>_<verdict>`. */
function ruleSentences({ id, sentences, unsolvable, disputed = [] }: Rule): Sentences {
  const parts: [string, string | undefined][] = [
    ['pass', sentences.pass],
    ['fail', sentences.fail],
    ['cannot_tell', sentences.cannotTell],
    ['unsolvable', unsolvable],
    ...disputed.map((reading, index): [string, string] => [`disputed_${index + 1}`, reading]),
  ];
  return Object.fromEntries(
    parts.flatMap(([part, english]) => (english ? [[`rule_${id}_${part}`.replaceAll('-', '_'), english]] : [])),
  );
}

/** What pages say of contested readings by the keys that screens ask for: `dispute_<reading>_<n>`. */
function disputeSentences(disputes: typeof accessDisputes): Sentences {
  return Object.fromEntries(
    Object.entries(disputes).flatMap(([reading, said]) =>
      said.map((one, index) => [`dispute_${reading}_${index + 1}`, one]),
    ),
  );
}

/** A walkthrough's sentences by the keys that screens ask for: `step_<walkthrough>_<step>_<part>`. */
function stepSentences({ id, steps }: Walkthrough): Sentences {
  return Object.fromEntries(
    steps.flatMap((step) =>
      (['title', 'what'] as const).map((part) => [`step_${id}_${step.id}_${part}`.replaceAll('-', '_'), step[part]]),
    ),
  );
}

/** The same of one done by hand: `walk_<walkthrough>_<part>`, and of its steps `walk_<walkthrough>_<step>_<part>`. */
function walkSentences({ id, title, prerequisite, steps }: HandWalkthrough): Sentences {
  const parts: [string, string | undefined][] = [
    ['title', title],
    ['prerequisite', prerequisite],
    ...steps.flatMap((step) =>
      (['title', 'what', 'tell'] as const).map((part): [string, string | undefined] => [
        `${step.id}_${part}`,
        step[part],
      ]),
    ),
  ];
  return Object.fromEntries(
    parts.flatMap(([part, english]) => (english ? [[`walk_${id}_${part}`.replaceAll('-', '_'), english]] : [])),
  );
}

function together(all: readonly [source: string, words: Sentences][]): Sentences {
  const sentences: Record<string, string> = {};
  for (const [source, words] of all) {
    if (!words) throw new Error(`${source} must export "words".`);
    for (const [key, sentence] of Object.entries(words)) {
      if (key in sentences) throw new Error(`${source}: the key "${key}" is taken already.`);
      sentences[key] = sentence;
    }
  }
  return sentences;
}
