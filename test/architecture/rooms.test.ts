import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doors, emptyNames, guardedGlobals, impureGlobals, libraries, pureRooms } from './rooms.ts';
import { type Opening, readSources, resolveRelative, root, type Source } from './sources.ts';

const sources = readSources();
const roomFolder = ({ room }: Source) => (room === 'entrypoints' ? 'entrypoints/' : `src/${room}/`);
const all = (check: (source: Source) => (string | false)[]) =>
  sources.flatMap((source) =>
    check(source)
      .filter((finding) => finding !== false)
      .map((finding) => `${source.path}: ${finding}`),
  );

describe('the rooms', () => {
  it('are all known', () => {
    const unknown = [...new Set(sources.map(({ room }) => room))].filter((room) => !(room in doors));
    expect(unknown, 'A new room needs a line in test/architecture/rooms.ts (and in the README).').toEqual([]);
  });

  it('have one door each, named in package.json', () => {
    const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      imports: Record<string, string>;
    };
    const rooms = [...new Set(sources.map(({ room }) => room))].filter((room) => room !== 'entrypoints');
    for (const room of rooms) expect(imports[`#${room}`], `the door of ${room}`).toBe(`./src/${room}/index.ts`);
    expect(
      Object.keys(imports)
        .map((door) => door.slice(1))
        .filter((room) => !rooms.includes(room)),
    ).toEqual([]);
  });

  it('open only the doors they may', () => {
    expect(all((source) => source.opens.map((opening) => wrongDoor(source, opening)))).toEqual([]);
  });

  it('have no second barrel', () => {
    const barrels = sources.filter(({ path }) => path.endsWith('/index.ts') && path.split('/').length > 3);
    // The ordered list of rules is a list, not a door: nothing outside the engine may open it.
    expect(barrels.map(({ path }) => path).filter((path) => path !== 'src/engine/rules/index.ts')).toEqual([]);
  });
});

describe('what a room touches', () => {
  it('is nothing but its input where it decides', () => {
    const findings = all(({ room, globals }) =>
      impureGlobals.map(
        (name) => pureRooms.includes(room) && globals.has(name) && `uses ${name}; pass what it gives as an argument.`,
      ),
    );
    expect(findings).toEqual([]);
  });

  it('is guarded where it reaches outside', () => {
    const findings = all(({ room, globals }) =>
      Object.entries(guardedGlobals).map(
        ([name, rooms]) =>
          globals.has(name) && !rooms.includes(room) && `uses ${name}; only ${rooms.join(', ') || 'nobody'} may.`,
      ),
    );
    expect(findings).toEqual([]);
  });
});

describe('a file', () => {
  it('has at most 250 lines', () => {
    expect(all(({ lines }) => [lines > 250 && `${lines} lines; split it by what changes together.`])).toEqual([]);
  });

  it('is named for what it does', () => {
    const findings = all(({ path, exports }) => [
      path.split(/[/.-]/).some((word) => emptyNames.includes(word)) &&
        'a name that says nothing; name it for its main export.',
      !path
        .split('/')
        .slice(1)
        .every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.d)?(\.tsx?)?$/.test(part)) && 'use kebab-case.',
      ...exports.map(
        (name) => emptyNames.some((word) => endsWithWord(name, word)) && `"${name}" says nothing of what it is for.`,
      ),
    ]);
    expect(findings).toEqual([]);
  });

  it('never gives up types', () => {
    expect(all(({ anys }) => [anys > 0 && `says any ${anys} times; use unknown and look.`])).toEqual([]);
  });
});

function wrongDoor(source: Source, { target, typesOnly }: Opening): string | false {
  if (target.startsWith('.')) {
    const stays = resolveRelative(source, target).startsWith(roomFolder(source));
    return !stays && `reaches into another room (${target}); open its door (#room) instead.`;
  }
  if (target.startsWith('#')) {
    const { opens, types = [] } = doors[source.room] ?? { opens: [] };
    const room = target.slice(1);
    if (opens.includes(room) || (typesOnly && types.includes(room))) return false;
    const hint = types.includes(room)
      ? 'only for types (import type)'
      : `only ${[...opens, ...types].join(', ') || 'nothing'}`;
    return `opens ${target}; ${source.room} may open ${hint}. The table is in test/architecture/rooms.ts.`;
  }
  const library = target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
  const rooms = libraries[library] ?? [];
  return !rooms.includes(source.room) && `uses ${library}, which belongs to ${rooms.join(', ') || 'no room'}.`;
}

function endsWithWord(name: string, word: string): boolean {
  return (
    name.toLowerCase().endsWith(word) && (name.length === word.length || /[A-Z]/.test(name.at(-word.length) ?? ''))
  );
}
