import type { Send } from './send.ts';

/**
 * Sends from the extension itself with the browser's own session for that environment (needs its host permission). Redirects, which
 * lead to the sign-in page, are not followed. Throws when a request is meant for another place.
 */
export function sendDirect(origin: string): Send {
  return async (request) => {
    if (new URL(request.url).origin !== origin) throw new Error('The request is meant for another environment.');
    return await fetch(request, { credentials: 'include', redirect: 'manual' });
  };
}
