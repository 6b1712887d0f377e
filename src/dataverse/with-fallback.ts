import { whoAmI } from './ask.ts';
import { isSignIn } from './problem-of.ts';
import type { Send } from './send.ts';

/**
 * Sends the first way, and where that ends at the sign-in page, the second (an open tab of the environment, if there is one). Such an answer
 * means nothing was executed, so writes may go the second way too: but only after a read there showed the same person as
 * `caller`. Otherwise the first answer stands.
 */
export function withFallback(
  first: Send,
  second: Send | null,
  { origin, caller }: { origin: string; caller: string | null },
): Send {
  return async (request) => {
    const spare = second ? request.clone() : null;
    const answer = await first(request);
    if (!second || !spare || !isSignIn(answer)) return answer;
    if (request.method === 'GET') return await second(spare);
    return caller !== null && (await isSamePerson(second, origin, caller, request.signal))
      ? await second(spare)
      : answer;
  };
}

async function isSamePerson(send: Send, origin: string, caller: string, signal: AbortSignal): Promise<boolean> {
  const { user } = await whoAmI(send, origin, { signal });
  return user === caller.toLowerCase();
}
