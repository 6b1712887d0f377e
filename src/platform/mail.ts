import browser from 'webextension-polyfill';

/** Sends a message to the background and waits for its answer. */
export function sendToBackground(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/**
 * Answers messages, but only those of our own pages: content of web pages, other extensions and the web never get an answer.
 * Must be called on the worker's first tick, or the message that woke it is lost.
 */
export function answerOwnPages(answer: (message: unknown) => Promise<unknown>): void {
  const own = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(own)) return undefined;
    return answer(message);
  });
}
