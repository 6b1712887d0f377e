/**
 * Splits at a separator that stands outside quotes, parentheses, brackets and braces: the lists of `$select`, `$expand`, keys,
 * function parameters and path segments. Parts are trimmed; an empty text has no parts.
 */
export function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "'") quoted = !quoted;
    else if (quoted) continue;
    else if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth -= 1;
    else if (character === separator && depth === 0) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  const last = text.slice(start).trim();
  return parts.length === 0 && last === '' ? [] : [...parts, last];
}

/** Splits `name(arguments)`; `args` is null without parentheses, undefined result when they do not match. */
export function nameAndArguments(text: string): { name: string; args: string | null } | undefined {
  const open = text.indexOf('(');
  if (open < 0) return { name: text, args: null };
  return text.endsWith(')') ? { name: text.slice(0, open), args: text.slice(open + 1, -1) } : undefined;
}
