import { describe, expect, it } from 'vitest';
import { withFallback } from '#dataverse';
import { answering, fault, json, lostConnection, origin } from './answers.ts';

const caller = 'b9f4d2c1-0000-4000-8000-00000000b001';
const signIn = () => new Response('<html></html>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
const session = (user: string) => json({ UserId: user, OrganizationId: user, BusinessUnitId: user });
const read = () => new Request(`${origin}/api/data/v9.2/WhoAmI`);
const write = () => new Request(`${origin}/api/data/v9.2/$batch`, { method: 'POST', body: 'the change' });

describe('an open tab as the second way', () => {
  it('is not used while the first way works, whatever it answers', async () => {
    const first = answering(fault(403, '0x80040220', 'no'));
    const second = answering();
    expect((await withFallback(first.send, second.send, { origin, caller })(read())).status).toBe(403);
    expect(second.asked).toHaveLength(0);
  });

  it.each([
    ['401', () => fault(401, '', 'Unauthorized')],
    ['the sign-in page', signIn],
  ])('answers reads when the first way ends at %s', async (_, ended) => {
    const second = answering(json({ ok: true }));
    const answer = await withFallback(answering(ended()).send, second.send, { origin, caller })(read());
    expect(await answer.json()).toEqual({ ok: true });
  });

  it.each([
    ['reading', read],
    ['writing', write],
  ])('leaves the first answer standing when no tab is open while %s', async (_, request) => {
    const closed = answering(lostConnection);
    const answer = await withFallback(answering(signIn()).send, closed.send, { origin, caller })(request());
    expect(await answer.text()).toContain('<html>');
  });

  it('writes only after a read showed the same person', async () => {
    const second = answering(session(caller), json({}));
    await withFallback(answering(signIn()).send, second.send, { origin, caller })(write());
    expect(second.asked.map((request) => request.method)).toEqual(['GET', 'POST']);
    expect(await second.asked[1]?.text()).toBe('the change');
  });

  it.each([
    ['somebody else', caller, '0f2a1c9e-0000-4000-8000-00000000a001'],
    ['nobody known yet', null, caller],
  ])('does not write for %s', async (_, expected, found) => {
    const second = answering(session(found));
    const answer = await withFallback(answering(fault(401, '', '')).send, second.send, { origin, caller: expected })(
      write(),
    );
    expect(answer.status).toBe(401);
    expect(second.asked.every((request) => request.method === 'GET')).toBe(true);
  });
});
