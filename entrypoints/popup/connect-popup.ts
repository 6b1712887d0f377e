import { openPageCache } from '#cache';
import type { Screen } from '#ui';
import { connectScreen } from '../connect.ts';

/** Connects the popup, which takes no facts into itself: it opens anew every time, and asks its worker. */
export function connectPopup(): Screen {
  return connectScreen(openPageCache(), { watchFacts: never, watchWalk: never });
}

function never(): never {
  throw new Error('The popup takes no facts into itself.');
}
