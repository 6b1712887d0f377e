import { contoso, contosoView, crowdedView, partialView, readingView, sampleView, sync } from './data/environment.ts';
import type { Exhibit } from './exhibit.ts';

const models = `/environments/${encodeURIComponent(contoso.id)}/models`;
const workspace = (route: string, data: Exhibit['data']): Exhibit => ({ kind: 'workspace', route, data });

/** Every page of the gallery by its name. */
export const exhibits: Readonly<Record<string, Exhibit>> = {
  'start-empty': workspace('/', {}),
  'start-loading': workspace('/', { environments: null }),
  'start-connected': workspace('/', { environments: [contosoView, sampleView] }),
  'start-reading': workspace('/', { environments: [readingView] }),
  'models-list': workspace(models, { environments: [contosoView] }),
  'models-10000': workspace(models, { environments: [crowdedView(10_000)] }),
  'models-reading': workspace(models, { environments: [{ ...readingView, facts: null, models: [] }] }),
  'models-partial': workspace(models, { environments: [partialView] }),
  'models-none': workspace(models, { environments: [{ ...contosoView, models: [] }] }),
  'models-failed': workspace(models, {
    environments: [{ ...contosoView, sync: { ...sync, state: 'failed', problem: { kind: 'session-expired', origin: contoso.origin } } }],
  }),
  'lost-place': workspace('/nowhere', { environments: [contosoView] }),
  'about-page': workspace('/about', { environments: [contosoView] }),
};
