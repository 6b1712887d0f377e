import type { HandStep } from './by-hand.ts';
import { modelIsGone } from './checks.ts';

/** The step that deletes a model. */
export function deleteStep(said: Pick<HandStep, 'title' | 'what'>): HandStep {
  return {
    id: 'delete',
    ...said,
    labels: ['AI hub', 'AI models', 'Delete'],
    page: { link: 'makerModel', row: 'model' },
    sight: 'model',
    check: modelIsGone,
  };
}
