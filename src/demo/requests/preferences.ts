/** What the `Prefer` header asks for. */
export interface Preferences {
  readonly maxPageSize: number | undefined;
  /** Whether an annotation of that name is wanted (`odata.include-annotations`). */
  annotation(name: string): boolean;
  readonly returnRepresentation: boolean;
  readonly trackChanges: boolean;
  readonly continueOnError: boolean;
  /** The preferences in the words in which they were given, by name; for `Preference-Applied`. */
  readonly given: Readonly<Record<string, string>>;
}

/** Reads a `Prefer` header; what it does not know it leaves alone, as a preference may be ignored (RFC 7240). */
export function preferencesOf(header: string | null): Preferences {
  const given: Record<string, string> = {};
  for (const [text, name = '', quoted, plain] of (header ?? '').matchAll(
    /([\w.-]+)(?:\s*=\s*(?:"([^"]*)"|([^,;\s]+)))?/g,
  )) {
    given[name.toLowerCase()] = quoted ?? plain ?? text;
  }
  const size = Number(given['odata.maxpagesize'] ?? Number.NaN);
  const patterns = (given['odata.include-annotations'] ?? '').split(',').map((pattern) => pattern.trim());
  return {
    maxPageSize: Number.isInteger(size) && size > 0 ? size : undefined,
    annotation: (name) => patterns.some((pattern) => matches(pattern, name)),
    returnRepresentation: given.return === 'representation',
    trackChanges: 'odata.track-changes' in given,
    continueOnError: 'odata.continue-on-error' in given,
    given,
  };
}

function matches(pattern: string, name: string): boolean {
  if (pattern === '*' || pattern === name) return true;
  return pattern.endsWith('.*') && name.startsWith(pattern.slice(0, -1));
}
