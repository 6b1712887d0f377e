import { badQuery } from '../query/refusals.ts';
import type { Session } from '../session.ts';
import { Fault } from '../store.ts';
import { type Answered, printed } from './batch-answer.ts';
import { type ApiAnswer, type ApiRequest, refusal, wantsAllAnnotations } from './exchange.ts';
import { boundaryOf, locate, type Part, partsOf, requestIn } from './multipart.ts';
import { preferencesOf } from './preferences.ts';
import { route } from './route.ts';

const limit = 1000;

/**
 * Answers `$batch`: parts in order, a change set all or nothing, stopping at the first failure unless asked to go on
 * (learn.microsoft.com, "Execute batch operations using the Web API", 1/2023).
 */
export function batch(session: Session, request: ApiRequest): ApiAnswer {
  const parts = partsOf(request.body, boundaryOf(request.headers.get('Content-Type')));
  const sets = parts.map((part) => changeSetIn(part));
  holdLimit(sets);
  const goOn = preferencesOf(request.headers.get('Prefer')).continueOnError;
  const boundary = `batchresponse_${session.newId()}`;
  let status = 200;
  let body = '';
  for (const [index, part] of parts.entries()) {
    const set = sets[index];
    const failed = set ? answerSet(session, set) : single(session, part);
    body += `--${boundary}\r\n${failed.text}`;
    if (failed.status >= 400 && !goOn) {
      status = failed.status;
      break;
    }
  }
  return {
    status,
    headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` },
    body: `${body}--${boundary}--\r\n`,
  };
}

function changeSetIn(part: Part): Part[] | undefined {
  const type = part.headers.get('Content-Type');
  return /^multipart\/mixed/i.test(type ?? '') ? partsOf(part.body, boundaryOf(type)) : undefined;
}

/** Texts as reported at github.com/AleksandrRogov/DynamicsWebApi/pull/71 (2020) and github.com/MicrosoftDocs/powerapps-docs/issues/1890 (2020). */
function holdLimit(sets: readonly (Part[] | undefined)[]): void {
  if (sets.some((set) => (set?.length ?? 0) > limit)) {
    throw badQuery(
      `The current change set contains too many operations. A maximum number of '${limit}' operations are allowed in a change set.`,
    );
  }
  if (sets.reduce((total, set) => total + (set?.length ?? 1), 0) > limit) {
    throw badQuery(
      `The current batch message contains too many parts. Only batch messages with a maximum number of '${limit}' query operations, including changeset operations, are allowed.`,
    );
  }
}

function single(session: Session, part: Part): { status: number; text: string } {
  const answer = answerPart(session, part, new Map());
  return { status: answer.status, text: printed({ contentId: part.headers.get('Content-ID'), answer }) };
}

/** A change set answers with all its parts, or with the one part that failed. */
function answerSet(session: Session, set: readonly Part[]): { status: number; text: string } {
  const boundary = `changesetresponse_${session.newId()}`;
  const addresses = new Map<string, string>();
  const done: Answered[] = [];
  let failure: Answered | undefined;
  try {
    session.store.transaction(() => {
      for (const part of set) {
        const contentId = part.headers.get('Content-ID') ?? requestIn(part).headers.get('Content-ID');
        const answer = answerPart(session, part, addresses, true);
        if (answer.status >= 400) {
          failure = { contentId, answer };
          throw new Failed();
        }
        const address = answer.headers['OData-EntityId'];
        if (contentId !== null && address !== undefined) addresses.set(contentId, address);
        done.push({ contentId, answer });
      }
    });
  } catch (error) {
    if (!(error instanceof Failed)) throw error;
  }
  const shown = failure ? [failure] : done;
  const inner = shown.map((answered) => `--${boundary}\r\n${printed(answered)}`).join('');
  return {
    status: failure?.answer.status ?? 200,
    text: `Content-Type: multipart/mixed; boundary=${boundary}\r\n\r\n${inner}--${boundary}--\r\n`,
  };
}

class Failed extends Error {}

function answerPart(
  session: Session,
  part: Part,
  addresses: ReadonlyMap<string, string>,
  inChangeSet = false,
): ApiAnswer {
  const { method, target, headers, body } = requestIn(part);
  try {
    if (inChangeSet && method === 'GET') throw badQuery('A change set may not contain GET requests.');
    const request = { method, headers, body: withAddresses(body, addresses), ...locate(resolved(target, addresses)) };
    if (/^\$batch$/i.test(request.path)) throw badQuery('A batch may not contain a batch.');
    return session.store.transaction(() => route(session, request));
  } catch (error) {
    if (error instanceof Fault) return refusal(error, wantsAllAnnotations(headers));
    throw error;
  }
}

/** `$1/…` stands for the row that the request with Content-ID 1 created. */
function resolved(text: string, addresses: ReadonlyMap<string, string>): string {
  const match = /^\/?\$(\w+)(?=$|[/?])/.exec(text);
  if (!match?.[1] || match[1] === 'batch') return text;
  const address = addresses.get(match[1]);
  if (address === undefined)
    throw badQuery(`Content-ID Reference: '$${match[1]}' does not exist in the batch context.`);
  return `${address}${text.slice(match[0].length)}`;
}

function withAddresses(body: string, addresses: ReadonlyMap<string, string>): string {
  return body.replace(/("[^"]*@odata\.(?:bind|id)"\s*:\s*)"(\$\w+)"/g, (_all, before: string, reference: string) => {
    return `${before}${JSON.stringify(resolved(reference, addresses))}`;
  });
}
