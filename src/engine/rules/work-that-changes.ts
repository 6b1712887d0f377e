import type { ModelWork } from '../question.ts';

/** Whether some work changes a model and so takes the same rights: editing, retraining and publishing. */
export function changesModel(work: ModelWork): boolean {
  return work === 'edit' || work === 'retrain' || work === 'publish';
}
