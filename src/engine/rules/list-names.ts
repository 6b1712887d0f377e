/** Names in a row, each once; of more than eight the number of the others. */
export function listNames(names: readonly string[]): string {
  const all = [...new Set(names)];
  const rest = all.length - 8;
  return `${all.slice(0, 8).join(', ')}${rest > 0 ? `, +${rest}` : ''}`;
}
