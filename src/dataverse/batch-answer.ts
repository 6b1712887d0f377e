import { meros } from 'meros/browser';

/** What one request of a batch was answered. */
export interface PartAnswer {
  status: number;
  headers: Headers;
  body: string;
}

/**
 * The answers in a `$batch` answer, in order, those inside change sets included. A failed change set answers with one part.
 * Throws SyntaxError when the answer breaks off or is not shaped as one.
 */
export async function readBatchAnswer(response: Response): Promise<PartAnswer[]> {
  const text = await response.text();
  const contentType = response.headers.get('Content-Type') ?? '';
  if (!endsProperly(text)) throw new SyntaxError('The batch answer breaks off.');
  return await parts(text, contentType);
}

async function parts(text: string, contentType: string): Promise<PartAnswer[]> {
  // meros reads only successful responses; the status of the batch as a whole says nothing about its parts.
  const found = await meros(new Response(text, { headers: { 'Content-Type': contentType } }));
  if (found instanceof Response) throw new SyntaxError('The batch answer has no parts.');
  const answers: PartAnswer[] = [];
  for await (const { headers, body } of found) {
    const partType = (headers as Record<string, string>)['content-type'] ?? '';
    if (typeof body !== 'string') throw new SyntaxError('A part of the batch answer is not HTTP.');
    if (partType.startsWith('multipart/')) answers.push(...(await parts(body, partType)));
    else answers.push(parseHttp(body));
  }
  return answers;
}

/** A status line, headers, a blank line and a body, as text. */
function parseHttp(text: string): PartAnswer {
  const [head = '', ...rest] = text.trimStart().split('\r\n\r\n');
  const [statusLine = '', ...headerLines] = head.split('\r\n');
  const status = /^HTTP\/1\.1 (\d{3})/.exec(statusLine)?.[1];
  if (!status) throw new SyntaxError('A part of the batch answer has no status.');
  const headers = new Headers();
  for (const line of headerLines) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.append(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  return { status: Number(status), headers, body: rest.join('\r\n\r\n').trim() };
}

function endsProperly(text: string): boolean {
  return /--\s*$/.test(text);
}
