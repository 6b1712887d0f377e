import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Answering, askThrough, serveAnswers } from '#answers';
import { type Cache, syncEnvironment } from '#cache';
import { contoso, freshCache } from '../cache/fresh-cache.ts';
import { models, smallEnvironment } from '../cache/small-environment.ts';

let cache: Cache;
let answering: Answering;
let ports: MessageChannel;

beforeEach(() => {
  cache = freshCache().cache;
  ports = new MessageChannel();
  serveAnswers(ports.port2, cache);
  answering = askThrough(ports.port1);
  ports.port1.start();
  ports.port2.start();
});
afterEach(() => {
  ports.port1.close();
  ports.port2.close();
  cache.close();
});

const read = (count: number) =>
  syncEnvironment(cache, contoso, smallEnvironment({ aiModel: models(count) }).send, {
    signal: new AbortController().signal,
  });

describe('a question about an environment', () => {
  it('is answered at once, and again whenever the environment was read anew', async () => {
    const told: (number | null)[] = [];
    answering.watch({ kind: 'summary', environment: contoso.id }, (answer) => told.push(answer?.models.length ?? null));
    await expect.poll(() => told).toEqual([null]);
    await cache.environments.put(contoso);
    await read(3);
    await expect.poll(() => told.at(-1)).toBe(3);
    await read(5);
    await expect.poll(() => told.at(-1)).toBe(5);
    expect(told.filter((count) => count === 3)).toHaveLength(1);
  });

  it('is forgotten once nobody wants to know any more', async () => {
    await cache.environments.put(contoso);
    const [first, second]: [number[], number[]] = [[], []];
    const question = { kind: 'summary', environment: contoso.id } as const;
    const stop = answering.watch(question, (answer) => first.push(answer?.models.length ?? 0));
    answering.watch(question, (answer) => second.push(answer?.models.length ?? 0));
    await expect.poll(() => second).toEqual([0]);
    stop();
    await read(4);
    await expect.poll(() => second.at(-1)).toBe(4);
    expect(first).toEqual([0]);
  });
});
