import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Answering, askThrough } from '#answers';
import type { EnvironmentHead, EnvironmentView } from '#cache';

/** Starts this page's own worker. What fails in it is an error of this page. */
export function openAnswers(): Answering {
  const worker = new Worker('/answers.js');
  worker.addEventListener('error', ({ message }) =>
    reportError(new Error(`The worker that answers failed: ${message}`)),
  );
  return askThrough(worker);
}

type Summary = Pick<EnvironmentView, 'isRead' | 'models'>;

/** The summary of every environment, by id, as soon and as often as the worker tells it. */
export function followSummaries(
  { watch }: Answering,
  heads: ReadonlySignal<readonly EnvironmentHead[] | null>,
): ReadonlySignal<ReadonlyMap<string, Summary>> {
  const summaries = signal<ReadonlyMap<string, Summary>>(new Map());
  const stops = new Map<string, () => void>();
  effect(() => {
    const ids = new Set((heads.value ?? []).map(({ environment }) => environment.id));
    for (const id of ids) {
      if (stops.has(id)) continue;
      const tell = (summary: Summary) => {
        summaries.value = new Map(summaries.value).set(id, summary);
      };
      stops.set(
        id,
        watch({ kind: 'summary', environment: id }, (answer) =>
          tell({ isRead: answer !== null, models: answer?.models ?? [] }),
        ),
      );
    }
    for (const [id, stop] of stops) {
      if (ids.has(id)) continue;
      stop();
      stops.delete(id);
    }
  });
  return summaries;
}
