import type { EnvironmentKnown, PlanRecord, UnitOutcome } from '#cache';
import { judging } from '#tasks';
import { type HandedOver, type Principal, planHandover, type RowState } from '#walkthroughs';
import { contoso, contosoView, facts, models, people } from './environment.ts';

const { beth, invoices } = people;
const plain = ({ type, id, name }: Principal): Principal => ({ type, id, name });

const rowOf = (table: string, { id, name, owner }: { id: string; name: string; owner: Principal }): RowState => ({
  record: { table, id, name },
  owner: plain(owner),
  shares: [],
  parent: null,
});

/** What goes to whom: much to Beth, some to a team. */
const handed = models
  .filter(({ id }) => ['m1', 'm2', 'm3', 'm5', 'm6', 'm8'].includes(id))
  .map(
    (model): HandedOver => ({
      model: rowOf('msdyn_aimodel', model),
      containers: (model.containers ?? []).map((one) => rowOf('msdyn_aibdatasetscontainer', one)),
      below: (model.containers ?? []).flatMap(({ id, owner }) =>
        Array.from({ length: 34 }, (_, n) => ({
          ...rowOf('msdyn_aibdatasetrecord', { id: `${id}-${n}`, name: `Page ${n + 1}`, owner }),
          parent: id,
        })),
      ),
      newOwner: plain(model.id === 'm6' ? invoices : beth),
    }),
  );

const plan = planHandover({
  id: 'p1',
  madeOn: '2026-11-20T09:05:00Z',
  environment: contoso.id,
  choice: {
    kind: 'hand-over',
    from: 'dana',
    models: handed.map(({ model, newOwner: { type, id } }) => ({ model: model.record.id, newOwner: { type, id } })),
    revoke: false,
  },
  models: handed,
  leavesShare: false,
});

/** A handover of several models with what the rules find about it. */
export const handoverDraft: PlanRecord = {
  id: 'p1',
  environment: contoso.id,
  plan,
  state: 'draft',
  findings: judging.judgePlan(facts, plan, 'ada'),
  accessChanges: judging.accessChanges(facts, plan),
  outcome: [],
  problem: null,
  undoneBy: null,
  waitingUntil: null,
  seen: null,
  updatedOn: '2026-11-20T09:05:00Z',
};

const outcomeOf = (unit: string, state: UnitOutcome['state'], problem: UnitOutcome['problem'] = null): UnitOutcome => {
  const planned = plan.units.find(({ id }) => id === unit);
  const rights = ['Read', 'Write', 'Append', 'AppendTo', 'Share', 'Assign', 'Delete'];
  return {
    unit,
    state,
    problem,
    before: state === 'verified' && planned?.kind === 'model' ? planned.before : null,
    after: state === 'verified' && planned?.kind === 'model' ? planned.before : null,
    ...(state === 'verified' ? { access: [{ record: unit, rights }] } : {}),
  };
};

/** The same while it is carried out. */
export const handoverApplying: PlanRecord = {
  ...handoverDraft,
  state: 'applying',
  outcome: [outcomeOf('m1', 'verified'), outcomeOf('m2', 'verified'), outcomeOf('m3', 'writing')],
};

/** The same with one model refused in Dataverse's own words, and one that somebody moved meanwhile. */
export const handoverHalfDone: PlanRecord = {
  ...handoverDraft,
  state: 'failed',
  outcome: [
    ...['m1', 'm2', 'm3', 'm6'].map((unit) => outcomeOf(unit, 'verified')),
    outcomeOf('m8', 'refused', {
      kind: 'server',
      status: 400,
      code: '0x80040265',
      message: 'Legal hold: this model stays with its owner until the case is closed.',
    }),
    outcomeOf('m5', 'stale', {
      kind: 'changed-meanwhile',
      changes: [
        {
          table: 'msdyn_aimodel',
          record: 'm5',
          name: 'تصنيف رسائل العملاء',
          what: 'owner',
          expected: 'نور الحسن',
          found: 'Ada Admin',
        },
      ],
    }),
  ],
};

/** The same when all of it is done. */
export const handoverVerified: PlanRecord = {
  ...handoverDraft,
  state: 'verified',
  outcome: plan.units.map(({ id }) => outcomeOf(id, 'verified')),
};

/** The same while somebody is guided over Microsoft's pages. */
export const handoverGuided: PlanRecord = {
  ...handoverDraft,
  state: 'guiding',
  outcome: [outcomeOf('m1', 'verified')],
};

/** An environment in which everybody looks after what they own. */
export const calmView: EnvironmentKnown = {
  ...contosoView,
  facts: { ...facts, records: [], shares: [], facts: { models: [], containers: [], flows: [] } },
};

/** One that leaves previous owners a share, and in which Beth is about to leave. */
export const leavingView: EnvironmentKnown = {
  ...contosoView,
  environment: { ...contoso, leaving: ['beth', 'long'] },
  facts: { ...facts, settings: { shareToPreviousOwner: true } },
};
