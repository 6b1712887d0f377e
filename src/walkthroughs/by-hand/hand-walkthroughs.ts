import { addCredits } from './add-credits.ts';
import { addPerson } from './add-person.ts';
import type { HandWalkthrough } from './by-hand.ts';
import { deleteModel } from './delete-model.ts';
import { enablePerson } from './enable-person.ts';
import { findModel } from './find-model.ts';
import { licensePerson } from './license-person.ts';
import { moveFlow } from './move-flow.ts';
import { publishModel } from './publish-model.ts';
import { readResults } from './read-results.ts';
import { replaceModel } from './replace-model.ts';
import { setAccessMode } from './set-access-mode.ts';
import { shareApp } from './share-app.ts';
import { shareFlow } from './share-flow.ts';
import { signIn } from './sign-in.ts';
import { turnOnPreviews } from './turn-on-previews.ts';
import { waitForImport } from './wait-for-import.ts';

/** Every walkthrough that somebody does by hand. */
export const handWalkthroughs: readonly HandWalkthrough[] = [
  addCredits,
  addPerson,
  deleteModel,
  enablePerson,
  findModel,
  licensePerson,
  moveFlow,
  publishModel,
  readResults,
  replaceModel,
  setAccessMode,
  shareApp,
  shareFlow,
  signIn,
  turnOnPreviews,
  waitForImport,
];
