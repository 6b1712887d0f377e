import type { EnvironmentRecord } from '#cache';
import type { Step } from '#diagnosis';
import type { LinkKey } from '#walkthroughs';
import { pageAddress } from './guide-steps.ts';

/** Which of Microsoft's pages: what its button says follows from it. */
export type PageName = 'admin' | 'model' | 'models' | 'maker' | 'flows' | 'user' | 'container' | 'row';

/** A page of Microsoft's on which a step is done, at the row that it is about as far as pages have such an address. */
export interface StepPage {
  name: PageName;
  address: string;
}

interface Place {
  name: PageName;
  link: LinkKey;
  table?: string;
  id?: string;
}

/** The pages on which a step is done; none in the sample environment, which has no pages of Microsoft's. */
export function stepPages(step: Step, model: string, environment: EnvironmentRecord): StepPage[] {
  return placesOf(step, model).flatMap(({ name, link, table, id }) => {
    const address = pageAddress(environment, link, table, id);
    return address === null ? [] : [{ name, address }];
  });
}

const admin: Place = { name: 'admin', link: 'adminCenter' };
const maker: Place = { name: 'maker', link: 'makerHome' };
const models: Place = { name: 'models', link: 'makerModels' };
const flows: Place = { name: 'flows', link: 'automateFlows' };
const modelPage = (id: string): Place => ({ name: 'model', link: 'makerModel', id });
const userPage = (id: string): Place => ({ name: 'user', link: 'record', table: 'systemuser', id });

function placesOf(step: Step, model: string): Place[] {
  switch (step.kind) {
    case 'share':
      return step.record === model
        ? [modelPage(model)]
        : [{ name: 'container', link: 'record', table: 'msdyn_aibdatasetscontainer', id: step.record }];
    case 'reassign': {
      const table = step.record === model ? 'msdyn_aimodel' : 'msdyn_aibdatasetscontainer';
      return [{ name: 'row', link: 'record', table, id: step.record }];
    }
    case 'enable-person':
      return [admin, userPage(step.person)];
    case 'set-access-mode':
      return [userPage(step.person)];
    case 'publish-model':
    case 'read-results':
    case 'wait-for-import':
      return [modelPage(model)];
    case 'turn-on-previews':
      return [admin, modelPage(model)];
    case 'replace-model':
      return [models, modelPage(model)];
    case 'find-model':
      return [models];
    case 'share-app':
    case 'sign-in':
      return [maker];
    case 'share-flow':
    case 'move-flow':
      return [flows];
    case 'wait':
    case 'sign-in-again':
      return [];
    default:
      return [admin];
  }
}
