import { describe, expect, it } from 'vitest';
import { compile, type Facts, type Person, type RecordFacts, type Role, type Team } from '#engine';
import { changedPrincipals } from '../../../src/engine/access/dense/changed-principals.ts';
import { changedRows } from '../../../src/engine/access/dense/changed-rows.ts';
import { translate } from '../../../src/engine/access/dense/translation.ts';
import { randomFacts } from '../against-demo/random-facts.ts';
import { inRandomWorlds } from '../against-demo/worlds.ts';

/** Of whom, and of which rows, something differs that could change what somebody may do: only they are compared. */
function changed(one: Facts, other: Facts): { principals: string[]; rows: string[] } {
  const [before, after] = [compile(one).answers.core, compile(other).answers.core];
  const to = translate(before, after);
  return {
    principals: [...changedPrincipals(before, after, to)]
      .sort((a, b) => a - b)
      .map((n) => before.world.principals.ids[n] ?? ''),
    rows: [...changedRows(before, after, to)]
      .sort((a, b) => a - b)
      .map((row) => before.world.records.list[row]?.id ?? ''),
  };
}

/** The same facts after others, so that every number is another. */
function afterOthers(facts: Facts): Facts {
  return {
    ...facts,
    businessUnits: [{ id: 'other unit', parent: 'root' }, ...(facts.businessUnits ?? [])],
    people: [{ id: 'other', businessUnit: 'other unit', roles: ['other role'] }, ...(facts.people ?? [])],
    teams: [
      { id: 'other team', businessUnit: 'other unit', members: ['other'], roles: ['other role'] },
      ...(facts.teams ?? []),
    ],
    roles: [
      { id: 'other role', privileges: { other: { Read: 'Deep' }, account: { Read: 'Local' } } },
      ...(facts.roles ?? []),
    ],
    records: [{ id: 'other row', table: 'other', owner: 'other' }, ...facts.records],
    shares: [{ record: 'other row', principal: 'other team', rights: ['Read'] }, ...(facts.shares ?? [])],
  };
}

/** Without a row that is only named: what is below that one always counts as changed. */
function withoutStrangers({ records, shares = [], ...facts }: Facts): Facts {
  const here = new Set(records.map(({ id }) => id));
  return {
    ...facts,
    unknown: [],
    records: records.map((row) => (row.parent && !here.has(row.parent) ? { ...row, parent: null } : row)),
    shares: shares.filter(({ record }) => here.has(record)),
  };
}

inRandomWorlds('nobody and no row counts as changed because others come', randomFacts, {
  atMost: 500,
  check(random) {
    const facts = withoutStrangers(random);
    expect(changed(facts, afterOthers(facts))).toEqual({ principals: [], rows: [] });
  },
});

const role = (id: string, privileges: Role['privileges'] = {}): Role => ({ id, privileges });
const ann: Person = { id: 'ann', businessUnit: 'sales', roles: ['reader'] };
const beth: Person = { id: 'beth', businessUnit: 'east', roles: ['reader'], manager: 'ann' };
const carl: Person = { id: 'carl', businessUnit: 'east', roles: [] };
const desk: Team = { id: 'desk', businessUnit: 'east', members: ['carl'], roles: ['local'] };
const first: RecordFacts = { id: 'first', table: 'note', owner: 'beth' };
const teams: RecordFacts = { id: 'teams', table: 'note', owner: 'desk' };
const below: RecordFacts = {
  id: 'below',
  table: 'note',
  owner: 'carl',
  parent: 'first',
  cascades: ['Share', 'Reparent'],
};
const part: RecordFacts = { id: 'part', table: 'part', owner: null, parent: 'first' };
const shares = [{ record: 'teams', principal: 'ann', rights: ['Read'] as const, inherited: ['Write'] as const }];
const world: Facts = {
  businessUnits: [{ id: 'root' }, { id: 'sales', parent: 'root' }, { id: 'east', parent: 'sales' }],
  people: [ann, beth, carl],
  teams: [desk],
  roles: [
    role('reader', { note: { Read: 'Basic' } }),
    role('local', { note: { Read: 'Local' }, part: { Read: 'Basic' } }),
    { ...role('team-only', { note: { Write: 'Basic' } }), memberInheritance: 'team-only' },
    role('deep', { note: { Read: 'Deep' } }),
    role('global', { note: { Read: 'Global' } }),
  ],
  records: [first, teams, below, part],
  shares,
  settings: { hierarchy: 'manager' },
};

/** What changes, and who and which rows differ then. */
const changes: [what: string, Partial<Facts>, principals: string[], rows: string[]][] = [
  ['nothing', {}, [], []],
  [
    'a role of Beth, and so what her manager reaches',
    { people: [ann, { ...beth, roles: [] }, carl] },
    ['ann', 'beth'],
    [],
  ],
  ['a role of Ann, whom nobody manages', { people: [{ ...ann, roles: ['deep'] }, beth, carl] }, ['ann'], []],
  ['how far a role reaches', { people: [{ ...ann, roles: ['reader', 'global'] }, beth, carl] }, ['ann'], []],
  ['that Carl is disabled', { people: [ann, beth, { ...carl, disabled: true }] }, ['carl'], []],
  ['Carl is no longer there', { people: [ann, beth] }, ['carl'], ['below']],
  ['who is in the team', { teams: [{ ...desk, members: [] }] }, ['carl'], []],
  ['who else is in the team', { teams: [{ ...desk, members: ['beth', 'carl'] }] }, ['ann', 'beth'], []],
  ['the team’s role', { teams: [{ ...desk, roles: ['deep'] }] }, ['carl', 'desk'], []],
  ['a role for the team’s own rows', { teams: [{ ...desk, roles: ['local', 'team-only'] }] }, ['carl', 'desk'], []],
  ['the team is now an access team', { teams: [{ ...desk, kind: 'access' }] }, ['carl', 'desk'], []],
  [
    'the business unit from which a role reaches',
    { teams: [{ ...desk, businessUnit: 'sales' }] },
    ['carl', 'desk'],
    ['teams'],
  ],
  ['who manages Carl', { people: [ann, beth, { ...carl, manager: 'beth' }] }, ['ann', 'beth'], []],
  ['who manages Beth', { people: [ann, { ...beth, manager: 'carl' }, carl] }, ['ann', 'carl'], []],
  ['that hierarchy security is off', { settings: { hierarchy: 'none' } }, ['ann', 'beth', 'carl'], []],
  [
    'that hierarchy security leaves a table out',
    { settings: { hierarchy: 'manager', hierarchyExcludes: ['note'] } },
    ['ann', 'beth', 'carl', 'desk'],
    [],
  ],
  ['that Carl is a team', { people: [ann, beth], teams: [desk, { ...desk, id: 'carl' }] }, ['carl'], ['below']],
  ['the owner of a row', { records: [first, { ...teams, owner: 'beth' }, below, part] }, [], ['teams']],
  [
    'the owner of the row above',
    { records: [{ ...first, owner: 'ann' }, teams, below, part] },
    [],
    ['first', 'below', 'part'],
  ],
  ['the table of a row', { records: [first, { ...teams, table: 'part' }, below, part] }, [], ['teams']],
  ['the business unit of a row', { records: [first, { ...teams, businessUnit: 'root' }, below, part] }, [], ['teams']],
  ['a row is gone', { records: [first, below, part] }, [], ['teams']],
  ['what comes down to a row', { records: [first, teams, { ...below, cascades: ['Share'] }, part] }, [], ['below']],
  [
    'what ownership brings down',
    { records: [first, teams, { ...below, cascades: ['Reparent'] }, part] },
    [],
    ['below'],
  ],
  ['the row above', { records: [first, teams, below, { ...part, parent: 'teams' }] }, [], ['part']],
  ['a share', { shares: [] }, [], ['teams']],
  ['with whom it is shared', { shares: shares.map((one) => ({ ...one, principal: 'carl' })) }, [], ['teams']],
  ['what a share gives', { shares: shares.map((one) => ({ ...one, rights: ['Read', 'Share'] })) }, [], ['teams']],
  [
    'what of it comes from above',
    { shares: shares.map((one) => ({ ...one, rights: ['Read', 'Write'] })) },
    [],
    ['teams'],
  ],
  [
    'a share of the row above',
    { shares: [...shares, { record: 'first', principal: 'carl', rights: ['Read'] }] },
    [],
    ['first', 'below', 'part'],
  ],
  [
    'where a business unit stands',
    { businessUnits: [{ id: 'root' }, { id: 'sales', parent: 'root' }, { id: 'east', parent: 'root' }] },
    ['ann'],
    ['first', 'teams', 'below', 'part'],
  ],
];

/** What a role gives, and of whom it then counts as changed. */
const contents: [what: string, before: Partial<Role>, after: Partial<Role>, principals: string[]][] = [
  [
    'how far below the business unit it reaches',
    { privileges: { note: { Read: 'Local' } } },
    { privileges: { note: { Read: 'Deep' } } },
    ['carl', 'desk'],
  ],
  [
    'which of its rights reach the business unit',
    { privileges: { note: { Read: 'Local', Write: 'Basic' } } },
    { privileges: { note: { Read: 'Basic', Write: 'Local' } } },
    ['carl', 'desk'],
  ],
  [
    'whether members have it for rows of their own',
    { privileges: { note: { Read: 'Basic' } } },
    { privileges: { note: { Read: 'Basic' } }, memberInheritance: 'team-only' },
    ['carl'],
  ],
  [
    'another table',
    { privileges: { note: { Read: 'Local' } } },
    { privileges: { other: { Read: 'Local' } } },
    ['carl', 'desk'],
  ],
  ['nothing', { privileges: { note: { Read: 'Deep' } } }, { privileges: { note: { Read: 'Deep' } } }, []],
];

describe('of whom a role’s contents count as changed', () => {
  it.each(contents)('%s', (_, before, after, principals) => {
    const settings = { hierarchy: 'manager', hierarchyExcludes: ['note'] } as const;
    const roles = (more: Partial<Role>) => [{ id: 'local', ...more }, role('reader', { note: { Read: 'Basic' } })];
    const found = changed({ ...world, settings, roles: roles(before) }, { ...world, settings, roles: roles(after) });
    expect(found).toEqual({ principals, rows: [] });
  });
});

describe('what counts as changed between two environments', () => {
  it.each(changes)('%s', (_, change, principals, rows) => {
    expect(changed(world, { ...world, ...change })).toEqual({ principals, rows });
  });
});
