import { diagnosedView, keptDiagnosis } from './data/diagnose.ts';
import { contoso, partialView, unreadView } from './data/environment.ts';
import { depthDraft, trainingDraft } from './data/fix-plans.ts';
import type { Exhibit } from './exhibit.ts';

const diagnose = `/environments/${encodeURIComponent(contoso.id)}/diagnose`;
const at = (rest: string, view = diagnosedView): Exhibit => ({
  kind: 'workspace',
  route: `${diagnose}${rest}`,
  data: { environments: [view] },
});

/** The gallery's pages of diagnoses. */
export const diagnoseExhibits: Readonly<Record<string, Exhibit>> = {
  'diagnose-start': at(''),
  'diagnose-unread': { ...at(''), data: { environments: [unreadView] } },
  'diagnose-model-only': at('/m1/-/app/-'),
  'diagnose-not-shared': at('/m6/beth/app/-'),
  'diagnose-no-role': at('/m1/nils/flow/-'),
  'diagnose-no-privilege': at('/m1/greta/edit/-'),
  'diagnose-clear': at('/m1/beth/api/-'),
  'diagnose-disabled': at('/m2/dana/app/-'),
  'diagnose-long-names': at('/m3/long/edit/-'),
  'diagnose-flow': at('/m1/noor/flow/f1'),
  'diagnose-text': {
    ...at('/m6/beth/app/-'),
    pasted:
      'Error 0x80040220: Principal user is missing prvReadmsdyn_AIModel privilege. Beth Maker cannot run Summarize a case. Then: the AI model is not available.',
  },
  'diagnose-kept': { ...at(''), data: { environments: [diagnosedView], diagnoses: [keptDiagnosis] } },
  'diagnose-plan-depth': {
    kind: 'workspace',
    route: '/plans/f1',
    data: { environments: [diagnosedView], plans: [depthDraft] },
  },
  'diagnose-plan-training': {
    kind: 'workspace',
    route: '/plans/f2',
    data: { environments: [diagnosedView], plans: [trainingDraft] },
  },
  'diagnose-unreadable': at('/m6/beth/app/-', partialView),
};
