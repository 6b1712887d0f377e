import type { Problem } from '#engine';
import { batchRequest, type Write } from './batch.ts';
import { type PartAnswer, readBatchAnswer } from './batch-answer.ts';
import { isSignIn, problemOfAnswer, problemOfSending } from './problem-of.ts';
import type { Send } from './send.ts';

/** Sends writes as one change set: null when all of it happened, the problem when nothing did. Never throws. */
export async function sendChangeSet(
  send: Send,
  origin: string,
  writes: readonly Write[],
  signal?: AbortSignal | undefined,
): Promise<Problem | null> {
  const request = batchRequest(origin, writes, signal);
  try {
    const response = await send(request);
    if (isSignIn(response)) return { kind: 'session-expired', origin };
    const multipart = response.headers.get('Content-Type')?.startsWith('multipart/');
    if (!multipart) return response.ok ? unclear(response.status) : await problemOfAnswer(response, origin);
    return await problemIn(await readBatchAnswer(response), writes.length, origin);
  } catch (thrown) {
    return thrown instanceof SyntaxError ? unclear(200) : problemOfSending(thrown, request, origin);
  }
}

async function problemIn(answers: readonly PartAnswer[], expected: number, origin: string): Promise<Problem | null> {
  const refused = answers.find((answer) => answer.status >= 400);
  if (refused)
    return await problemOfAnswer(
      new Response(refused.body, {
        status: refused.status,
        headers: refused.headers,
      }),
      origin,
    );
  return answers.length === expected ? null : unclear(200);
}

/** Dataverse answered, but not so that one can tell what happened: whoever asked has to read back. */
function unclear(status: number): Problem {
  return {
    kind: 'server',
    status,
    code: null,
    message: 'The answer does not say whether the change was made.',
  };
}
