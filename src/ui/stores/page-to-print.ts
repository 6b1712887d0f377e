const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A name as text of a page: nothing in it is taken for markup. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A table of a page to print, whose heads stand on every sheet. */
export function htmlTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (texts: readonly string[], tag: 'th' | 'td') =>
    `<tr>${texts.map((text) => `<${tag}>${htmlText(text)}</${tag}>`).join('')}</tr>`;
  return [
    `<table><thead>${row(heads, 'th')}</thead><tbody>`,
    ...rows.map((texts) => row(texts, 'td')),
    '</tbody></table>',
  ].join('\n');
}

/** A page to print, of any length: `body` is markup, `title` text. */
export function pageToPrint(title: string, body: string): string {
  return [
    `<!doctype html><html><head><meta charset="utf-8"><title>${htmlText(title)}</title><style>`,
    'body{font:10pt system-ui,sans-serif}table{border-collapse:collapse;width:100%}thead{display:table-header-group}',
    'th,td{border:1px solid #999;padding:3pt;text-align:start;vertical-align:top;overflow-wrap:anywhere}tr{break-inside:avoid}',
    `</style></head><body><h1>${htmlText(title)}</h1>${body}</body></html>\n`,
  ].join('\n');
}
