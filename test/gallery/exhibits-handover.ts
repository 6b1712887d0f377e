import type { PlanRecord } from '#cache';
import { contoso, contosoView, partialView, unreadView } from './data/environment.ts';
import {
  calmView,
  handoverApplying,
  handoverDraft,
  handoverGuided,
  handoverHalfDone,
  handoverVerified,
  leavingView,
} from './data/handovers.ts';
import { journal } from './data/plans.ts';
import type { Exhibit } from './exhibit.ts';

const place = (rest: string, view = contosoView): Exhibit => ({
  kind: 'workspace',
  route: `/environments/${encodeURIComponent(contoso.id)}${rest}`,
  data: { environments: [view] },
});
const plan = (record: PlanRecord): Exhibit => ({
  kind: 'workspace',
  route: '/plans/p1',
  data: { environments: [contosoView], plans: [record], journal: record.state === 'draft' ? [] : journal },
});

/** The gallery's pages of what needs care, and of handovers. */
export const handoverExhibits: Readonly<Record<string, Exhibit>> = {
  'care-page': place('', leavingView),
  'care-calm': place('', calmView),
  'care-partial': place('', partialView),
  'handover-choose': place('/hand-over/dana', leavingView),
  'handover-everybody': place('/hand-over/everybody'),
  'handover-unread': place('/hand-over/dana', unreadView),
  'handover-plan': plan(handoverDraft),
  'handover-applying': plan(handoverApplying),
  'handover-half-done': plan(handoverHalfDone),
  'handover-verified': plan(handoverVerified),
  'handover-guide': { ...plan(handoverGuided), route: '/guide/p1', width: 420 },
};
