import type { EnvironmentKnown, EnvironmentRecord, ModelSummary, SyncRecord } from '#cache';
import { allRights, type Depth, type Facts, type Privileges } from '#engine';

/** The environment that most gallery pages are about. */
export const contoso: EnvironmentRecord = {
  id: 'https://contoso.crm.dynamics.com',
  kind: 'dataverse',
  origin: 'https://contoso.crm.dynamics.com',
  name: 'Contoso (default)',
  organizationId: '6d0f5d11-0000-4000-8000-000000000001',
  environmentId: 'default-6d0f5d11-0000-4000-8000-000000000002',
  caller: { id: 'ada', name: 'Ada Admin' },
  typeCodes: { msdyn_aimodel: 10036, msdyn_aibdatasetscontainer: 10050 },
  connectedOn: '2026-11-02T08:00:00Z',
};

export const people = {
  ada: { type: 'person', id: 'ada', name: 'Ada Admin', disabled: false },
  dana: { type: 'person', id: 'dana', name: 'Dana Leaver', disabled: true },
  beth: { type: 'person', id: 'beth', name: 'Beth Maker', disabled: false },
  noor: { type: 'person', id: 'noor', name: 'نور الحسن', disabled: false },
  long: {
    type: 'person',
    id: 'long',
    name: 'Maximilian Alexander von Hohenstein-Wittgenstein (External, Fabrikam Consulting Services)',
    disabled: false,
  },
  invoices: { type: 'team', id: 'invoices', name: 'Accounts Payable', disabled: false },
} as const;

const modified = (day: number) => `2026-10-${String(day).padStart(2, '0')}T09:30:00Z`;

/** A handful of models that show every column at its worst. */
export const models: readonly ModelSummary[] = [
  {
    id: 'm1',
    name: 'Supplier invoices',
    owner: people.dana,
    template: 'DocumentScanning',
    state: 'published',
    managed: false,
    modifiedOn: modified(12),
    containers: [{ id: 'c1', name: 'Supplier invoices documents', owner: people.dana }],
  },
  {
    id: 'm2',
    name: 'Delivery notes',
    owner: people.beth,
    template: 'DocumentScanning',
    state: 'trained',
    managed: false,
    modifiedOn: modified(3),
    containers: [{ id: 'c2', name: 'Delivery notes documents', owner: people.dana }],
  },
  {
    id: 'm3',
    name: 'Shelf products for every store of the northern region including temporary stands and outlets',
    owner: people.long,
    template: 'ObjectDetection',
    state: 'training',
    managed: false,
    modifiedOn: modified(28),
    containers: [{ id: 'c3', name: 'Shelf photos', owner: people.long }],
  },
  {
    id: 'm4',
    name: 'Churn',
    owner: people.noor,
    template: 'GenericPrediction',
    state: 'failed',
    managed: false,
    modifiedOn: modified(21),
    containers: [],
  },
  {
    id: 'm5',
    name: 'تصنيف رسائل العملاء',
    owner: people.noor,
    template: 'TextClassificationV2',
    state: 'draft',
    managed: false,
    modifiedOn: modified(9),
    containers: null,
  },
  {
    id: 'm6',
    name: 'Summarize a case',
    owner: people.dana,
    template: 'GptPowerPrompt',
    state: 'published',
    managed: false,
    modifiedOn: modified(17),
    containers: [],
  },
  {
    id: 'm7',
    name: 'Receipts',
    owner: people.ada,
    template: 'ReceiptScanning',
    state: 'published',
    managed: true,
    modifiedOn: null,
    containers: [],
  },
  {
    id: 'm8',
    name: 'Contracts',
    owner: people.invoices,
    template: 'EntityExtraction',
    state: 'importing',
    managed: true,
    fixed: true,
    modifiedOn: modified(30),
    containers: [],
  },
];

const tables = ['msdyn_aimodel', 'msdyn_aibdatasetscontainer'];
const everything = (depth: Depth): Privileges =>
  Object.fromEntries(tables.map((table) => [table, Object.fromEntries(allRights.map((right) => [right, depth]))]));

/** Facts that agree with the models above. */
export const facts: Facts = {
  people: [
    { id: 'ada', name: 'Ada Admin', roles: ['admin'] },
    { id: 'dana', name: 'Dana Leaver', disabled: true, roles: ['maker'] },
    { id: 'beth', name: 'Beth Maker', roles: ['maker'] },
    { id: 'noor', name: 'نور الحسن', roles: ['maker'] },
    { id: 'long', name: people.long.name, roles: [] },
    { id: 'bot', name: 'Invoice bot', accessMode: 4, roles: ['maker'] },
  ],
  teams: [
    { id: 'invoices', name: 'Accounts Payable', kind: 'owner', members: ['beth'], roles: ['maker'] },
    { id: 'readers', name: 'Readers', kind: 'access', members: ['beth'] },
  ],
  roles: [
    { id: 'admin', name: 'System Administrator', administrator: true, privileges: everything('Global') },
    {
      id: 'maker',
      name: 'Environment Maker',
      customizable: false,
      managed: true,
      privileges: everything('Basic'),
    },
  ],
  records: [
    ...models.map(({ id, name, owner }) => ({ id, table: 'msdyn_aimodel', name, owner: owner.id })),
    { id: 'f1', table: 'workflow', name: 'Book incoming invoices', owner: 'dana' },
    { id: 'f2', table: 'workflow', name: 'Learn from corrections', owner: 'beth' },
    { id: 'f3', table: 'workflow', name: 'Whichever model', owner: 'beth' },
    { id: 'c1', table: 'msdyn_aibdatasetscontainer', name: 'Supplier invoices documents', owner: 'dana' },
    { id: 'c2', table: 'msdyn_aibdatasetscontainer', name: 'Delivery notes documents', owner: 'dana' },
  ],
  shares: [
    { record: 'm1', principal: 'beth', rights: ['Read'] },
    { record: 'm1', principal: 'long', rights: ['Read'] },
    { record: 'm1', principal: 'invoices', rights: ['Read', 'Write', 'Append', 'AppendTo', 'Share'] },
    { record: 'm2', principal: 'organization', rights: ['Read'] },
  ],
  settings: { shareToPreviousOwner: false },
  facts: {
    models: models.map(({ id, template, state }) => ({ id, state, ...(template ? { template } : {}) })),
    flows: [
      { id: 'f1', model: 'm1', purpose: 'runs' },
      { id: 'f2', model: 'm1', purpose: 'feedback-loop' },
    ],
    dynamicFlows: ['f3'],
    containers: [
      { id: 'c1', model: 'm1' },
      { id: 'c2', model: 'm2' },
    ],
  },
};

/** A reading that is complete. */
export const sync: SyncRecord = {
  environment: contoso.id,
  generation: 3,
  state: 'complete',
  tables: {
    systemuser: { state: 'done', rows: 1240 },
    team: { state: 'done', rows: 86 },
    msdyn_aimodel: { state: 'done', rows: 8 },
    msdyn_aibdatasetscontainer: { state: 'done', rows: 3 },
  },
  startedOn: '2026-11-20T09:00:00Z',
  finishedOn: '2026-11-20T09:00:12Z',
  waitingUntil: null,
  problem: null,
};

/** The environment as read. */
export const contosoView: EnvironmentKnown = {
  environment: contoso,
  sync,
  isRead: true,
  facts,
  models,
  lookups: [],
  events: [],
};

/** The same while it is read, with one table refused. */
export const readingView: EnvironmentKnown = {
  ...contosoView,
  sync: {
    ...sync,
    state: 'running',
    finishedOn: null,
    tables: {
      systemuser: { state: 'reading', rows: 15000 },
      team: { state: 'waiting' },
      msdyn_aimodel: { state: 'done', rows: 8 },
      principalobjectaccess: {
        state: 'unreadable',
        problem: { kind: 'missing-privilege', privilege: 'prvReadUserQuery', table: null, whose: 'caller' },
      },
    },
  },
};

/** The same when it is read for the first time. */
export const unreadView: EnvironmentKnown = { ...readingView, isRead: false, facts: null, models: [] };

/** The same with two tables that could not be read. */
export const partialView: EnvironmentKnown = {
  ...contosoView,
  facts: { ...facts, unknown: ['shares', 'roles'] },
  sync: {
    ...sync,
    tables: {
      ...sync.tables,
      principalobjectaccess: {
        state: 'unreadable',
        problem: { kind: 'no-access', right: 'Read', table: 'principalobjectaccess', record: null },
      },
      roleprivileges: {
        state: 'unreadable',
        problem: { kind: 'missing-privilege', privilege: 'prvReadRole', table: 'role', whose: 'caller' },
      },
    },
  },
};

/** The built-in sample environment. */
export const sampleView: EnvironmentKnown = {
  ...contosoView,
  environment: {
    ...contoso,
    id: 'sample',
    kind: 'sample',
    name: 'Contoso (sample)',
    caller: { id: 'ada', name: 'Sample Administrator' },
  },
};

/** An environment with `count` models, for lists that must stay fast. */
export function crowdedView(count: number): EnvironmentKnown {
  const many = Array.from({ length: count }, (_, index): ModelSummary => {
    const pattern = models[index % models.length] as ModelSummary;
    return { ...pattern, id: `many-${index}`, name: `${pattern.name} ${index + 1}` };
  });
  return { ...contosoView, models: many };
}

/** The same after the AI events of two models were counted. */
export const countedView: EnvironmentKnown = {
  ...contosoView,
  events: [
    {
      environment: contoso.id,
      model: 'm1',
      owners: [
        {
          owner: { type: 'person', id: 'beth', name: 'Beth Maker' },
          count: 1204,
          failed: 3,
          last: '2026-11-20T09:14:00Z',
        },
        {
          owner: { type: 'person', id: 'dana', name: 'Dana Leaver' },
          count: 3,
          failed: 0,
          last: '2026-02-03T16:40:00Z',
        },
      ],
      agents: [
        {
          id: 'agent-1',
          name: 'Invoice desk',
          owner: { type: 'person', id: 'beth', name: 'Beth Maker' },
          components: ['Read an invoice', 'Ask for a copy of an invoice that cannot be read at all'],
        },
        {
          id: 'agent-2',
          name: 'Ledger helper',
          owner: { type: 'person', id: 'dana', name: 'Dana Leaver' },
          components: ['Totals'],
        },
      ],
      more: true,
      askedOn: '2026-11-24T08:30:00Z',
    },
    { environment: contoso.id, model: 'm2', owners: [], agents: null, more: false, askedOn: '2026-11-24T08:30:00Z' },
  ],
};
