import type { Metadata } from './metadata.ts';
import type { Store } from './store.ts';

/** Microsoft's sign-in page, as far as a client can tell: HTML with status 200 where something else was expected. */
export function signInPage(): Response {
  return html(200, 'Sign in to your account', '<p>Sign in to continue to Dynamics 365.</p>');
}

/** An API request without a session, or with one that has ended. */
export function unauthorized(): Response {
  return new Response('HTTP Error 401 - Unauthorized: Access is denied', {
    status: 401,
    headers: {
      'Content-Type': 'text/plain',
      'WWW-Authenticate': 'Bearer authorization_uri=https://login.microsoftonline.com/common/oauth2/authorize',
    },
  });
}

/** A failure in front of the organisation: HTML from a gateway, not Dataverse's JSON. */
export function badGateway(status: number): Response {
  return html(status, `HTTP Error ${status}`, '<p>The service is unavailable.</p>');
}

/** The page that a signed-in person sees at an address of the organisation: named for the row that `etn` and `id` point to. */
export function appPage(url: URL, store: Store, metadata: Metadata): Response {
  if (url.pathname !== '/' && url.pathname !== '/main.aspx') return html(404, 'Page not found', '');
  const table = metadata.tables[url.searchParams.get('etn') ?? ''];
  const id = (url.searchParams.get('id') ?? '').replace(/[{}]/g, '').toLowerCase();
  const name = table?.primaryName ? store.get(table.logicalName, id)?.[table.primaryName] : undefined;
  const subject = [typeof name === 'string' ? name : undefined, table?.displayName].filter(
    (part) => part !== undefined,
  );
  return html(200, [...subject, 'Dynamics 365'].join(' - '), `<h1>${escaped(subject.join(' - '))}</h1>`);
}

function html(status: number, title: string, body: string): Response {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>${body}</body></html>`;
  return new Response(page, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
