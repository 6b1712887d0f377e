import type { PlanRecord } from '#cache';
import type { Facts } from '#engine';
import { type DepthWish, planDepth, rightsUnit } from '#walkthroughs';
import { proveRoles } from '../../../src/tasks/prove-roles.ts';
import { diagnosedView } from './diagnose.ts';
import { contoso, people } from './environment.ts';

const table = 'msdyn_aimodel';
const madeOn = '2026-11-20T09:05:00Z';
const facts: Facts = {
  ...(diagnosedView.facts ?? { records: [] }),
  people: (diagnosedView.facts?.people ?? []).map((one) =>
    one.id === 'greta' ? { ...one, roles: ['reviewer'] } : one,
  ),
};
const about = {
  environment: contoso.id,
  state: 'draft',
  findings: [],
  accessChanges: null,
  outcome: [],
  problem: null,
  undoneBy: null,
  waitingUntil: null,
  seen: null,
  updatedOn: madeOn,
} as const;

const wish: DepthWish = {
  role: 'reviewer',
  privileges: [
    { table, right: 'Read', depth: 'Global' },
    { table, right: 'Write', depth: 'Basic' },
  ],
};
const read = { id: 'read', name: 'prvReadmsdyn_AIModel' };
const write = { id: 'write', name: 'prvWritemsdyn_AIModel' };
const raised = planDepth({
  facts,
  wish,
  contents: new Map([['reviewer', [{ ...read, depth: 'Deep' }]]]),
  privileges: [read, write],
  besides: [],
  caller: { privileges: [] },
  newId: () => 'role',
});

/** A plan that lets a role's privilege reach further and puts another into it. */
export const depthDraft: PlanRecord = {
  ...about,
  id: 'f1',
  plan: {
    id: 'f1',
    walkthrough: 'raise-depth',
    environment: contoso.id,
    madeOn,
    choice: { kind: 'raise-depth', ...wish },
    units: raised.units,
    undoes: null,
  },
  proof: { ...proveRoles(raised.before, raised.after), limits: [], keepers: [] },
};

const model = { table, id: 'm1', name: 'Supplier invoices' };
const container = { table: 'msdyn_aibdatasetscontainer', id: 'c1', name: 'Supplier invoices documents' };
const { dana, beth } = people;
const owner = { type: dana.type, id: dana.id, name: dana.name };
const training = rightsUnit(
  {
    model: { record: model, owner, shares: [], parent: null },
    containers: [{ record: container, owner, shares: [], parent: null }],
  },
  { type: beth.type, id: beth.id, name: beth.name },
  [{ record: 'c1', rights: ['Read'] }],
);

/** A plan that shares the training data alone, and no more of it than is missing. */
export const trainingDraft: PlanRecord = {
  ...about,
  id: 'f2',
  plan: {
    id: 'f2',
    walkthrough: 'share-model',
    environment: contoso.id,
    madeOn,
    choice: {
      kind: 'share-rights',
      model: 'm1',
      principal: { type: 'person', id: 'beth' },
      rows: [{ record: 'c1', rights: ['Read'] }],
    },
    units: training ? [training] : [],
    undoes: null,
  },
  accessChanges: [{ person: { id: beth.id, name: beth.name }, record: container, gains: ['Read'], loses: [] }],
};
