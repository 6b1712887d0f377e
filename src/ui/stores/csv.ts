/** What spreadsheets take for the beginning of a formula. Source: OWASP, "CSV Injection". */
const formula = /^[=+\-@\t\r]/;

/**
 * Rows as a CSV file that spreadsheets open as text: with a byte order mark, so that they read names as UTF-8, and an apostrophe before
 * whatever they would take for a formula.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** The text of one cell, for files so long that they are put together in parts. */
export function csvCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
