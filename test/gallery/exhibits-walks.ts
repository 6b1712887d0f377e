import type { WalkRecord } from '#walkthroughs';
import { diagnosedView } from './data/diagnose.ts';
import { contoso, sampleView } from './data/environment.ts';
import {
  allTicked,
  enabled,
  halfEnabled,
  halfReplaced,
  inTraining,
  notAllowed,
  waitingForCredits,
} from './data/walks.ts';
import type { Exhibit } from './exhibit.ts';

const of = (id: string) => `/environments/${encodeURIComponent(id)}/diagnose`;
const at = (rest: string, record: WalkRecord | null, view = diagnosedView): Exhibit => ({
  kind: 'workspace',
  route: `${of(view.environment.id)}${rest}`,
  data: { environments: [view] },
  actions: {
    watchWalk: (_environment, _walk, next) => {
      next(record);
      return () => undefined;
    },
  },
});

/** The gallery's walkthroughs done by hand. */
export const walkExhibits: Readonly<Record<string, Exhibit>> = {
  'walk-begun': at('/m2/dana/app/-/enable-person/-', null),
  'walk-enable': at('/m2/dana/app/-/enable-person/-', halfEnabled),
  'walk-enabled': at('/m2/dana/app/-/enable-person/-', enabled),
  'walk-publish': at('/m2/beth/app/-/publish-model/-', inTraining),
  'walk-credits': at('/m1/beth/app/-/add-credits/-', waitingForCredits),
  'walk-not-allowed': at('/m2/beth/app/-/publish-model/-', notAllowed),
  'walk-replace': at('/m1/beth/app/-/replace-model/-', halfReplaced),
  'walk-ticked': at('/m1/beth/app/-/find-model/-', allTicked),
  'walk-refused': {
    ...at('/m2/dana/app/-/enable-person/-', halfEnabled),
    actions: {
      ...at('', halfEnabled).actions,
      run: async () => ({ ok: false, problem: { kind: 'session-expired', origin: contoso.origin } }),
    },
  },
  'walk-sample': {
    ...at('/m1/beth/app/-/publish-model/-', inTraining),
    route: `${of(sampleView.environment.id)}/m1/beth/app/-/publish-model/-`,
    data: { environments: [{ ...diagnosedView, environment: sampleView.environment }] },
  },
  'walk-beside': {
    ...at('', halfEnabled),
    route: `/beside/${encodeURIComponent(contoso.id)}/m2/dana/app/-/enable-person/-`,
    width: 440,
  },
};
