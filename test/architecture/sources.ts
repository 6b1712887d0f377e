import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** One `import`, `export … from` or `import()`: what it opens, and whether it takes types only. */
export interface Opening {
  target: string;
  typesOnly: boolean;
}

/** A source file as the architecture tests see it. */
export interface Source {
  /** From the repository's folder, with slashes: `src/engine/facts.ts`. */
  path: string;
  /** `engine`, `ui`, …, or `entrypoints`. */
  room: string;
  lines: number;
  opens: readonly Opening[];
  /** Names it uses without declaring them: globals. `Math.random` counts as one name. */
  globals: ReadonlySet<string>;
  exports: readonly string[];
  /** Its texts: string literals, pieces of templates, and names of properties. */
  texts: readonly string[];
  /** How often it says `any` as a type. */
  anys: number;
}

/** Every source file of the extension. */
export function readSources(): Source[] {
  return globSync('{src,entrypoints}/**/*.{ts,tsx}', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.endsWith('.d.ts'))
    .sort()
    .map((path) => toSource(path, readFileSync(join(root, path), 'utf8')));
}

/** A file's text as a source; throws when it does not parse. */
export function toSource(path: string, text: string): Source {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const facts: Facts = { used: new Set(), declared: new Set(), anys: 0, opens: [], texts: new Set() };
  visit(program as unknown as Node, facts);
  const [top = '', room = ''] = path.split('/');
  return {
    path,
    room: top === 'src' ? room : top,
    lines: text.trimEnd().split('\n').length,
    opens: facts.opens,
    globals: new Set([...facts.used].filter((name) => !facts.declared.has(name.split('.')[0] ?? ''))),
    exports: module.staticExports.flatMap(({ entries }) =>
      entries.map(({ exportName }) => exportName.name ?? 'default'),
    ),
    texts: [...facts.texts],
    anys: facts.anys,
  };
}

/** Where a relative opening leads, from the repository's folder: `src/engine/facts.ts`. */
export function resolveRelative(source: Source, target: string): string {
  return join(dirname(source.path), target);
}

interface Facts {
  used: Set<string>;
  declared: Set<string>;
  anys: number;
  opens: Opening[];
  texts: Set<string>;
}

type Node = { type: string } & Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function visit(node: Node, facts: Facts): void {
  note(node, facts);
  for (const [key, value] of Object.entries(node)) {
    if (isPlainName(node, key)) continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, facts);
  }
}

/** Names that mean a property or a label, not a variable. */
function isPlainName(node: Node, key: string): boolean {
  const named = { MemberExpression: 'property', Property: 'key', PropertyDefinition: 'key', MethodDefinition: 'key' };
  return node.computed === false && named[node.type as keyof typeof named] === key && node.shorthand !== true;
}

function note(node: Node, facts: Facts): void {
  if (node.type === 'TSAnyKeyword') facts.anys += 1;
  if (node.type === 'Identifier') facts.used.add(node.name as string);
  if (node.type === 'MemberExpression' && isNode(node.object) && isNode(node.property)) {
    facts.used.add(`${node.object.name}.${node.property.name}`);
  }
  for (const text of textsOf(node)) facts.texts.add(text);
  const opened = node.source ?? (node.type === 'TSImportType' ? node.argument : undefined);
  if (isNode(opened) && typeof opened.value === 'string')
    facts.opens.push({ target: opened.value, typesOnly: typesOnly(node) });
  for (const bound of bindings(node)) declare(bound, facts);
}

function textsOf(node: Node): string[] {
  const named = isNode(node.key) ? node.key : node.property;
  if (isNode(named) && node.computed === false && typeof named.name === 'string') return [named.name];
  if (node.type === 'TemplateElement') return [(node.value as { raw: string }).raw];
  return node.type === 'Literal' && typeof node.value === 'string' ? [node.value] : [];
}

function typesOnly(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType') return true;
  const specifiers = node.specifiers as Node[] | undefined;
  return Boolean(
    specifiers?.length && specifiers.every((each) => each.importKind === 'type' || each.exportKind === 'type'),
  );
}

/** The patterns a node binds names with. */
function bindings(node: Node): unknown[] {
  if (/^Import\w*Specifier$/.test(node.type)) return [node.local];
  const parameters = Array.isArray(node.params) ? node.params : [];
  return [node.type === 'CatchClause' ? node.param : node.id, ...parameters];
}

function declare(pattern: unknown, facts: Facts): void {
  if (!isNode(pattern)) return;
  if (pattern.type === 'Identifier') facts.declared.add(pattern.name as string);
  const inner = { ObjectPattern: 'properties', ArrayPattern: 'elements' }[pattern.type];
  if (inner) for (const each of pattern[inner] as unknown[]) declare(each, facts);
  if (pattern.type === 'Property') declare(pattern.value, facts);
  if (pattern.type === 'AssignmentPattern') declare(pattern.left, facts);
  if (pattern.type === 'RestElement') declare(pattern.argument, facts);
}
