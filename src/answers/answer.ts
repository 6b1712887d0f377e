import type { Known } from './known.ts';
import type { Answer, Question, QuestionKind } from './questions.ts';
import { sharesOfModel } from './shares-of-model.ts';
import { modelUsers } from './users/model-users.ts';

/** How each question is answered. */
const answers: { readonly [K in QuestionKind]: (known: Known, question: Question<K>) => Answer<K> } = {
  summary: ({ view }) => ({ models: view.models }),
  shares: sharesOfModel,
  users: modelUsers,
};

/** Answers a question about an environment. */
export function answer<K extends QuestionKind>(known: Known, question: Question<K>): Answer<K> {
  // The table gives each kind its own function; TypeScript cannot follow that through an index.
  const answering = answers[question.kind] as (known: Known, question: Question<K>) => Answer<K>;
  return answering(known, question);
}
