import type { Walkthrough } from './walkthrough.ts';

const toAdvancedFind = ['Settings', 'Resources', 'All legacy settings', 'Advanced Find', 'Look for'];

/** Gives a model and its dataset container to somebody else, the way "Share your AI model" describes it for an owner who has left. */
export const reassignModel: Walkthrough = {
  id: 'reassign-model',
  title: 'Give the model to somebody else',
  prerequisite:
    'You need the System Customizer role, or Assign, Write and Read on AI Model and on AI Builder Datasets Container at a depth that covers these rows.',
  solves: [
    'owner-is-active',
    'container-owner-matches-model',
    'model-is-owned-by-new-owner',
    'containers-are-owned-by-new-owner',
  ],
  cite: {
    page: 'Share your AI model',
    url: 'https://learn.microsoft.com/ai-builder/share-model',
    dated: '2026-01-14',
    certainty: 'documented',
  },
  steps: [
    {
      id: 'assign-model',
      title: 'Assign the model',
      what: 'In the Power Platform admin center select the environment and follow these labels to the list of AI models. Select {model} in it, and assign it to {newOwner}.',
      labels: [...toAdvancedFind, 'AI Models', 'Results', 'Assign AI Models'],
      link: 'advancedFind',
      otherLink: 'adminCenter',
      operation: { kind: 'assign', rows: 'model' },
      provenBy: 'model-is-owned-by-new-owner',
    },
    {
      id: 'assign-containers',
      title: 'Assign its dataset container',
      what: 'The training data does not move with the model. In Advanced Find look for the dataset containers, add the AI Model column to see which belongs to {model}, select {containers}, and assign it to {newOwner}.',
      labels: [
        ...toAdvancedFind,
        'AI Builder Datasets Containers',
        'Edit Columns',
        'Add Columns',
        'AI Model',
        'Results',
        'Assign AI Builder Datasets Containers',
      ],
      link: 'advancedFind',
      otherLink: 'adminCenter',
      operation: { kind: 'assign', rows: 'containers' },
      provenBy: 'containers-are-owned-by-new-owner',
    },
  ],
};
