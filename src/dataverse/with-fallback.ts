import { whoAmI } from './ask.ts';
import { DataverseError } from './dataverse-error.ts';
import { isSignIn } from './problem-of.ts';
import type { Send } from './send.ts';

/**
 * Sends the first way, and where that ends at the sign-in page, the second (an open tab of the environment, if there is one). Such an answer
 * means nothing was executed, so writes may go the second way too: but only after a read there showed the same person as
 * `caller`. Otherwise, and when there is no such tab, the first answer stands.
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
    if (request.method === 'GET') return (await answerOf(second, spare)) ?? answer;
    return (await isSamePerson(second, origin, caller, request.signal)) ? await second(spare) : answer;
  };
}

/** Null when the second way is not open: it then throws what `fetch` throws offline. */
async function answerOf(send: Send, request: Request): Promise<Response | null> {
  try {
    return await send(request);
  } catch (thrown) {
    if (thrown instanceof TypeError) return null;
    throw thrown;
  }
}

async function isSamePerson(send: Send, origin: string, caller: string | null, signal: AbortSignal): Promise<boolean> {
  if (caller === null) return false;
  try {
    return (await whoAmI(send, origin, { signal })).user === caller.toLowerCase();
  } catch (thrown) {
    if (thrown instanceof DataverseError) return false;
    throw thrown;
  }
}
