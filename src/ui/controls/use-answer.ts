import { useEffect, useState } from 'preact/hooks';
import type { Answer, Question, QuestionKind } from '#answers';
import type { Facts } from '#engine';
import type { ScreenActions } from '../contract.ts';

/** What was last answered. */
export interface Answered<K extends QuestionKind> {
  /** Undefined until the first answer came; then the last one, also while a changed question is still being worked on. */
  answer: Answer<K> | undefined;
  /** Whether the answer is to an earlier question. */
  isOld: boolean;
}

/** Asks about a whole environment, follows the answer as it changes, and asks anew when the question does. */
export function useAnswer<K extends QuestionKind>(
  { watch }: Pick<ScreenActions, 'watch'>,
  question: Question<K>,
): Answered<K> {
  const asked = JSON.stringify(question);
  const [told, setTold] = useState<{ to: string; answer: Answer<K> }>();
  useEffect(() => watch(JSON.parse(asked) as Question<K>, (answer) => setTold({ to: asked, answer })), [watch, asked]);
  return { answer: told?.answer, isOld: told?.to !== asked };
}

/**
 * The answer to just this question: undefined while it is worked on. For fields that find by typing, where nobody found for an earlier text may be
 * chosen by mistake, and wherever an earlier answer would be taken for this one.
 */
export function useCurrentAnswer<K extends QuestionKind>(
  actions: Pick<ScreenActions, 'watch'>,
  question: Question<K>,
): Answer<K> | undefined {
  const { answer, isOld } = useAnswer<K>(actions, question);
  return isOld ? undefined : answer;
}

/** Everything that is known of an environment, in this page: undefined until it is there. For pages that cannot do with `useAnswer`. */
export function useFacts(
  { watchFacts }: Pick<ScreenActions, 'watchFacts'>,
  environment: string,
): Facts | null | undefined {
  const [facts, setFacts] = useState<Facts | null>();
  useEffect(() => watchFacts(environment, setFacts), [watchFacts, environment]);
  return facts;
}
