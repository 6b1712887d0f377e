import type { EnvironmentKnown, ModelLookup, PlanRecord } from '#cache';
import type { Right } from '#engine';
import type { RowState, SharesUnit } from '#walkthroughs';
import { contoso, partialView, people } from './environment.ts';

const { dana, beth, noor, invoices } = people;
const plain = ({ type, id, name }: { type: 'person' | 'team'; id: string; name: string }) => ({ type, id, name });
const model = { table: 'msdyn_aimodel', id: 'm1', name: 'Supplier invoices' };
const container = { table: 'msdyn_aibdatasetscontainer', id: 'c1', name: 'Supplier invoices documents' };
const coOwner: readonly Right[] = ['Read', 'Write', 'Append', 'AppendTo', 'Share'];

const rows = (bethHas: readonly Right[]): RowState[] => [
  {
    record: model,
    owner: plain(dana),
    shares: [
      ...(bethHas.length > 0 ? [{ principal: plain(beth), rights: bethHas }] : []),
      { principal: plain(invoices), rights: coOwner },
    ],
    parent: null,
  },
  { record: container, owner: plain(dana), shares: [], parent: null },
];

const unit: SharesUnit = {
  kind: 'shares',
  id: 'm1',
  model,
  operations: [
    { kind: 'set-share', record: model, principal: plain(invoices), from: coOwner, to: [] },
    { kind: 'set-share', record: model, principal: plain(beth), from: ['Read'], to: coOwner },
    { kind: 'set-share', record: container, principal: plain(beth), from: [], to: coOwner },
    { kind: 'set-share', record: model, principal: plain(noor), from: [], to: ['Read'] },
  ],
  before: rows(['Read']),
};

const finding = (
  rule: string,
  verdict: 'pass' | 'fail' | 'cannot-tell',
  severity: 'blocker' | 'warning' | 'note',
  data: Readonly<Record<string, string>>,
): PlanRecord['findings'][number] => ({
  rule,
  verdict,
  severity,
  data: { model: model.name, owner: dana.name, sharer: 'Ada Admin', ...data },
  evidence: [],
  missing: verdict === 'cannot-tell' ? ['roles'] : [],
  cases: [{ unit: 'm1', data: { model: model.name, ...data } }],
});

/** A plan that shares with one, raises another and takes a team's share back. */
export const shareDraft: PlanRecord = {
  id: 's1',
  environment: contoso.id,
  plan: {
    id: 's1',
    walkthrough: 'share-model',
    environment: contoso.id,
    madeOn: '2026-11-20T09:05:00Z',
    choice: {
      kind: 'share-model',
      wishes: [
        { model: 'm1', principal: { type: 'team', id: 'invoices' }, level: null },
        { model: 'm1', principal: { type: 'person', id: 'beth' }, level: 'Co-owner' },
        { model: 'm1', principal: { type: 'person', id: 'noor' }, level: 'User' },
      ],
    },
    units: [unit],
    undoes: null,
  },
  state: 'draft',
  findings: [
    finding('sharer-may-share-model', 'pass', 'blocker', {}),
    finding('recipient-can-use-share', 'fail', 'warning', {
      principal: noor.name,
      principals: noor.name,
      level: 'User',
      rights: 'Read',
    }),
    finding('access-ends-with-share', 'fail', 'note', { principal: invoices.name, principals: beth.name }),
    finding('model-is-shared-as-wanted', 'fail', 'note', { principal: beth.name, level: 'Co-owner' }),
    finding('containers-are-shared-as-wanted', 'fail', 'note', { principal: beth.name, rows: container.name }),
  ],
  accessChanges: [
    {
      person: { id: 'beth', name: beth.name },
      record: model,
      gains: ['Write', 'Append', 'AppendTo', 'Share'],
      loses: [],
    },
    { person: { id: 'noor', name: noor.name }, record: model, gains: ['Read'], loses: [] },
  ],
  outcome: [],
  problem: null,
  undoneBy: null,
  waitingUntil: null,
  seen: null,
  updatedOn: '2026-11-20T09:05:00Z',
};

/** The same, carried out and read back. */
export const shareVerified: PlanRecord = {
  ...shareDraft,
  state: 'verified',
  outcome: [
    {
      unit: 'm1',
      state: 'verified',
      problem: null,
      before: unit.before,
      after: [
        {
          record: model,
          owner: plain(dana),
          shares: [
            { principal: plain(beth), rights: coOwner },
            { principal: plain(noor), rights: ['Read'] },
          ],
          parent: null,
        },
        { record: container, owner: plain(dana), shares: [{ principal: plain(beth), rights: coOwner }], parent: null },
      ],
    },
  ],
};

/** The same in Microsoft's share panel: the model is done for one of three. */
export const shareGuided: PlanRecord = {
  ...shareDraft,
  state: 'guiding',
  seen: { m1: rows(coOwner) },
};

const lookup: ModelLookup = {
  environment: contoso.id,
  model: 'm1',
  rows: rows(['Read']),
  mine: [{ record: 'm1', rights: ['Read', 'Write', 'Share'] }],
  askedOn: '2026-11-20T09:10:00Z',
};

/** An environment whose shares may not be listed, after Dataverse was asked about one model. */
export const lookedUpView: EnvironmentKnown = { ...partialView, lookups: [lookup] };
