import { describe, expect, it } from 'vitest';
import type { Right } from '../../src/demo/context.ts';
import { decide } from '../../src/demo/security/rights.ts';
import { everything, openWorld, type SmallWorld } from './security-world.ts';

type Check = [person: string, right: Right, record: string, expected: boolean];

const [model, account, contact, dataset] = ['msdyn_aimodel', 'account', 'contact', 'msdyn_aibdataset'];
const stock = {
  'Environment Maker': { privileges: { [model]: everything('Basic') } },
  'Basic User': { privileges: { [model]: { Read: 'Basic', AppendTo: 'Basic' } } },
  administrator: { privileges: { [model]: everything('Global') } },
} as const;
const owned = { model: { table: model, owner: 'maker' } };

/** A team with one member and one role, and a row of each. */
function inherited(teamOnly: boolean): SmallWorld {
  return {
    people: { user: {} },
    teams: { team: { members: ['user'], roles: ['R'] } },
    roles: { R: { teamOnly, privileges: { [account]: { Create: 'Basic', Read: 'Basic' } } } },
    records: { own: { table: account, owner: 'user' }, teamrec: { table: account, owner: 'team' } },
  };
}

/** A shared model, the recipient holding every right on their own models. */
function sharedAs(rights: Right[]): SmallWorld {
  return {
    people: { maker: { roles: ['Environment Maker'] }, colleague: { roles: ['Environment Maker'] } },
    roles: stock,
    records: owned,
    shares: [['model', 'colleague', rights]],
  };
}

const reports: SmallWorld = {
  organization: { ishierarchicalsecuritymodelenabled: true },
  people: {
    'User 1': { roles: ['basic'] },
    'User 2': { roles: ['unit'], manager: 'User 1' },
    'User 3': { roles: ['basic'] },
  },
  roles: {
    basic: { privileges: { [account]: { Read: 'Basic' } } },
    unit: { privileges: { [account]: { Read: 'Local' } } },
  },
  records: {
    a1: { table: account, owner: 'User 1' },
    a2: { table: account, owner: 'User 2' },
    a3: { table: account, owner: 'User 3' },
  },
};

/** A container stands for the project, a dataset below for its artefact: Share cascades from one to the other. */
function project(shares: SmallWorld['shares'] = []): SmallWorld {
  return {
    people: { 'User 1': {}, 'Test User 1': { roles: ['Test Sharing'] } },
    roles: {
      'Test Sharing': {
        privileges: { msdyn_aibdatasetscontainer: { Read: 'Global' }, [dataset]: { Read: 'Basic', Write: 'Basic' } },
      },
    },
    records: {
      Project: { table: 'msdyn_aibdatasetscontainer', owner: 'User 1' },
      Artefact: { table: dataset, owner: 'User 1', columns: { msdyn_aibdatasetscontainerid: 'Project' } },
    },
    shares,
  };
}

/** Published statements about access, each with its source; table names are ours. Copied as facts, not as text. */
const cases: [source: string, world: SmallWorld, checks: Check[]][] = [
  [
    'wp-security-cds (Power Platform admin, 7/2020): organization level reaches everybody’s rows',
    {
      units: { 'Division A': 'root', 'Division B': 'root' },
      people: { 'User A': { unit: 'Division A', roles: ['R'] }, other: { unit: 'Division B' } },
      roles: { R: { privileges: { [contact]: { Read: 'Global', Write: 'Global' } } } },
      records: { 'Contact 3': { table: contact, owner: 'other' } },
    },
    [
      ['User A', 'Read', 'Contact 3', true],
      ['User A', 'Write', 'Contact 3', true],
    ],
  ],
  [
    'security-roles-privileges (Power Platform admin, 12/2021): direct user and team privileges',
    inherited(false),
    [
      ['user', 'Create', 'own', true],
      ['user', 'Create', 'teamrec', true],
      ['user', 'Read', 'own', true],
      ['user', 'Read', 'teamrec', true],
    ],
  ],
  [
    'the same page: team privileges only',
    inherited(true),
    [
      ['user', 'Create', 'own', false],
      ['user', 'Create', 'teamrec', true],
      ['user', 'Read', 'teamrec', true],
    ],
  ],
  [
    'hierarchy-security (Power Platform admin, 6/2025): a manager inherits no deeper role',
    reports,
    [
      ['User 2', 'Read', 'a1', true],
      ['User 2', 'Read', 'a3', true],
      ['User 1', 'Read', 'a2', true],
      ['User 1', 'Read', 'a3', false],
      ['User 3', 'Read', 'a3', true],
      ['User 3', 'Read', 'a1', false],
    ],
  ],
  [
    'share-model (AI Builder, 1/2026): an app that is shared does not share its model',
    { people: { maker: {}, appuser: { roles: ['Basic User'] } }, roles: stock, records: owned },
    [['appuser', 'Read', 'model', false]],
  ],
  [
    'share-model (AI Builder, 1/2026): as User',
    sharedAs(['Read']),
    [
      ['colleague', 'Read', 'model', true],
      ['colleague', 'Write', 'model', false],
      ['colleague', 'Share', 'model', false],
      ['colleague', 'Delete', 'model', false],
    ],
  ],
  [
    'share-model (AI Builder, 1/2026): as Co-owner',
    sharedAs(['Read', 'Write', 'Append', 'AppendTo', 'Share']),
    [
      ['colleague', 'Read', 'model', true],
      ['colleague', 'Write', 'model', true],
      ['colleague', 'Share', 'model', true],
      ['colleague', 'Delete', 'model', false],
    ],
  ],
  [
    'share-model (AI Builder, 1/2026): administrators and customizers reach every model',
    { people: { admin: { roles: ['administrator'] }, maker: {} }, roles: stock, records: owned },
    [
      ['admin', 'Read', 'model', true],
      ['admin', 'Write', 'model', true],
    ],
  ],
  [
    'nishantrana.me (5/2024): what cascades reaches as far as the privilege',
    project([['Project', 'Test User 1', ['Read', 'Write']]]),
    [['Test User 1', 'Write', 'Artefact', true]],
  ],
  [
    'nishantrana.me (5/2024): nothing shared, nothing cascades',
    project(),
    [
      ['Test User 1', 'Read', 'Project', true],
      ['Test User 1', 'Read', 'Artefact', false],
    ],
  ],
  [
    'itaintboring.com: a referential relationship passes no shares',
    {
      people: { admin: {}, user: { roles: ['R'] } },
      roles: { R: { privileges: { [model]: { Read: 'Basic' }, msdyn_aibdatasetscontainer: { Read: 'Basic' } } } },
      records: {
        parent: { table: model, owner: 'admin' },
        kid: { table: 'msdyn_aibdatasetscontainer', owner: 'admin', columns: { msdyn_aimodelid: 'parent' } },
      },
      shares: [['parent', 'user', ['Read']]],
    },
    [
      ['user', 'Read', 'parent', true],
      ['user', 'Read', 'kid', false],
    ],
  ],
  [
    'inogic.com (11/2014): a team role at organization level reaches rows of its members',
    {
      units: { other: 'root' },
      people: { 'User A': { unit: 'other' } },
      teams: { 'Team A': { members: ['User A'], roles: ['Team role'] } },
      roles: { 'Team role': { teamOnly: true, privileges: { [account]: { Create: 'Global', Read: 'Global' } } } },
      records: { quote: { table: account, owner: 'User A' } },
    },
    [['User A', 'Create', 'quote', true]],
  ],
  [
    'github.com/delegateas/XrmMockup TestPermissions.cs: a team role at business unit level counts for the unit',
    {
      units: { BU: 'root' },
      people: { user: { unit: 'BU' }, outsider: { unit: 'BU' } },
      teams: {
        'team 1': { unit: 'BU', roles: ['BU write'] },
        'team 2': { unit: 'BU', members: ['user'], roles: ['BU write'] },
      },
      roles: { 'BU write': { privileges: { [contact]: { Write: 'Local' } } } },
      records: { c: { table: contact, owner: 'team 1' } },
    },
    [
      ['user', 'Write', 'c', true],
      ['outsider', 'Write', 'c', false],
    ],
  ],
];

describe('published statements about access', () => {
  it.each(cases)('%s', (_source, world, checks) => {
    const context = openWorld(world);
    const tableOf = (record: string) => world.records?.[record]?.table ?? '';
    const answers = checks.map(([person, right, record]) => [
      person,
      right,
      record,
      decide(context, person, right, tableOf(record), record),
    ]);
    expect(answers).toEqual(checks);
  });
});
