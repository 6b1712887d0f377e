import type {
  Depth,
  Facts,
  FlowFacts,
  ModelFacts,
  ModelWork,
  Person,
  Privileges,
  Question,
  RecordFacts,
  Right,
  Role,
  ShareFacts,
  ShareLevel,
} from '#engine';

const model = 'msdyn_aimodel';
const container = 'msdyn_aibdatasetscontainer';
const flow = 'workflow';
const rights: readonly Right[] = ['Create', 'Read', 'Write', 'Delete', 'Append', 'AppendTo', 'Share', 'Assign'];

/** All rights on models and dataset containers at one depth. */
export function everything(depth: Depth): Privileges {
  const all = Object.fromEntries(rights.map((right) => [right, depth]));
  return { [model]: all, [container]: all };
}

/** What running models takes on AI Builder's other tables. */
export const running: Privileges = {
  msdyn_aievent: { Create: 'Basic', Read: 'Basic', Append: 'Basic', Delete: 'Basic' },
  msdyn_aitemplate: { Read: 'Global' },
};

/** The stock roles, as in test/fixtures/metadata/roles.json. */
export const roles: readonly Role[] = [
  { id: 'customizer', name: 'System Customizer', privileges: { ...everything('Global'), ...running } },
  { id: 'maker', name: 'Environment Maker', privileges: { ...everything('Basic'), ...running } },
  {
    id: 'basic-user',
    name: 'Basic User',
    privileges: {
      [model]: { Read: 'Basic', AppendTo: 'Basic' },
      [container]: { Read: 'Basic' },
      [flow]: { Read: 'Basic' },
      ...running,
    },
  },
];

export const ada: Person = { id: 'ada', name: 'Ada Admin', businessUnit: 'root', roles: ['customizer'] };
export const dana: Person = { id: 'dana', name: 'Dana Leaver', businessUnit: 'sales', roles: ['maker'] };
export const beth: Person = { id: 'beth', name: 'Beth Maker', businessUnit: 'sales', roles: ['maker'] };
export const una: Person = { id: 'una', name: 'Una User', businessUnit: 'sales', roles: ['basic-user'] };
export const sam: Person = { id: 'sam', name: 'Sam Seller', businessUnit: 'sales', roles: [] };

export const modelOf = (owner: string): RecordFacts => ({ id: 'invoices', table: model, name: 'Invoices', owner });

export const containerOf = (owner: string, id = 'invoices-data'): RecordFacts => ({
  id,
  table: container,
  name: `${id} container`,
  owner,
});

/** A flow of the model, as row and as fact. */
export const flowOf = (owner: string, id = 'inbox-flow'): RecordFacts => ({
  id,
  table: flow,
  name: `${id} flow`,
  owner,
});
export const flowFor = (purpose: FlowFacts['purpose'], id = 'inbox-flow'): FlowFacts => ({
  id,
  model: 'invoices',
  purpose,
});

/** A share of the model, or of its container, at a level of AI Builder's share panel. */
export const asUser = (principal: string, record = 'invoices'): ShareFacts => ({ record, principal, rights: ['Read'] });
export const asCoOwner = (principal: string, record = 'invoices'): ShareFacts => ({
  record,
  principal,
  rights: ['Read', 'Write', 'Append', 'AppendTo', 'Share'],
});

/** The model's own facts, with changes. */
export const kindOf = (changes: Partial<ModelFacts> = {}): ModelFacts => ({
  id: 'invoices',
  template: 'DocumentScanning',
  state: 'published',
  managed: false,
  ...changes,
});

/** Contoso: Dana's document-processing model, its container, and everybody; parts are replaced by what a story needs. */
export function contoso(changes: Partial<Facts> = {}): Facts {
  return {
    businessUnits: [{ id: 'root' }, { id: 'sales', parent: 'root' }],
    people: [ada, dana, beth, una, sam],
    teams: [],
    roles,
    positions: [],
    records: [modelOf('dana'), containerOf('dana')],
    shares: [],
    settings: { hierarchy: 'none', shareToPreviousOwner: false },
    facts: {
      models: [kindOf()],
      containers: [{ id: 'invoices-data', model: 'invoices' }],
    },
    ...changes,
  };
}

/** Ada gives the model to somebody. */
export function reassign(newOwner = 'beth', caller = 'ada'): Question {
  return { kind: 'reassign', caller, model: 'invoices', newOwner };
}

/** How the model stands. */
export const standing: Question = { kind: 'model', model: 'invoices' };

/** Somebody runs the model from an app, a flow or the API, or looks for it while making an app. */
export function use(person: string, from: Extract<Question, { kind: 'use' }>['from'], by?: string): Question {
  return { kind: 'use', person, model: 'invoices', from, ...(by === undefined ? {} : { by }) };
}

/** Somebody does something to the model in AI Builder. */
export function work(person: string, what: ModelWork): Question {
  return { kind: 'work', person, model: 'invoices', work: what };
}

/** Somebody shares the model. */
export function share(sharer: string, principal: string, level: ShareLevel): Question {
  return { kind: 'share', sharer, principal, level, model: 'invoices' };
}

/** Somebody stops sharing the model with somebody. */
export function unshare(sharer: string, principal: string): Question {
  return { kind: 'unshare', sharer, principal, model: 'invoices' };
}

/** Whether somebody has the model at a level, or no longer. */
export function shared(principal: string, level: ShareLevel | 'none'): Question {
  return { kind: 'shared', principal, level, model: 'invoices' };
}

/** The two proofs fail as long as nothing was moved. */
export const notMovedYet = {
  'model-is-owned-by-new-owner': 'fail',
  'containers-are-owned-by-new-owner': 'fail',
} as const;
