import type { Send } from '#dataverse';

export const origin = 'https://contoso.crm.dynamics.com';

/** A way to send that answers with these, one after the other, and remembers what was asked. A function stands for what it throws. */
export function answering(...answers: (Response | (() => never))[]): { send: Send; asked: Request[] } {
  const asked: Request[] = [];
  const left = [...answers];
  const send: Send = async (request) => {
    asked.push(request);
    const answer = left.shift();
    if (!answer) throw new Error(`Nothing left to answer ${request.url} with.`);
    return typeof answer === 'function' ? answer() : answer;
  };
  return { send, asked };
}

/** JSON as Dataverse answers it. */
export function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), {
    ...init,
    headers: { 'Content-Type': 'application/json; odata.metadata=minimal', ...init.headers },
  });
}

/** A refusal in Dataverse's error shape. */
export function fault(status: number, code: string, message: string): Response {
  return json({ error: { code, message } }, { status });
}

/** What `fetch` throws without a connection. */
export function lostConnection(): never {
  throw new TypeError('Failed to fetch');
}
