import { gatePages } from '#diagnosis';
import { pages } from '#engine';
import type { HandWalkthrough } from './by-hand.ts';
import { provenBy, shownBy } from './checks.ts';

const isThere = shownBy('person', () => true, 'open');

/** Adds somebody to an environment the way "Add users to an environment" describes it. */
export const addPerson: HandWalkthrough = {
  id: 'add-person',
  title: 'Add {person} to the environment',
  prerequisite:
    'You need to be System Administrator of the environment, and for the first step a user administrator in Microsoft 365.',
  cites: [gatePages.addUsers, pages.createUsers],
  steps: [
    {
      id: 'qualify',
      title: 'See that they may be added',
      what: '{person} needs to be allowed to sign in, to have a license, and to be a member of the environment’s security group if it has one.',
      labels: ['Users', 'Active users', 'Licenses and Apps'],
      page: { link: 'microsoft365' },
      sight: 'person',
      check: provenBy(isThere),
      tell: '“Sign in allowed” stands below the name, and a license is ticked under Licenses and Apps.',
    },
    {
      id: 'add-user',
      title: 'Add them',
      what: 'Search for {person} in the list of users. If they are not there, select Add user, enter their name or address, and add them.',
      labels: ['Manage', 'Environments', 'Settings', 'Users + permissions', 'Users', 'Add user'],
      page: { link: 'adminCenter' },
      sight: 'person',
      check: isThere,
    },
    {
      id: 'be-enabled',
      title: 'See that their user is enabled',
      what: 'A user that was added and is disabled lacks one of the things above: mend it, select {person} in the list of users, and Refresh user.',
      labels: ['Users + permissions', 'Users', 'Refresh user'],
      page: { link: 'adminCenter' },
      sight: 'person',
      check: shownBy('person', ({ disabled }) => disabled === false, 'open'),
    },
  ],
};
