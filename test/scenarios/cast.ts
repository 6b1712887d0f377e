import type { Depth, Facts, Person, Privileges, Question, RecordFacts, Right, Role } from '#engine';

const model = 'msdyn_aimodel';
const container = 'msdyn_aibdatasetscontainer';
const rights: readonly Right[] = ['Create', 'Read', 'Write', 'Delete', 'Append', 'AppendTo', 'Share', 'Assign'];

/** All rights on both tables at one depth. */
export function everything(depth: Depth): Privileges {
  const all = Object.fromEntries(rights.map((right) => [right, depth]));
  return { [model]: all, [container]: all };
}

/** The stock roles, as in test/fixtures/metadata/roles.json. */
export const roles: readonly Role[] = [
  { id: 'customizer', name: 'System Customizer', privileges: everything('Global') },
  { id: 'maker', name: 'Environment Maker', privileges: everything('Basic') },
  {
    id: 'basic-user',
    name: 'Basic User',
    privileges: { [model]: { Read: 'Basic', AppendTo: 'Basic' }, [container]: { Read: 'Basic' } },
  },
];

export const ada: Person = { id: 'ada', name: 'Ada Admin', businessUnit: 'root', roles: ['customizer'] };
export const dana: Person = { id: 'dana', name: 'Dana Leaver', businessUnit: 'sales', roles: ['maker'] };
export const beth: Person = { id: 'beth', name: 'Beth Maker', businessUnit: 'sales', roles: ['maker'] };
export const sam: Person = { id: 'sam', name: 'Sam Seller', businessUnit: 'sales', roles: [] };

export const modelOf = (owner: string): RecordFacts => ({ id: 'invoices', table: model, name: 'Invoices', owner });

export const containerOf = (owner: string, id = 'invoices-data'): RecordFacts => ({
  id,
  table: container,
  name: `${id} container`,
  owner,
});

/** Contoso: Dana's document-processing model, its container, and everybody; parts are replaced by what a story needs. */
export function contoso(changes: Partial<Facts> = {}): Facts {
  return {
    businessUnits: [{ id: 'root' }, { id: 'sales', parent: 'root' }],
    people: [ada, dana, beth, sam],
    teams: [],
    roles,
    positions: [],
    records: [modelOf('dana'), containerOf('dana')],
    shares: [],
    settings: { hierarchy: 'none', shareToPreviousOwner: false },
    facts: {
      models: [{ id: 'invoices', template: 'DocumentScanning', managed: false }],
      containers: [{ id: 'invoices-data', model: 'invoices' }],
    },
    ...changes,
  };
}

/** Ada gives the model to somebody. */
export function reassign(newOwner = 'beth', caller = 'ada'): Question {
  return { kind: 'reassign', caller, model: 'invoices', newOwner };
}

/** The two proofs fail as long as nothing was moved. */
export const notMovedYet = {
  'model-is-owned-by-new-owner': 'fail',
  'containers-are-owned-by-new-owner': 'fail',
} as const;
