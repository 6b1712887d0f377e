import { pages } from '#engine';
import type { HandWalkthrough } from './by-hand.ts';
import { shownBy, shownOrProven } from './checks.ts';

/** Read-Write. */
const readWrite = 0;
const isReadWrite = shownBy('person', ({ accessMode }) => accessMode === readWrite);

/** Sets somebody's access mode the way "Create users" describes it. */
export const setAccessMode: HandWalkthrough = {
  id: 'set-access-mode',
  title: 'Set the access mode of {person} to Read-Write',
  prerequisite: 'You need to be System Administrator of the environment.',
  cites: [pages.createUsers],
  steps: [
    {
      id: 'assign-license',
      title: 'Give them a license, if they are an administrator without one',
      what: 'Administrators without a license are kept at Administrative, whatever is set. Assign {person} one first.',
      labels: ['Users', 'Active users', 'Licenses and Apps', 'Save changes'],
      page: { link: 'microsoft365' },
      sight: 'person',
      check: shownOrProven(
        shownBy('person', ({ licensed }) => licensed),
        isReadWrite,
      ),
    },
    {
      id: 'set-mode',
      title: 'Set the access mode',
      what: 'In the form of {person} scroll to Client Access License (CAL) Information, choose Read-Write as the access mode, and save.',
      labels: [
        'Users + permissions',
        'Users',
        'Manage user in Dynamics 365',
        'Administration',
        'Client Access License (CAL) Information',
        'Access Mode',
        'Read-Write',
        'Save',
      ],
      page: { link: 'record', row: 'person' },
      sight: 'person',
      check: isReadWrite,
    },
  ],
};
