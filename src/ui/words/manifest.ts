/** What stores and the browser's own menus show. A description holds at most 132 characters (Chrome Web Store). */
export const words = {
  extensionName: 'Model Steward for AI Builder',
  extensionShortName: 'Model Steward',
  extensionDescription:
    'See who can use your AI Builder models, and hand a model and its training data over to somebody else, safely.',
  extensionExplain: 'Explain this access error',
};
