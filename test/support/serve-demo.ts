import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** What is served: anything that answers requests as the demo organisation does. */
export interface Answering {
  handle(request: Request): Promise<Response>;
}

/** Where and how to serve: `port` 0 (the default) picks a free one; with `tls` (PEM texts) it speaks https. */
export interface ServeOptions {
  port?: number;
  tls?: { key: string; cert: string };
}

/** A running server: its port, its base address without a final slash, and how to stop it. */
export interface ServedDemo {
  port: number;
  address: string;
  close(): Promise<void>;
}

/**
 * Serves an organisation on 127.0.0.1. A rejected `handle` destroys the socket: the client sees a dropped connection.
 * Rejects with the system's error (EADDRINUSE, …) when the port cannot be had.
 */
export async function serveDemo(organisation: Answering, options: ServeOptions = {}): Promise<ServedDemo> {
  const scheme = options.tls ? 'https' : 'http';
  const answer: RequestListener = (incoming, outgoing) => void relay(organisation, scheme, incoming, outgoing);
  const server = options.tls ? createTlsServer(options.tls, answer) : createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    address: `${scheme}://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function relay(
  to: Answering,
  scheme: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  try {
    const response = await to.handle(await requestOf(scheme, incoming));
    const body = Buffer.from(await response.arrayBuffer());
    outgoing.writeHead(response.status, headersOf(response));
    outgoing.end(body);
  } catch {
    incoming.socket.destroy();
  }
}

async function requestOf(scheme: string, incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const method = incoming.method ?? 'GET';
  const url = new URL(incoming.url ?? '/', `${scheme}://${incoming.headers.host ?? '127.0.0.1'}`);
  return new Request(url, { method, headers, ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}) });
}

function headersOf(response: Response): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  return cookies.length > 0 ? { ...headers, 'set-cookie': cookies } : headers;
}
