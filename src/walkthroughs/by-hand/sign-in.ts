import { gatePages } from '#diagnosis';
import type { HandWalkthrough } from './by-hand.ts';
import { provenBy, shownBy } from './checks.ts';

const isMember = shownBy('member', (found) => found.isMember);

/** The first visit of a member of an Entra group, which puts them into its team. */
export const signIn: HandWalkthrough = {
  id: 'sign-in',
  title: 'Have {person} open the environment once',
  prerequisite:
    'Only {person} can do the second step. For the first you need to be an owner of the group, or a groups administrator.',
  cites: [gatePages.groupTeams],
  steps: [
    {
      id: 'be-in-group',
      title: 'See that they are in the group',
      what: '{person} has to be a member of the Microsoft Entra group behind the team {team}. Who is in it does not show in Dataverse before they have come.',
      labels: ['Teams & groups', 'Active teams & groups', 'Members'],
      page: { link: 'microsoft365' },
      sight: 'member',
      check: provenBy(isMember),
      tell: 'The group’s members name them.',
    },
    {
      id: 'come-once',
      title: 'Have them come once',
      what: 'Send {person} the address of this page. They sign in, choose this environment if asked, and open an app in it: with that Dataverse puts them into {team}, and what the team holds is theirs, too.',
      labels: ['Apps'],
      page: { link: 'makerHome' },
      sight: 'member',
      check: isMember,
    },
  ],
};
