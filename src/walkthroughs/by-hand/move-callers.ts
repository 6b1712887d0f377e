import type { HandStep } from './by-hand.ts';
import { nothingCalls, onlyByPerson } from './checks.ts';

/** The steps that take flows and apps away from a model. Flows say in Dataverse which model they call, apps do not. */
export function moveCallers(what: { flows: string; apps: string }): [flows: HandStep, apps: HandStep] {
  return [
    {
      id: 'change-flows',
      title: 'Change the flows',
      what: `${what.flows} Flows that choose their model only when they run do not show here.`,
      labels: ['My flows', 'Edit', 'Save'],
      page: { link: 'automateFlows' },
      sight: 'callers',
      check: nothingCalls,
    },
    {
      id: 'change-apps',
      title: 'Change the apps',
      what: what.apps,
      labels: ['Apps', 'Edit', 'Data', 'Add data', 'AI models', 'Publish'],
      page: { link: 'makerHome' },
      sight: null,
      check: onlyByPerson,
      tell: 'No app names the model under Data, or no app ever did. Dataverse does not say which apps do.',
    },
  ];
}
