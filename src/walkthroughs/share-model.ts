import type { Walkthrough } from './walkthrough.ts';

/** Shares a model, changes a level or stops sharing, in the share panel that "Share your AI model" describes. */
export const shareModel: Walkthrough = {
  id: 'share-model',
  title: 'Share the model',
  prerequisite:
    'You need to own the model, to have it shared with you as Co-owner, or a security role with Share and Read on AI Model at a depth that covers it.',
  solves: [
    'api-caller-may-run-model',
    'app-user-may-run-model',
    'app-users-may-run-model',
    'co-owners-may-read-training-data',
    'containers-are-shared-as-wanted',
    'flow-owners-may-run-model',
    'flow-runner-may-run-model',
    'maker-sees-model-in-control',
    'model-is-shared',
    'model-is-shared-as-wanted',
    'person-may-edit-model',
    'person-may-read-training-data',
    'person-may-view-details',
    'share-is-as-co-owner',
  ],
  cite: {
    page: 'Share your AI model',
    url: 'https://learn.microsoft.com/ai-builder/share-model',
    dated: '2026-01-14',
    certainty: 'documented',
  },
  steps: [
    {
      id: 'share-in-panel',
      title: 'Share the model',
      what: 'On the page of {model}, or with it selected on the Models page, select Share. In the panel do what is listed here; each line ticks itself.',
      labels: ['AI hub', 'AI models', 'My models', 'Share'],
      link: 'makerModel',
      otherLink: 'makerModels',
      operation: { kind: 'set-share', rows: 'model' },
      provenBy: 'model-is-shared-as-wanted',
    },
    {
      id: 'share-containers',
      title: 'Share its training data',
      what: 'Microsoft does not say whether the panel shares the dataset container too. What is not ticked after the first step is done on the row itself: open {containers}, select Share, and add or remove the person or team there.',
      labels: ['Share', 'Add user/team'],
      link: 'record',
      otherLink: 'advancedFind',
      operation: { kind: 'set-share', rows: 'containers' },
      provenBy: 'containers-are-shared-as-wanted',
    },
  ],
};
