import { afterAll, beforeAll, expect, it } from 'vitest';
import { cast } from '../support/cast.ts';
import { type ExtensionInFirefox, openInFirefox } from '../support/extension-in-firefox.ts';
import { refusalOf } from '../support/refusal.ts';

let steward: ExtensionInFirefox;
beforeAll(async () => {
  steward = await openInFirefox();
});
afterAll(() => steward?.close());

const press = (name: string) =>
  steward.click(
    `return [...document.querySelectorAll('fluent-button')].find(({ textContent }) => textContent === ${JSON.stringify(name)})`,
  );
const reads = (text: string) => steward.until(`return document.body.innerText.includes(${JSON.stringify(text)})`);

it('from an error selected on a page, through Firefox’s context menu, to what Dataverse says after the fix', async () => {
  await steward.open('options.html');
  await press('Open the sample environment');
  await reads(cast.leaver.name);
  await steward.visit(`data:text/html,<p>${encodeURIComponent(refusalOf(cast))}</p>`);
  await steward.chooseOverText("return document.querySelector('p')", 'Explain this access error');
  await steward.follow('/diagnose');
  await reads('Access to a row is refused');
  await press('Find the cause');
  await reads(`is neither owned by ${cast.successor.name} nor shared with them`);
  await reads('The facts say the same.');
  await press('Plan this');
  await press('Do it for me');
  await press('Change shares');
  await reads('Done and verified');
  await steward.run('history.back()');
  await reads('Nothing that was read stands in the way.');
  await press('Verify with Dataverse');
  await reads(`Verified: ${cast.successor.name} can run it now.`);
  await steward.screenshot('firefox-diagnose-verified');
  expect(await steward.errors()).toEqual([]);
});
