import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildExtension } from '../support/build-extension.ts';
import { type OwnerSeen, ownerSeenFromOutside } from '../support/outside-client.ts';
import { saveScreenshot } from '../support/page.ts';
import { applySteps, connectSteps, previewSteps, walk } from '../support/reassignment-steps.ts';
import { type Stage, setStage } from '../support/stage.ts';

type Print = (line: string) => void;

/**
 * Reassigns a departed colleague's model and its dataset container by clicks in the extension's own pages, in a real Chromium against
 * the sample organisation over TLS. Prints each step, saves a screenshot of each under `.output/tour/`, and reads the result back with
 * a client outside the extension. Rejects unless both rows have the new owner.
 */
export async function tour(print: Print): Promise<void> {
  await rm(fileURLToPath(new URL('../../.output/tour', import.meta.url)), { recursive: true, force: true });
  await buildExtension('e2e');
  const stage = await setStage();
  try {
    await perform(stage, print);
  } finally {
    await stage.close();
  }
}

async function perform(stage: Stage, print: Print): Promise<void> {
  const { cast, steward } = stage;
  const { model, leaver, successor } = cast;
  print(`Reassigning "${model.name}" from ${leaver.name} to ${successor.name}, in a real Chromium without a display.`);
  for (const { row, owner } of await readBack(stage)) print(`   before: ${row} belongs to ${owner.name}`);
  const workspace = await steward.open('options.html');
  let number = 0;
  await walk(workspace, [...connectSteps, ...previewSteps(cast), ...applySteps(cast)], async ({ name, said }) => {
    number += 1;
    const path = await saveScreenshot(workspace, `${String(number).padStart(2, '0')}-${name}`, 'tour');
    print(`${number}. ${said}  (${path.slice(path.lastIndexOf('.output'))})`);
  });
  const seen = await readBack(stage);
  const wrong = seen.filter(({ owner }) => owner.id !== successor.id);
  if (wrong.length > 0) {
    throw new Error(`Not reassigned: ${wrong.map(({ row, owner }) => `${row} belongs to ${owner.name}`).join(', ')}.`);
  }
  for (const { row, owner } of seen) print(`Verified outside the extension: ${row} is now owned by ${owner.name}.`);
}

/** The owners of both rows, read by dynamics-web-api. */
function readBack({ contoso, cast }: Stage): Promise<{ row: string; owner: OwnerSeen }[]> {
  const { model, container } = cast;
  const rows = [
    { row: `the model "${model.name}"`, entitySet: 'msdyn_aimodels', id: model.id },
    { row: `the dataset container "${container.name}"`, entitySet: 'msdyn_aibdatasetscontainers', id: container.id },
  ];
  return Promise.all(
    rows.map(async ({ row, entitySet, id }) => ({ row, owner: await ownerSeenFromOutside(contoso, entitySet, id) })),
  );
}
