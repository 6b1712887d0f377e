import { type Answer, answer, knownOf, type Question, type QuestionKind } from '#answers';
import type { EnvironmentKnown } from '#cache';
import type { ScreenActions, ScreenData } from '#ui';

/** Answers about the environments that are drawn, in the page itself: made-up ones are small. */
export function knowing(environments: () => ScreenData['environments']): Pick<ScreenActions, 'watch' | 'watchFacts'> {
  const readingOf = (id: string) =>
    (environments() ?? []).find((view): view is EnvironmentKnown => view.environment.id === id && 'facts' in view);
  return {
    watch: <K extends QuestionKind>(question: Question<K>, next: (told: Answer<K>) => void) => {
      const reading = readingOf(question.environment);
      const known = reading ? knownOf(reading) : null;
      next(known && answer(known, question));
      return () => undefined;
    },
    watchFacts: (environment, next) => {
      next(readingOf(environment)?.facts ?? null);
      return () => undefined;
    },
  };
}
