import type { JournalRecord, PlanFinding, PlanRecord } from '#cache';
import type { Finding } from '#engine';
import type { Operation, Plan, RowState } from '#walkthroughs';
import { contoso, people } from './environment.ts';

const { dana, beth } = people;
const plain = ({ type, id, name }: { type: 'person' | 'team'; id: string; name: string }) => ({ type, id, name });

const model = { table: 'msdyn_aimodel', id: 'm1', name: 'Supplier invoices' };
const container = { table: 'msdyn_aibdatasetscontainer', id: 'c1', name: 'Supplier invoices documents' };

const row = (table: string, id: string, parent: string): RowState => ({
  record: { table, id, name: id },
  owner: plain(dana),
  shares: [],
  parent,
});

const before: readonly RowState[] = [
  { record: model, owner: plain(dana), shares: [{ principal: plain(beth), rights: ['Read'] }], parent: null },
  { record: container, owner: plain(dana), shares: [], parent: 'm1' },
  row('msdyn_aibdataset', 'd1', 'c1'),
  ...Array.from({ length: 12 }, (_, index) => row('msdyn_aibdatasetfile', `f${index}`, 'd1')),
  ...Array.from({ length: 21 }, (_, index) => row('msdyn_aibdatasetrecord', `r${index}`, 'd1')),
];

const operations: readonly Operation[] = [model, container].map((record) => ({
  kind: 'assign',
  record,
  from: plain(dana),
  to: plain(beth),
}));

const plan: Plan = {
  id: 'p1',
  walkthrough: 'reassign-model',
  environment: contoso.id,
  madeOn: '2026-11-20T09:05:00Z',
  choice: {
    kind: 'reassign-model',
    model: 'm1',
    newOwner: { type: 'person', id: 'beth' },
  },
  units: [
    {
      kind: 'model',
      id: 'u1',
      model,
      newOwner: plain(beth),
      operations,
      before,
      below: 'listed',
    },
  ],
  undoes: null,
};

const finding = (
  rule: string,
  verdict: Finding['verdict'],
  severity: Finding['severity'],
  data: Finding['data'] = {},
): PlanFinding => ({
  ...found(rule, verdict, severity, data),
  cases: [{ unit: 'u1', data: found(rule, verdict, severity, data).data }],
});

const found = (
  rule: string,
  verdict: Finding['verdict'],
  severity: Finding['severity'],
  data: Finding['data'],
): Finding => ({
  rule,
  verdict,
  severity,
  data: { model: 'Supplier invoices', owner: 'Dana Leaver', caller: 'Ada Admin', newOwner: 'Beth Maker', ...data },
  evidence: [],
  missing: verdict === 'cannot-tell' ? ['roles'] : [],
});

const passed: readonly PlanFinding[] = [
  finding('caller-may-assign-model', 'pass', 'blocker'),
  finding('caller-may-assign-containers', 'pass', 'blocker'),
  finding('new-owner-is-active', 'pass', 'warning'),
  finding('previous-owner-keeps-no-access', 'pass', 'warning'),
];

const warned: readonly PlanFinding[] = [
  finding('owner-is-active', 'fail', 'note'),
  finding('model-is-owned-by-new-owner', 'fail', 'note'),
  finding('new-owner-can-edit', 'cannot-tell', 'warning'),
  finding('previous-owner-can-take-it-back', 'fail', 'warning', { principals: 'Dana Leaver', tables: 'AI Models' }),
];

const blocked: readonly PlanFinding[] = [
  finding('caller-may-assign-containers', 'fail', 'blocker', { rights: 'Assign', rows: 'Supplier invoices documents' }),
];

/** A plan that is shown and may go on. */
export const draft: PlanRecord = {
  id: 'p1',
  environment: contoso.id,
  plan,
  state: 'draft',
  findings: [...passed, ...warned],
  accessChanges: [
    { person: beth, record: model, gains: ['Write', 'Delete', 'Share', 'Assign'], loses: [] },
    { person: beth, record: container, gains: ['Read', 'Write', 'Delete', 'Share', 'Assign'], loses: [] },
  ],
  outcome: [],
  waitingUntil: null,
  problem: null,
  undoneBy: null,
  seen: null,
  updatedOn: '2026-11-20T09:05:00Z',
};

/** The same with something in the way, and access that cannot be told. */
export const blockedDraft: PlanRecord = { ...draft, findings: [...blocked, ...passed, ...warned], accessChanges: null };

/** The same when somebody loses access. */
export const losingDraft: PlanRecord = {
  ...draft,
  accessChanges: [
    ...(draft.accessChanges ?? []),
    { person: dana, record: model, gains: [], loses: ['Read', 'Write', 'Share'] },
  ],
};

const now = (owner: typeof dana | typeof beth): readonly RowState[] =>
  before.map((one) => ({ ...one, owner: plain(owner) }));

/** The same while it is written. */
export const applyingPlan: PlanRecord = {
  ...draft,
  state: 'applying',
  outcome: [{ unit: 'u1', state: 'writing', problem: null, before: null, after: null }],
};

/** The same, written and read back. */
export const verified: PlanRecord = {
  ...draft,
  state: 'verified',
  findings: [
    ...passed,
    finding('model-is-owned-by-new-owner', 'pass', 'note'),
    finding('containers-are-owned-by-new-owner', 'pass', 'note'),
  ],
  outcome: [{ unit: 'u1', state: 'verified', problem: null, before: null, after: now(beth) }],
  updatedOn: '2026-11-20T09:06:12Z',
};

/** The same, refused by Dataverse. */
export const refused: PlanRecord = {
  ...draft,
  state: 'failed',
  outcome: [
    {
      unit: 'u1',
      state: 'refused',
      problem: {
        kind: 'missing-privilege',
        privilege: 'prvAssignmsdyn_AIBDatasetsContainer',
        table: 'msdyn_aibdatasetscontainer',
        whose: 'caller',
      },
      before: null,
      after: now(dana),
    },
  ],
};

/** Sent, but the session ended before it could be read back. */
export const unclear: PlanRecord = {
  ...draft,
  state: 'failed',
  problem: { kind: 'session-expired', origin: contoso.origin },
  outcome: [{ unit: 'u1', state: 'writing', problem: null, before: null, after: null }],
};

/** The same after somebody else changed rows. */
export const stale: PlanRecord = {
  ...draft,
  state: 'stale',
  problem: {
    kind: 'changed-meanwhile',
    changes: [
      {
        table: 'msdyn_aimodel',
        record: 'm1',
        name: 'Supplier invoices',
        what: 'owner',
        expected: 'Dana Leaver',
        found: 'Ada Admin',
      },
      {
        table: 'msdyn_aibdatasetscontainer',
        record: 'c9',
        name: 'Second container',
        what: 'added',
        expected: null,
        found: null,
      },
    ],
  },
};

/** Somebody has moved the model in Microsoft's pages, and not yet the container. */
export const halfGuided: PlanRecord = {
  ...draft,
  state: 'guiding',
  findings: [
    finding('model-is-owned-by-new-owner', 'pass', 'note'),
    finding('containers-are-owned-by-new-owner', 'fail', 'note'),
  ],
  seen: {
    u1: before.map((one) => (one.record.id === 'm1' ? { ...one, owner: plain(beth) } : one)),
  },
  updatedOn: '2026-11-20T09:08:30Z',
};

/** The plan that takes the verified one back. */
export const undoDraft: PlanRecord = {
  ...draft,
  id: 'p2',
  plan: {
    ...plan,
    id: 'p2',
    choice: { kind: 'undo', plan: 'p1', units: null },
    undoes: 'p1',
    units: [
      {
        kind: 'model',
        id: 'u1',
        model,
        newOwner: plain(dana),
        before: now(beth),
        below: 'listed',
        operations: [
          ...operations.map(
            (operation): Operation =>
              operation.kind === 'assign' ? { ...operation, from: plain(beth), to: plain(dana) } : operation,
          ),
          { kind: 'set-share', record: model, principal: plain(beth), from: [], to: ['Read'] },
        ],
      },
    ],
  },
};

const line = (
  id: number,
  kind: JournalRecord['kind'],
  summary: string,
  problem: JournalRecord['problem'] = null,
): JournalRecord => ({
  id,
  environment: contoso.id,
  plan: 'p1',
  unit: kind === 'planned' ? null : 'u1',
  at: `2026-11-20T09:06:0${id}Z`,
  kind,
  by: { id: 'ada', name: 'Ada Admin' },
  summary,
  problem,
});

/** What the journal says of the verified plan. */
export const journal: readonly JournalRecord[] = [
  line(1, 'planned', 'Supplier invoices'),
  line(2, 'intended', 'Supplier invoices'),
  line(3, 'sent', 'Supplier invoices'),
  line(4, 'found', 'Supplier invoices'),
  line(5, 'verified', 'Supplier invoices'),
];
