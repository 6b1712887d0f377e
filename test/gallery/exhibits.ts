import type { PlanRecord } from '#cache';
import type { Problem } from '#engine';
import { diagnosedView } from './data/diagnose.ts';
import {
  contoso,
  contosoView,
  countedView,
  crowdedView,
  partialView,
  readingView,
  sampleView,
  sync,
  unreadView,
} from './data/environment.ts';
import {
  lockApplying,
  lockBlocked,
  lockBroken,
  lockChosen,
  lockChosenGuided,
  lockDraft,
  lockGuided,
  lockOpen,
  mixedView,
} from './data/locks.ts';
import {
  applyingPlan,
  blockedDraft,
  draft,
  halfGuided,
  journal,
  losingDraft,
  refused,
  stale,
  unclear,
  undoDraft,
  verified,
} from './data/plans.ts';
import { problems } from './data/problems.ts';
import { lookedUpView, shareDraft, shareGuided, shareVerified } from './data/share-plans.ts';
import type { Exhibit } from './exhibit.ts';
import { diagnoseExhibits } from './exhibits-diagnose.ts';
import { handoverExhibits } from './exhibits-handover.ts';
import { walkExhibits } from './exhibits-walks.ts';

const models = `/environments/${encodeURIComponent(contoso.id)}/models`;
const lock = `/environments/${encodeURIComponent(contoso.id)}/sharing-lock`;
const workspace = (route: string, data: Exhibit['data']): Exhibit => ({ kind: 'workspace', route, data });
const plan = (...plans: PlanRecord[]): Exhibit =>
  workspace('/plans/p1', { environments: [contosoView], plans, journal: plans[0]?.state === 'draft' ? [] : journal });
const guide = (...plans: PlanRecord[]): Exhibit => ({
  ...workspace('/guide/p1', { environments: [contosoView], plans }),
  width: 420,
});
const onPage = (model: string | null) => ({
  address: contoso.origin,
  origin: contoso.origin,
  environmentId: null,
  model,
});
const popup = (data: Exhibit['data']): Exhibit => ({ kind: 'popup', data, width: 384 });
const failed = (problem: Problem): Exhibit =>
  workspace(models, { environments: [{ ...contosoView, sync: { ...sync, state: 'failed', problem } }] });

/** Every page of the gallery by its name. */
export const exhibits: Readonly<Record<string, Exhibit>> = {
  'start-empty': workspace('/', {}),
  'start-loading': workspace('/', { environments: null }),
  'start-connected': workspace('/', { environments: [contosoView, sampleView] }),
  'start-reading': workspace('/', { environments: [readingView] }),
  'models-list': workspace(models, { environments: [contosoView] }),
  'models-10000': workspace(models, { environments: [crowdedView(10_000)] }),
  'models-reading': workspace(models, { environments: [unreadView] }),
  'models-partial': workspace(models, { environments: [partialView] }),
  'models-none': workspace(models, { environments: [{ ...contosoView, models: [] }] }),
  'lock-page': workspace(lock, { environments: [contosoView], plans: [lockBroken] }),
  'lock-unread': workspace(lock, { environments: [unreadView] }),
  'lock-partial': workspace(lock, { environments: [partialView] }),
  'lock-plan': plan(lockDraft),
  'lock-plan-blocked': plan(lockBlocked),
  'lock-plan-applying': plan(lockApplying),
  'lock-plan-verified': plan(lockBroken),
  'lock-guide': guide(lockGuided),
  'lock-plan-open': workspace('/plans/p1', { environments: [mixedView], plans: [lockOpen] }),
  'lock-plan-chosen': workspace('/plans/p1', { environments: [mixedView], plans: [lockChosen] }),
  'lock-guide-teams': {
    ...workspace('/guide/p1', { environments: [mixedView], plans: [lockChosenGuided] }),
    width: 420,
  },
  'care-lock-broken': workspace(`/environments/${encodeURIComponent(contoso.id)}`, {
    environments: [contosoView],
    plans: [lockBroken],
  }),
  'give-page': workspace(`/environments/${encodeURIComponent(contoso.id)}/give/long/Share/msdyn_aimodel/Basic`, {
    environments: [contosoView],
  }),
  'give-page-several': workspace(
    `/environments/${encodeURIComponent(contoso.id)}/give/long/Read,Write/msdyn_aimodel,msdyn_aimodel/Basic,Basic`,
    { environments: [diagnosedView] },
  ),
  'model-page': workspace(`${models}/m1`, { environments: [contosoView], plans: [draft, { ...verified, id: 'p3' }] }),
  'model-left-behind': workspace(`${models}/m2`, { environments: [contosoView] }),
  'model-long-name': workspace(`${models}/m3`, { environments: [contosoView] }),
  'model-unreadable': workspace(`${models}/m5`, { environments: [partialView] }),
  'model-lost': workspace(`${models}/nobody`, { environments: [contosoView] }),
  'matrix-page': workspace(models.replace('/models', '/matrix'), { environments: [contosoView] }),
  'model-events': workspace(`${models}/m1`, { environments: [countedView] }),
  'picture-page': workspace(`${models}/m1/picture`, { environments: [contosoView] }),
  'people-list': workspace(models.replace('/models', '/people'), { environments: [contosoView] }),
  'people-none': workspace(models.replace('/models', '/people'), { environments: [unreadView] }),
  'person-page': workspace(models.replace('/models', '/people/beth'), { environments: [contosoView] }),
  'person-team': workspace(models.replace('/models', '/people/invoices'), { environments: [contosoView] }),
  'person-gone': workspace(models.replace('/models', '/people/nobody'), { environments: [contosoView] }),
  'reassign-choose': workspace(`${models}/m1/reassign`, { environments: [contosoView] }),
  'plan-draft': plan(draft),
  'plan-blocked': plan(blockedDraft),
  'plan-losing': plan(losingDraft),
  'plan-applying': plan(applyingPlan),
  'plan-waiting': plan({ ...applyingPlan, waitingUntil: '2026-11-20T09:06:00Z' }),
  'plan-unclear': plan(unclear),
  'plan-verified': plan(verified),
  'plan-undone': plan({ ...verified, undoneBy: 'p2' }, undoDraft),
  'plan-refused': plan(refused),
  'plan-stale': plan(stale),
  'plan-guiding': plan(halfGuided),
  'plan-undo': workspace('/plans/p2', { environments: [contosoView], plans: [undoDraft, verified] }),
  'share-many': workspace(`${models.replace('/models', '/share')}/m1,m2,m6`, { environments: [contosoView] }),
  'share-unknown': workspace(`${models.replace('/models', '/share')}/m1`, { environments: [partialView] }),
  'share-looked-up': workspace(`${models.replace('/models', '/share')}/m1`, { environments: [lookedUpView] }),
  'share-lost': workspace(`${models.replace('/models', '/share')}/nobody`, { environments: [contosoView] }),
  'share-draft': workspace('/plans/s1', { environments: [contosoView], plans: [shareDraft] }),
  'share-verified': workspace('/plans/s1', { environments: [contosoView], plans: [shareVerified] }),
  'share-guide': { ...workspace('/guide/s1', { environments: [contosoView], plans: [shareGuided] }), width: 420 },
  'compare-two': workspace(models.replace('/models', '/compare/ada/beth'), { environments: [contosoView] }),
  'compare-long-name': workspace(models.replace('/models', '/compare/long/invoices'), { environments: [contosoView] }),
  'compare-empty': workspace(models.replace('/models', '/compare'), { environments: [contosoView] }),
  'guide-half': guide(halfGuided),
  'guide-done': guide(verified),
  'guide-expired': guide({ ...halfGuided, problem: { kind: 'session-expired', origin: contoso.origin } }),
  'guide-gone': guide(),
  'history-lines': workspace(`${models.replace('/models', '/history')}`, {
    environments: [contosoView],
    journal,
    plans: [verified],
  }),
  'history-none': workspace(`${models.replace('/models', '/history')}`, { environments: [contosoView] }),
  ...handoverExhibits,
  ...diagnoseExhibits,
  ...walkExhibits,
  'about-page': workspace('/about', { environments: [contosoView] }),
  'lost-place': workspace('/nowhere', { environments: [contosoView] }),
  'popup-elsewhere': popup({ environments: [contosoView] }),
  'popup-loading': popup({ environments: null }),
  'popup-connect': popup({ tab: onPage(null) }),
  'popup-portal': popup({ tab: { ...onPage(null), origin: null, environmentId: 'e' } }),
  'popup-environment': popup({ environments: [contosoView], tab: onPage(null) }),
  'popup-reading': popup({
    environments: [unreadView],
    tab: onPage('m1'),
  }),
  'popup-model': popup({ environments: [contosoView], tab: onPage('m1') }),
  'popup-long-name': popup({ environments: [contosoView], tab: onPage('m3') }),
  'popup-under-way': popup({ environments: [contosoView], tab: onPage('m1'), plans: [halfGuided] }),
  'popup-model-unknown': popup({ environments: [contosoView], tab: onPage('gone') }),
  ...Object.fromEntries(problems.map((problem) => [`problem-${problem.kind}`, failed(problem)])),
};
