import { serveAnswers } from '#answers';
import { openCache } from '#cache';

// The extension's own program of the same kind (entrypoints/answers.ts) opens the cache by its one name; tests have each their own, and name
// the worker by it. Modules of the test server arrive one by one: what was said before they were there is not heard.
serveAnswers(globalThis, openCache((globalThis as unknown as { name: string }).name));
postMessage('ready');
