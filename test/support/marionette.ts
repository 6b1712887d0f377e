import { connect, type Socket } from 'node:net';

/** A conversation with Firefox's own remote control. */
export interface Marionette {
  /** Sends a command and promises its result; rejects with Firefox's words. */
  send(command: string, parameters?: Record<string, unknown>): Promise<unknown>;
  close(): void;
}

type Message = [type: number, id: number, error: { error: string; message: string } | null, result: unknown];

/**
 * Connects to Marionette on a loopback port: frames of `length:[0, id, command, parameters]` over TCP.
 * Source: firefox-source-docs.mozilla.org/testing/marionette/Protocol.html, noted 2026-11.
 */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let sent = 0;
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    readFrames(socket, (frame) => {
      // The first frame only introduces the server.
      if (!Array.isArray(frame)) return resolve();
      const [, id, error, result] = frame as Message;
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
      else asked?.resolve(result);
    });
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox ended.'));
  });
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = ++sent;
        waiting.set(id, { resolve, reject });
        const body = Buffer.from(JSON.stringify([0, id, command, parameters]));
        socket.write(Buffer.concat([Buffer.from(`${body.length}:`), body]));
      }),
    close: () => socket.destroy(),
  };
}

function readFrames(socket: Socket, onFrame: (frame: unknown) => void): void {
  let received = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (let colon = received.indexOf(':'); colon > 0; colon = received.indexOf(':')) {
      const length = Number(received.subarray(0, colon));
      const end = colon + 1 + length;
      if (received.length < end) return;
      onFrame(JSON.parse(received.subarray(colon + 1, end).toString()));
      received = received.subarray(end);
    }
  });
}
