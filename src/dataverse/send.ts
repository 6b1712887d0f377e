/**
 * A way to reach one environment: the browser's own session, an open tab of that environment, or the demo organisation.
 * It promises an HTTP response or throws what `fetch` throws; it never stores a token.
 */
export type Send = (request: Request) => Promise<Response>;
