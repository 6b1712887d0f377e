import { badQuery } from '../query/refusals.ts';

/** Rows per page unless asked for fewer, and the most there can be (learn.microsoft.com, "Page results", Dataverse Web API, 2024). */
export const largestPage = 5000;

/** Where a page starts: after the row with that sort key. */
export interface PageStart {
  readonly number: number;
  readonly after: readonly unknown[];
}

/** The `$skiptoken` of the next page, in the look of Dataverse's own cookies; opaque to clients. */
export function skiptokenOf({ number, after }: PageStart): string {
  const cookie = encodeURIComponent(encodeURIComponent(JSON.stringify(after)));
  return encodeURIComponent(`<cookie pagenumber="${number}" pagingcookie="${cookie}" istracking="False" />`);
}

/** Reads a `$skiptoken` (decoded once). Throws 400 for one that this organisation did not write. */
export function pageStart(token: string): PageStart {
  const match = /^<cookie pagenumber="(\d+)" pagingcookie="([^"]*)" istracking="False" \/>$/.exec(token);
  try {
    const after: unknown = JSON.parse(decodeURIComponent(decodeURIComponent(match?.[2] ?? '')));
    if (Array.isArray(after)) return { number: Number(match?.[1]), after };
  } catch {
    throw badQuery('The paging cookie in $skiptoken is malformed.');
  }
  throw badQuery('The paging cookie in $skiptoken is malformed.');
}
