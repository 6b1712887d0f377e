import browser from 'webextension-polyfill';

/** Chrome stops a worker after 30 s without an extension event or API call. https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle (noted 2026-11) */
const heartbeat = 20_000;
const alarm = 'resume-unfinished';

/** Keeps the worker awake while `work` runs, and has the browser wake it again should it die all the same. */
export async function whileAwake<T>(work: () => Promise<T>): Promise<T> {
  await browser.alarms.create(alarm, { periodInMinutes: 0.5 });
  const beat = setInterval(() => void browser.runtime.getPlatformInfo(), heartbeat);
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}

/** Nothing is left to resume: the browser need not wake the worker any more. */
export async function sleepWell(): Promise<void> {
  await browser.alarms.clear(alarm);
}

/** Calls `resume` when the browser wakes the worker for unfinished work. Must be called on the worker's first tick. */
export function onWake(resume: () => void): void {
  browser.alarms.onAlarm.addListener((fired) => {
    if (fired.name === alarm) resume();
  });
}
