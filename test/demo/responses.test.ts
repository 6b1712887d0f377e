import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDemoOrganisation, type DemoOrganisation } from '#demo';
import { contosoRows } from '../tools/make-contoso.ts';
import { packagedMetadata } from '../tools/make-demo-metadata.ts';
import { type Play, type Published, plays, skipped } from './responses-plays.ts';
import { type Sent, send, standIns } from './responses-requests.ts';
import { differences, framing, masked, messageForm } from './responses-shape.ts';

const folder = new URL('../fixtures/responses/', import.meta.url);
const names = readdirSync(folder).map((file) => file.replace('.json', ''));
const rows = contosoRows();
const workflowColumns = Object.keys(packagedMetadata().tables.workflow?.columns ?? {}).flatMap((column) => [
  column,
  `_${column}_value`,
]);

describe('published exchanges, replayed against Contoso', () => {
  it.each(Object.entries(plays))('%s', async (name, play) => {
    const published = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Published;
    const organisation = createDemoOrganisation({
      metadata: packagedMetadata(),
      rows,
      faults: play.fault ? [play.fault] : [],
    });
    const localised = published.request && localise(organisation, published);
    const sent = play.request ? await play.request(organisation, localised) : localised;
    if (!sent) throw new Error(`${name} has no request of its own`);
    const answer = await send(organisation, sent);
    expect(answer.status).toBe(published.response?.status ?? play.status);
    if (published.response) compare(play, published.response, await answer.text());
    if (play.fault) expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
  });

  it('are all accounted for: what is skipped is printed with the reason', () => {
    for (const [name, reason] of Object.entries(skipped)) console.log(`not replayed: ${name}: ${reason}`);
    expect([...Object.keys(plays), ...Object.keys(skipped)].sort()).toEqual([...names].sort());
    expect([Object.keys(plays).length, Object.keys(skipped).length]).toEqual([42, 9]);
  });
});

function compare(play: Play, response: NonNullable<Published['response']>, ours: string): void {
  const { body, bodyDocumented } = response;
  if (bodyDocumented) {
    expect(JSON.parse(ours)).toMatchObject({ error: { code: bodyDocumented.code, message: bodyDocumented.message } });
  } else if (play.compare === 'framing') {
    const frame = framing(String(body));
    expect(framing(ours).slice(0, frame.length)).toEqual(frame);
  } else if (typeof body === 'string') {
    expect(masked(ours.replaceAll('\\r\\n', ' '))).toContain(messageIn(body));
  } else if (body === null || body === undefined) {
    expect(ours).toBe('');
  } else {
    compareJson(play, body, JSON.parse(ours));
  }
}

function compareJson(play: Play, published: object, ours: unknown): void {
  const extra = [...(play.extra ?? []), ...(play.extra?.includes('<columns of workflow>') ? workflowColumns : [])];
  const [theirError, ourError] = [errorOf(published), errorOf(ours)];
  if (theirError && ourError) {
    expect(messageForm(String(ourError.message))).toBe(messageForm(String(theirError.message)));
    if (theirError.code !== '') expect(ourError.code).toBe(theirError.code);
    return;
  }
  expect(differences(published, ours, extra)).toEqual([]);
  if (play.compare === 'text') expect(masked(JSON.stringify(ours))).toBe(masked(JSON.stringify(published)));
}

function errorOf(body: unknown): Record<string, unknown> | undefined {
  return typeof body === 'object' && body !== null && 'error' in body
    ? (body.error as Record<string, unknown>)
    : undefined;
}

/** The sentence that counts in a body published as text: of an error its message's beginning, since pages shorten the rest. */
function messageIn(body: string): string {
  const message = /"message":\s*"(.*?)("\s*\}|<truncated)/s.exec(body)?.[1] ?? body;
  return masked(message).trim().slice(0, 150);
}

/** The published request with our address and our ids in it. */
function localise(organisation: DemoOrganisation, { request }: Published): Sent | null {
  if (!request) return null;
  const { sets, keys } = standIns(organisation);
  const ours = (text: string) =>
    text
      .replaceAll(/\[Organization U(RI|ri)\]|https:\/\/[a-z0-9.-]+\.dynamics\.com/g, 'https://contoso.crm.dynamics.com')
      .replaceAll(/\b(\w+)\((?:[0-9a-f-]{36}|<roleid>)\)/g, (all, set: string) =>
        sets[set] ? `${set}(${sets[set]})` : all,
      )
      .replaceAll(/"(\w+)":\s*"[0-9a-f-]{36}"/g, (all, key: string) => (keys[key] ? `"${key}":"${keys[key]}"` : all));
  const text =
    typeof request.body === 'string' ? request.body.replaceAll(/\r?\n/g, '\r\n') : JSON.stringify(request.body);
  const boundary = /^--(\S+)/.exec(text)?.[1];
  const headers = boundary
    ? { 'Content-Type': `multipart/mixed;boundary=${boundary}`, ...request.headers }
    : request.headers;
  return {
    method: request.method,
    path: ours(request.url),
    headers,
    body: request.body === null ? undefined : ours(text),
  };
}
