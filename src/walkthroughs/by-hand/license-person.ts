import { gatePages } from '#diagnosis';
import { pages } from '#engine';
import type { HandWalkthrough } from './by-hand.ts';
import { provenBy, ranSince, shownBy } from './checks.ts';

const runs = ranSince('ownRun');
const isLicensed = shownBy('person', ({ licensed }) => licensed);

/** Licenses somebody. Dataverse tells only whether there is any license, so the proof is a run of their own. */
export const licensePerson: HandWalkthrough = {
  id: 'license-person',
  title: 'License {person}',
  prerequisite: 'You need to be a license or user administrator in Microsoft 365.',
  cites: [pages.createUsers, gatePages.credits],
  steps: [
    {
      id: 'assign-license',
      title: 'Assign the license that the message names',
      what: 'Open {person} among the active users, and select the license that is missing. AI Builder in an app makes it a premium app, which takes a Power Apps license.',
      labels: ['Users', 'Active users', 'Licenses and Apps', 'Save changes'],
      page: { link: 'microsoft365' },
      sight: 'ownRun',
      check: provenBy(runs),
      tell: 'The license is ticked under Licenses and Apps.',
    },
    {
      id: 'refresh-user',
      title: 'Have Dataverse take it over',
      what: 'Select {person} in the list of users, and Refresh user. Dataverse only tells whether somebody has any license, so this can be ticked before the right one is there.',
      labels: ['Manage', 'Environments', 'Settings', 'Users + permissions', 'Users', 'Refresh user'],
      page: { link: 'adminCenter' },
      sight: 'person',
      check: isLicensed,
    },
    {
      id: 'run-again',
      title: 'Have them run the model once more',
      what: 'Have {person} do again what did not work. A run of “{model}” of their own that was processed shows in Dataverse as an AI event, and the step is done.',
      labels: [],
      page: null,
      sight: 'ownRun',
      check: runs,
    },
  ],
};
