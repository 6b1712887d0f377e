import * as v from 'valibot';
import type { Facts, Question, Right } from '#engine';
import { worldSchema } from './world-schema.ts';

/** One question about access. */
export interface AccessQuestion {
  person: string;
  right: Right;
  record: string;
}

/** A world with the questions it asks; null where it leaves them to whoever replays it. */
export interface AskedWorld {
  facts: Facts;
  ask: readonly AccessQuestion[] | null;
  questions: readonly Question[] | null;
}

/** What a text held: its worlds, whether it was a list of them, and the names that mean nothing here. */
export interface ReadWorlds {
  worlds: readonly AskedWorld[];
  isList: boolean;
  ignored: readonly string[];
}

/** Reads a world, or an array of worlds, from JSON. Throws an error of one line that says what is wrong and where. */
export function readWorlds(text: string): ReadWorlds {
  const json = parse(text);
  const isList = Array.isArray(json);
  const given: readonly unknown[] = isList ? json : [json];
  const read = given.map((one, index) => readWorld(one, isList ? `[${index}]` : ''));
  return {
    worlds: read.map(({ world }) => world),
    isList,
    ignored: read.flatMap(({ ignored }) => ignored),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`this is not JSON: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
}

function readWorld(given: unknown, where: string): { world: AskedWorld; ignored: string[] } {
  const result = v.safeParse(worldSchema, given);
  if (!result.success) throw new Error(firstIssue(result.issues[0], where));
  const { ask, questions, ...facts } = withoutNulls(result.output, ['owner']) as Record<string, unknown>;
  return {
    // The schema has checked every field; TypeScript cannot follow nulls being left out.
    world: {
      facts: facts as unknown as Facts,
      ask: (ask as AccessQuestion[] | undefined) ?? null,
      questions: (questions as Question[] | undefined) ?? null,
    },
    ignored: unread(given, result.output, where),
  };
}

function firstIssue(issue: v.BaseIssue<unknown>, where: string): string {
  const path = `${where}${v.getDotPath(issue) ? `${where ? '.' : ''}${v.getDotPath(issue)}` : ''}`;
  const said = issue.message.replaceAll('\n', ' ');
  return path ? `${path}: ${said}` : said;
}

/** A null means the same as leaving it out, but for an owner: there it says that the parent decides. */
function withoutNulls(value: unknown, kept: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutNulls(one, kept));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, one]) => one !== null || kept.includes(key))
      .map(([key, one]) => [key, withoutNulls(one, kept)]),
  );
}

/** The paths of whatever was given and not read: a misspelt name must not pass in silence. */
function unread(given: unknown, read: unknown, path: string): string[] {
  if (Array.isArray(given) && Array.isArray(read)) {
    return given.flatMap((one, index) => unread(one, read[index], `${path}[${index}]`));
  }
  if (typeof given !== 'object' || given === null || typeof read !== 'object' || read === null) return [];
  const known = read as Record<string, unknown>;
  return Object.entries(given).flatMap(([key, one]) => {
    const at = path ? `${path}.${key}` : key;
    return key in known ? unread(one, known[key], at) : [at];
  });
}
