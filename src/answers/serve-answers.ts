import type { Cache } from '#cache';
import { answer } from './answer.ts';
import { type Known, knownOf } from './known.ts';
import type { Port, Sent, Told } from './port.ts';
import type { Question } from './questions.ts';

/**
 * Answers questions that come through a port, at once and again whenever an environment was read anew. One at a time, so that a question
 * taken back while others were worked on costs nothing.
 */
export function serveAnswers(port: Port, cache: Pick<Cache, 'environments' | 'observe' | 'view'>): void {
  const asked = new Map<number, Question>();
  const waiting = new Set<number>();
  const environments = new Map<string, Known | null>();
  let busy = false;

  const tell = (told: Told) => port.postMessage(told);

  const next = () => {
    busy = false;
    const [number] = waiting;
    if (number === undefined) return;
    waiting.delete(number);
    const question = asked.get(number);
    if (question) tell(answered(number, question, environments.get(question.environment) ?? null));
    soon();
  };

  // In a task of its own: what was taken back meanwhile is heard first.
  const soon = () => {
    if (busy || waiting.size === 0) return;
    busy = true;
    setTimeout(next);
  };

  const follow = (environment: string) => {
    if (environments.has(environment)) return;
    environments.set(environment, null);
    const query = async () => ((await cache.environments.get(environment)) ? await cache.view(environment) : null);
    let isFirst = true;
    cache.observe(query, (view) => {
      const before = environments.get(environment) ?? null;
      const now = view && knownOf(view);
      if (!isFirst && now?.facts === before?.facts && lookupsOf(now) === lookupsOf(before)) return;
      isFirst = false;
      environments.set(environment, now);
      heard.add(environment);
      for (const [number, question] of asked) if (question.environment === environment) waiting.add(number);
      soon();
    });
  };
  const heard = new Set<string>();

  port.addEventListener('message', ({ data }) => {
    const sent = data as Sent;
    if ('stop' in sent) {
      asked.delete(sent.stop);
      waiting.delete(sent.stop);
      return;
    }
    asked.set(sent.ask, sent.question);
    follow(sent.question.environment);
    if (!heard.has(sent.question.environment)) return;
    waiting.add(sent.ask);
    soon();
  });
}

/** What Dataverse was asked about singly, and when. */
function lookupsOf(known: Known | null): string {
  return [...(known?.view.lookups ?? []), ...(known?.view.events ?? [])]
    .map(({ model, askedOn }) => `${model} ${askedOn}`)
    .join();
}

function answered(to: number, question: Question, known: Known | null): Told {
  try {
    return { to, answer: known && answer(known, question) };
  } catch (error) {
    return { to, failed: error instanceof Error ? error.message : String(error) };
  }
}
