import browser from 'webextension-polyfill';

interface PlainRequest {
  url: string;
  method: string;
  headers: [string, string][];
  body: string | null;
}

interface PlainResponse {
  status: number;
  headers: [string, string][];
  body: string;
}

/**
 * Sends requests from inside an open tab of `origin`, where they carry that tab's own session.
 * Throws a TypeError, as `fetch` does offline, when no such tab is open or it may not be used.
 */
export function sendThroughTab(origin: string): (request: Request) => Promise<Response> {
  return async (request) => {
    const [tab] = await browser.tabs.query({ url: `${origin}/*` });
    if (tab?.id === undefined) throw new TypeError(`No tab of ${origin} is open`);
    const [injected] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      func: fetchInTab,
      args: [await plain(request)],
    });
    const answer = injected?.result as PlainResponse | null | undefined;
    if (!answer) throw new TypeError(`The tab of ${origin} could not be used`);
    return new Response(bodiless.has(answer.status) ? null : answer.body, answer);
  };
}

const bodiless = new Set([204, 205, 304]);

async function plain(request: Request): Promise<PlainRequest> {
  const body = request.method === 'GET' ? null : await request.text();
  return { url: request.url, method: request.method, headers: [...request.headers], body };
}

/** Runs inside the tab: it may use nothing from outside its own body. */
async function fetchInTab(request: PlainRequest): Promise<PlainResponse | null> {
  try {
    const { url, ...init } = request;
    const response = await fetch(url, { ...init, credentials: 'include' });
    return { status: response.status, headers: [...response.headers], body: await response.text() };
  } catch {
    return null;
  }
}
