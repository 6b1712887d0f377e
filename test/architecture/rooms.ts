/** Which doors a room may open; `types` are doors it may open for types only. Two rooms never depend on each other's code. */
export const doors: Record<string, { opens: readonly string[]; types?: readonly string[] }> = {
  engine: { opens: [] },
  diagnosis: { opens: ['engine'] },
  walkthroughs: { opens: ['engine', 'diagnosis'] },
  dataverse: { opens: ['engine'], types: ['walkthroughs'] },
  cache: { opens: ['engine', 'dataverse'], types: ['diagnosis', 'walkthroughs'] },
  answers: { opens: ['engine', 'diagnosis'], types: ['cache'] },
  tasks: { opens: ['engine', 'diagnosis', 'walkthroughs', 'dataverse', 'cache'], types: ['messages'] },
  platform: { opens: [] },
  messages: { opens: ['platform', 'engine', 'diagnosis'], types: ['walkthroughs'] },
  settings: { opens: ['platform'] },
  ui: { opens: ['engine', 'diagnosis', 'walkthroughs'], types: ['answers', 'cache', 'dataverse', 'messages'] },
  demo: { opens: [] },
  entrypoints: {
    opens: [
      'engine',
      'diagnosis',
      'walkthroughs',
      'dataverse',
      'cache',
      'answers',
      'tasks',
      'messages',
      'settings',
      'platform',
      'ui',
      'demo',
    ],
  },
};

/** The rooms that use a library from outside; one that is not listed may be used nowhere in the extension. */
export const libraries: Record<string, readonly string[]> = {
  '@fluentui/tokens': ['ui'],
  '@fluentui/web-components': ['ui'],
  '@preact/signals': ['ui', 'entrypoints'],
  dexie: ['cache'],
  meros: ['dataverse'],
  'odata-v4-parser': ['demo'],
  preact: ['ui', 'entrypoints'],
  valibot: ['messages', 'settings', 'ui'],
  'webextension-polyfill': ['platform'],
  wxt: ['entrypoints'],
};

/** Rooms that decide: no clock, no chance, no input or output. */
export const pureRooms = ['engine', 'diagnosis', 'walkthroughs'];

/** What a room that decides may not touch. */
export const impureGlobals = [
  ...['Date', 'Math.random', 'performance', 'crypto', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  ...[
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'console',
    'process',
    'indexedDB',
    'localStorage',
    'sessionStorage',
    'caches',
  ],
  ...['document', 'window', 'self', 'globalThis', 'navigator', 'chrome', 'browser'],
];

/** Globals that belong to some rooms alone. */
export const guardedGlobals: Record<string, readonly string[]> = {
  fetch: ['dataverse', 'platform'],
  XMLHttpRequest: [],
  WebSocket: [],
  EventSource: [],
  indexedDB: ['cache'],
  localStorage: [],
  sessionStorage: [],
  chrome: ['platform'],
  browser: ['platform'],
  eval: [],
  Function: [],
};

/** Names that say nothing about what a thing is for. */
export const emptyNames = ['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'handler', 'service'];
