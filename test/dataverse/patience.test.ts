import { describe, expect, it, vi } from 'vitest';
import { withPatience } from '#dataverse';
import { answering, fault, json, lostConnection, origin } from './answers.ts';

const read = () => new Request(`${origin}/api/data/v9.2/WhoAmI`);
const write = () => new Request(`${origin}/api/data/v9.2/$batch`, { method: 'POST', body: 'x' });
const throttled = (seconds: number) => {
  const answer = fault(429, '0x80072322', 'Number of requests exceeded the limit of 6000.');
  answer.headers.set('Retry-After', String(seconds));
  return answer;
};
const pauses = [1, 1, 1];

describe('patience', () => {
  it('waits as long as Dataverse asks and says until when', async () => {
    vi.useFakeTimers();
    const { send, asked } = answering(throttled(30), json({}));
    const waits: (string | null)[] = [];
    const started = Date.now();
    const answer = withPatience(send, { waiting: (until) => waits.push(until) })(write());
    await vi.advanceTimersByTimeAsync(29_000);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await answer).status).toBe(200);
    expect(await asked[1]?.text()).toBe('x');
    expect(waits).toEqual([new Date(started + 30_000).toISOString(), null]);
    vi.useRealTimers();
  });

  it('hands a 429 on that asks for more than it is willing to wait', async () => {
    const { send } = answering(throttled(601));
    expect((await withPatience(send)(read())).status).toBe(429);
  });

  it('ends a wait at once when it is cancelled', async () => {
    const controller = new AbortController();
    const { send } = answering(throttled(60));
    const answer = withPatience(send, { waiting: () => controller.abort() })(
      new Request(read(), { signal: controller.signal }),
    );
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('repeats a read that failed on the way, a bounded number of times', async () => {
    const { send, asked } = answering(fault(503, '', 'Busy'), lostConnection, json({}));
    expect((await withPatience(send, { pauses })(read())).status).toBe(200);
    expect(asked).toHaveLength(3);
    const hopeless = answering(...Array.from({ length: 4 }, () => fault(502, '', 'Bad gateway')));
    expect((await withPatience(hopeless.send, { pauses })(read())).status).toBe(502);
    expect(hopeless.asked).toHaveLength(4);
  });

  it('never repeats a write that may have been carried out', async () => {
    const dropped = answering(lostConnection, json({}));
    await expect(withPatience(dropped.send, { pauses })(write())).rejects.toBeInstanceOf(TypeError);
    expect(dropped.asked).toHaveLength(1);
    const failed = answering(fault(503, '', 'Busy'), json({}));
    expect((await withPatience(failed.send, { pauses })(write())).status).toBe(503);
    expect(failed.asked).toHaveLength(1);
  });
});
