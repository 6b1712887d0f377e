import { gatePages } from '#diagnosis';
import type { HandWalkthrough } from './by-hand.ts';
import { provenBy, ranSince } from './checks.ts';

const runs = ranSince('run');

/** Gets an environment credits, the way "Licensing and AI Builder credits" describes it. Dataverse keeps none, so the proof is a run that was processed. */
export const addCredits: HandWalkthrough = {
  id: 'add-credits',
  title: 'Get AI Builder credits for this environment',
  prerequisite: 'You need to be a Power Platform administrator. Buying takes a billing administrator.',
  cites: [gatePages.credits],
  steps: [
    {
      id: 'look',
      title: 'See what is left',
      what: 'Compare what this environment was allocated with what it used this month. Without an allocation it draws on what the organization has left, unless the tenant’s settings forbid that; Copilot Credits may stand in.',
      labels: ['Licensing', 'Capacity add-ons', 'Summary'],
      page: { link: 'adminCenter' },
      sight: 'run',
      check: provenBy(runs),
      tell: 'You know whether to allocate more, or to buy more. Dataverse does not say how many are left.',
    },
    {
      id: 'allocate',
      title: 'Allocate credits',
      what: 'Select Assign to an environment, choose this one, and enter how many AI Builder credits it gets. If there are none to give, a billing administrator buys the AI Builder capacity add-on first.',
      labels: ['Licensing', 'Capacity add-ons', 'Add-ons', 'Assign to an environment'],
      page: { link: 'adminCenter' },
      sight: 'run',
      check: provenBy(runs),
      tell: 'This environment has credits under Add-ons.',
    },
    {
      id: 'run-again',
      title: 'Run the model once more',
      what: 'Do again what did not work. A run of “{model}” that was processed shows in Dataverse as an AI event, whoever ran it, and the step is done.',
      labels: [],
      page: null,
      sight: 'run',
      check: runs,
    },
  ],
};
