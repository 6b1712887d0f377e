import type { Port, Sent, Told } from './port.ts';
import type { Answer, Question, QuestionKind } from './questions.ts';

/** Where pages ask about whole environments. */
export interface Answering {
  /** Calls `next` with the answer now and whenever it changes, until it is told to stop. */
  watch<K extends QuestionKind>(question: Question<K>, next: (answer: Answer<K>) => void): () => void;
}

/** Asks through a port, behind which somebody serves answers. A question that cannot be answered is an error of the page's console. */
export function askThrough(port: Port): Answering {
  const asked = new Map<number, (answer: unknown) => void>();
  let number = 0;
  port.addEventListener('message', ({ data }) => {
    const told = data as Told;
    if ('failed' in told) reportError(new Error(told.failed));
    else asked.get(told.to)?.(told.answer);
  });
  const send = (message: Sent) => port.postMessage(message);
  return {
    watch(question, next) {
      number += 1;
      const mine = number;
      asked.set(mine, next as (answer: unknown) => void);
      send({ ask: mine, question: question as Question });
      return () => {
        asked.delete(mine);
        send({ stop: mine });
      };
    },
  };
}
