import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contosoOrigin } from '../support/cloud.ts';
import { type Stage, setStage } from '../support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());

/** Sends a command from a context of this extension and promises what comes back, or 'no answer'. */
const sends = "chrome.runtime.sendMessage({ type: 'connect-sample' }).then((answer) => answer ?? 'no answer')";

describe('commands', () => {
  it('are done for our own pages', async () => {
    const page = await stage.steward.open('options.html');
    expect(await page.evaluate(sends)).toEqual({ ok: true, id: 'sample' });
  });

  it('that are none are refused with a reason', async () => {
    const page = await stage.steward.open('options.html');
    const answer = await page.evaluate("chrome.runtime.sendMessage({ type: 'apply-plan', plan: 7 })");
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'unexpected' } });
  });

  it('from inside a web page are not answered, even from a script of ours', async () => {
    const tab = await stage.steward.visit(`${contosoOrigin}/main.aspx`);
    await tab.bringToFront();
    const worker = await stage.steward.worker();
    const result = await worker.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ url: '${contosoOrigin}/*' });
      const func = () => ${sends};
      const [injected] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func });
      return injected.result;
    })()`);
    expect(result).toBe('no answer');
  });
});
