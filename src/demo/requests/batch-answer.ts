import type { ApiAnswer } from './exchange.ts';

/** A request of a batch with its Content-ID, and its answer. */
export interface Answered {
  readonly contentId: string | null;
  readonly answer: ApiAnswer;
}

/** Prints an answer as a part of the type application/http, without the boundary before it. */
export function printed({ contentId, answer }: Answered): string {
  const id = contentId === null ? '' : `Content-ID: ${contentId}\r\n`;
  const body = answer.body === null ? '' : typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
  const type =
    typeof answer.body === 'object' && answer.body !== null
      ? { 'Content-Type': 'application/json; odata.metadata=minimal' }
      : {};
  const headers = Object.entries({ ...type, 'OData-Version': '4.0', ...answer.headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  const line = `HTTP/1.1 ${answer.status} ${reasons[answer.status] ?? ''}`.trimEnd();
  return `Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n${id}\r\n${line}\r\n${headers.join('')}\r\n${body}\r\n`;
}

const reasons: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  304: 'Not Modified',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  412: 'Precondition Failed',
};
