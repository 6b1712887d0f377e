import type { Cite } from '#engine';

/** What a citation lacks of what every one has to say: a title without a date in it, an address of Microsoft's, the page's own date, its certainty. */
export function whatIsAmissWith({ page, url, dated, certainty }: Cite): string | null {
  if (!page || /\d\/20\d\d/.test(page)) return `title: ${page}`;
  if (!/^https:\/\/learn\.microsoft\.com\/[\w/-]+$/.test(url)) return `address: ${url}`;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(dated) ? Date.parse(dated) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== dated) return `date: ${dated}`;
  return certainty === 'documented' || certainty === 'inferred' ? null : `certainty: ${certainty}`;
}
