import { pages } from '#engine';
import type { HandWalkthrough } from './by-hand.ts';
import { provenBy, shownBy, shownOrProven } from './checks.ts';

const isEnabled = shownBy('person', ({ disabled }) => disabled === false);

/** Enables somebody the way "Create users" lists: sign-in, a license, the environment's security group; then Dataverse hears of it. */
export const enablePerson: HandWalkthrough = {
  id: 'enable-person',
  title: 'Enable the account of {person}',
  prerequisite:
    'You need to be a user administrator in Microsoft 365, and System Administrator of the environment for the last step.',
  cites: [pages.createUsers],
  steps: [
    {
      id: 'be-there',
      title: 'See that the account still exists',
      what: 'Dataverse keeps the user of a deleted account, and nobody can enable that one. If the account was deleted, restore it under Deleted users first.',
      labels: ['Users', 'Deleted users'],
      page: { link: 'microsoft365' },
      sight: 'person',
      check: shownOrProven(
        shownBy('person', ({ inEntra }) => inEntra),
        isEnabled,
      ),
    },
    {
      id: 'allow-sign-in',
      title: 'Allow sign-in',
      what: 'Open {person} among the active users. If “Sign in allowed” does not stand below the name, select Block this user, and unblock the sign-in.',
      labels: ['Users', 'Active users', 'Block this user'],
      page: { link: 'microsoft365' },
      sight: 'person',
      check: provenBy(isEnabled),
      tell: 'Below the name stands “Sign in allowed”.',
    },
    {
      id: 'assign-license',
      title: 'Assign a license',
      what: 'Select a license that includes Power Apps, Power Automate or Dynamics 365 for {person}. Environments that pay as they go, or have app passes, may do without.',
      labels: ['Users', 'Active users', 'Licenses and Apps', 'Save changes'],
      page: { link: 'microsoft365' },
      sight: 'person',
      check: shownOrProven(
        shownBy('person', ({ licensed }) => licensed),
        isEnabled,
      ),
    },
    {
      id: 'join-security-group',
      title: 'Add them to the environment’s security group',
      what: 'Only if the environment has one: its details in the Power Platform admin center name it. {person} has to be a member of that very group; groups within it do not count.',
      labels: [
        'Teams & groups',
        'Active teams & groups',
        'Members',
        'View all and manage members',
        'Add members',
        'Save',
      ],
      page: { link: 'microsoft365' },
      sight: 'person',
      check: provenBy(isEnabled),
      tell: 'The environment has no security group, or the group’s members name them.',
    },
    {
      id: 'refresh-user',
      title: 'Have Dataverse take it over',
      what: 'Select {person} in the list of users, and Refresh user. It also happens by itself, some time later or when they open the environment.',
      labels: ['Manage', 'Environments', 'Settings', 'Users + permissions', 'Users', 'Refresh user'],
      page: { link: 'adminCenter' },
      sight: 'person',
      check: isEnabled,
    },
  ],
};
