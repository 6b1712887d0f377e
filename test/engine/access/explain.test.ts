import { describe, expect, it } from 'vitest';
import { compile, type Facts, type Person, type Right, type Role, type Team } from '#engine';

const units = [
  { id: 'root' },
  { id: 'sales', parent: 'root' },
  { id: 'east', parent: 'sales' },
  { id: 'research', parent: 'root' },
];

/** A role with one depth for every right named. */
function role(
  id: string,
  depth: 'Basic' | 'Local' | 'Deep' | 'Global',
  rights: readonly Right[] = ['Read', 'Write'],
  more: Partial<Role> = {},
): Role {
  return { id, privileges: { note: Object.fromEntries(rights.map((right) => [right, depth])) }, ...more };
}

const beth = (more: Partial<Person> = {}): Person => ({
  id: 'beth',
  name: 'Beth',
  businessUnit: 'sales',
  roles: [],
  ...more,
});
const team = (more: Partial<Team> = {}): Team => ({
  id: 'team',
  kind: 'owner',
  businessUnit: 'research',
  members: ['beth'],
  roles: [],
  ...more,
});
const carl: Person = { id: 'carl', businessUnit: 'east', roles: [] };

/** A world around one row that is Carl's, in Sales' eastern unit. */
function world(changes: Partial<Facts> = {}): Facts {
  return {
    businessUnits: units,
    people: [beth(), carl],
    records: [{ id: 'row', table: 'note', owner: 'carl' }],
    ...changes,
  };
}

const ask = (facts: Facts, right: Right = 'Read', person = 'beth', record = 'row') =>
  compile(facts).explain(person, record).rights[right];
const path = (kind: string, roleId: string, via: string | null = null) => ({ kind, via, role: roleId, dormant: false });

describe('each kind of path', () => {
  const basic = [role('basic', 'Basic')];
  const member = { people: [beth({ roles: ['basic'] }), carl], roles: basic };

  it.each<[string, Facts, object]>([
    [
      'owner',
      world({ ...member, records: [{ id: 'row', table: 'note', owner: 'beth', businessUnit: 'research' }] }),
      path('owner', 'basic'),
    ],
    [
      'owner-team',
      world({ ...member, teams: [team()], records: [{ id: 'row', table: 'note', owner: 'team' }] }),
      path('owner-team', 'basic', 'team'),
    ],
    [
      'share',
      world({ ...member, shares: [{ record: 'row', principal: 'beth', rights: ['Read'] }] }),
      path('share', 'basic'),
    ],
    [
      'team-share',
      world({
        ...member,
        teams: [team({ kind: 'access' })],
        shares: [{ record: 'row', principal: 'team', rights: ['Read'] }],
      }),
      path('team-share', 'basic', 'team'),
    ],
    [
      'organization-share',
      world({ ...member, shares: [{ record: 'row', principal: 'organization', rights: ['Read'] }] }),
      path('organization-share', 'basic'),
    ],
    [
      'inherited-share',
      world({ ...member, shares: [{ record: 'row', principal: 'beth', rights: [], inherited: ['Read'] }] }),
      path('inherited-share', 'basic'),
    ],
    [
      'role, Deep',
      world({ people: [beth({ roles: ['deep'] }), carl], roles: [role('deep', 'Deep')] }),
      path('role', 'deep'),
    ],
    [
      'role, Global',
      world({ people: [beth({ roles: ['global'] }), carl], roles: [role('global', 'Global')] }),
      path('role', 'global'),
    ],
    [
      'role of another unit’s copy',
      world({
        people: [beth({ roles: [{ role: 'local', businessUnit: 'east' }] }), carl],
        roles: [role('local', 'Local')],
      }),
      path('role', 'local'),
    ],
    [
      'team-role',
      world({ teams: [team({ businessUnit: 'east', roles: ['local'] })], roles: [role('local', 'Local')] }),
      path('team-role', 'local', 'team'),
    ],
  ])('%s', (_, facts, expected) => {
    expect(ask(facts)).toMatchObject({ answer: 'yes', paths: [expected], missing: [], unknown: [] });
  });

  it('shows every path at once', () => {
    const facts = world({
      people: [beth({ roles: ['basic', 'global'] }), carl],
      roles: [role('basic', 'Basic'), role('global', 'Global')],
      records: [{ id: 'row', table: 'note', owner: 'beth' }],
    });
    expect(ask(facts).paths).toEqual([path('owner', 'basic'), path('owner', 'global'), path('role', 'global')]);
  });

  it('goes through the parent of a row without owner', () => {
    const records = [
      { id: 'row', table: 'line', owner: null, parent: 'order' },
      { id: 'order', table: 'note', owner: 'beth' },
    ];
    const facts = world({ ...member, records });
    expect(ask(facts)).toMatchObject({ answer: 'yes', paths: [path('owner', 'basic', 'order')] });
    expect(ask(facts, 'Delete')).toMatchObject({ right: 'Delete', answer: 'yes' });
    expect(ask(facts, 'Share')).toMatchObject({ answer: 'no', missing: [{ rule: 'row-has-an-owner' }] });
  });

  it('cascades shares and ownership from rows above, as far as the relationships do', () => {
    const records = (cascades: readonly string[]) => [
      { id: 'row', table: 'note', owner: 'carl', parent: 'top', cascades },
      { id: 'top', table: 'folder', owner: 'dana' },
    ];
    const shares = [{ record: 'top', principal: 'beth', rights: ['Read'] as const }];
    expect(ask(world({ ...member, records: records(['Share']), shares }))).toMatchObject({
      paths: [path('inherited-share', 'basic', 'top')],
    });
    expect(ask(world({ ...member, records: records([]), shares })).answer).toBe('no');
    const owned = [{ id: 'top', table: 'folder', owner: 'beth' }];
    expect(ask(world({ ...member, records: [...records(['Reparent']), ...owned] }))).toMatchObject({
      paths: [path('inherited-share', 'basic', 'top')],
    });
  });
});

describe('what stands in the way', () => {
  const rules = (facts: Facts, right: Right = 'Read') => ask(facts, right).missing.map(({ rule }) => rule);

  it.each<[string, Facts, string]>([
    ['no privilege', world(), 'privilege-is-held'],
    [
      'a depth that does not reach',
      world({ people: [beth({ roles: ['basic'] }), carl], roles: [role('basic', 'Basic')] }),
      'depth-reaches-row',
    ],
    [
      'a role in another unit',
      world({ people: [beth({ roles: ['local'] }), carl], roles: [role('local', 'Local')] }),
      'role-is-in-the-rows-business-unit',
    ],
    [
      'privileges of the team only',
      world({
        teams: [team({ roles: ['basic'] })],
        roles: [role('basic', 'Basic', ['Read'], { memberInheritance: 'team-only' })],
      }),
      'role-reaches-team-members',
    ],
    ['a person who is not there', world({ people: [carl] }), 'person-exists'],
    ['a row that is not there', world({ records: [] }), 'record-exists'],
  ])('%s comes first', (_, facts, first) => {
    expect(ask(facts).answer).toBe('no');
    expect(rules(facts)[0]).toBe(first);
  });

  it('names a share that no privilege backs', () => {
    const facts = world({ shares: [{ record: 'row', principal: 'beth', rights: ['Read'] }] });
    expect(rules(facts)).toEqual(['privilege-is-held', 'share-is-backed-by-privilege']);
  });

  it('keeps the paths of a disabled person, dormant', () => {
    const facts = world({
      people: [beth({ roles: ['global'], disabled: true }), carl],
      roles: [role('global', 'Global')],
    });
    expect(ask(facts)).toMatchObject({
      answer: 'no',
      paths: [{ ...path('role', 'global'), dormant: true }],
      missing: [{ rule: 'person-is-active' }],
    });
  });

  it.each<[number, Right, string]>([
    [0, 'Write', 'yes'],
    [1, 'Read', 'no'],
    [2, 'Read', 'yes'],
    [2, 'Write', 'no'],
    [4, 'Write', 'yes'],
  ])('access mode %i, %s: %s', (accessMode, right, answer) => {
    const facts = world({ people: [beth({ roles: ['global'], accessMode }), carl], roles: [role('global', 'Global')] });
    expect(ask(facts, right).answer).toBe(answer);
  });

  it('gives access teams neither roles nor rows', () => {
    const facts = world({ teams: [team({ kind: 'access', roles: ['global'] })], roles: [role('global', 'Global')] });
    expect(ask(facts).answer).toBe('no');
    expect(ask(facts, 'Read', 'team').answer).toBe('no');
  });

  it('lets a team use its own role whatever its members inherit', () => {
    const roles = [role('basic', 'Basic', ['Read'], { memberInheritance: 'team-only' })];
    const facts = world({
      teams: [team({ roles: ['basic'] })],
      roles,
      records: [{ id: 'row', table: 'note', owner: 'team' }],
    });
    expect(ask(facts, 'Read', 'team')).toMatchObject({ answer: 'yes', paths: [path('owner', 'basic')] });
    expect(ask(facts)).toMatchObject({ answer: 'yes', paths: [path('owner-team', 'basic', 'team')] });
  });

  it('never creates by a share', () => {
    const facts = world({
      people: [beth({ roles: ['basic'] }), carl],
      roles: [role('basic', 'Basic', ['Create'])],
      shares: [{ record: 'row', principal: 'beth', rights: ['Create'] }],
    });
    expect(ask(facts, 'Create').answer).toBe('no');
  });
});

/** A row of a team whose members could not all be read, where managers reach what is their reports'. */
function ownedByTeam(changes: Partial<Facts>): Facts {
  return world({
    teams: [team({ members: [] })],
    roles: [role('basic', 'Basic')],
    records: [{ id: 'row', table: 'note', owner: 'team' }],
    settings: { hierarchy: 'manager' },
    unknown: ['teams/team/members'],
    ...changes,
  });
}

describe('what could not be read', () => {
  const known = { people: [beth({ roles: ['global'] }), carl], roles: [role('global', 'Global')] };
  const basic = { people: [beth({ roles: ['basic'] }), carl], roles: [role('basic', 'Basic')] };
  const open = [team({ members: [], roles: ['global'] })];

  it.each<[string, Facts, string, string[]]>([
    ['shares leave a yes by role alone', world({ ...known, unknown: ['shares'] }), 'yes', []],
    ['shares do not matter to whom no privilege backs them', world({ unknown: ['shares'] }), 'no', []],
    ['shares matter where one would settle it', world({ ...basic, unknown: ['shares'] }), 'cannot-tell', ['shares']],
    ['shares of this row matter', world({ ...basic, unknown: ['shares/row'] }), 'cannot-tell', ['shares/row']],
    ['shares of another row do not', world({ ...basic, unknown: ['shares/other'] }), 'no', []],
    ['roles of the person matter', world({ unknown: ['people/beth/roles'] }), 'cannot-tell', ['people/beth/roles']],
    ['roles of another person do not', world({ unknown: ['people/carl/roles'] }), 'no', []],
    [
      'roles matter to whom one is given',
      world({ people: [beth({ roles: ['global'] }), carl], unknown: ['roles'] }),
      'cannot-tell',
      ['roles'],
    ],
    ['roles do not matter to whom none is given', world({ unknown: ['roles'] }), 'no', []],
    [
      'a role’s privileges matter to its holders',
      world({
        people: [beth({ roles: ['global'] }), carl],
        roles: [{ id: 'global' }],
        unknown: ['roles/global/privileges'],
      }),
      'cannot-tell',
      ['roles/global/privileges'],
    ],
    ['teams matter', world({ unknown: ['teams'] }), 'cannot-tell', ['teams']],
    [
      'members of a team that would do matter',
      world({ roles: known.roles, teams: open, unknown: ['teams/team/members'] }),
      'cannot-tell',
      ['teams/team/members'],
    ],
    [
      'members of a team without roles do not',
      world({ teams: [team({ members: [] })], unknown: ['teams/team/members'] }),
      'no',
      [],
    ],
    [
      'people matter, also whether they are disabled',
      world({ people: [], teams: [team({ roles: ['global'] })], roles: known.roles, unknown: ['people'] }),
      'cannot-tell',
      ['people'],
    ],
    [
      'the row may be among those unread',
      world({ ...known, records: [], unknown: ['records'] }),
      'cannot-tell',
      ['records'],
    ],
    [
      'the owner matters to whoever may own rows',
      world({ ...basic, records: [{ id: 'row', table: 'note' }], unknown: ['records/row/owner'] }),
      'cannot-tell',
      ['records/row/owner'],
    ],
    [
      'units matter to a depth that counts them',
      world({
        people: [beth({ roles: ['deep'] }), carl],
        roles: [role('deep', 'Deep')],
        businessUnits: [],
        unknown: ['businessUnits'],
      }),
      'cannot-tell',
      ['businessUnits'],
    ],
    ['units do not matter to others', world({ ...basic, businessUnits: [], unknown: ['businessUnits'] }), 'no', []],
    [
      'a disabled person stays a no',
      world({ people: [beth({ roles: ['basic'], disabled: true }), carl], roles: basic.roles, unknown: ['shares'] }),
      'no',
      [],
    ],
    [
      'a disabled person stays a no, also below a row that may be among those unread',
      world({
        people: [beth({ roles: ['global'], disabled: true }), carl],
        roles: known.roles,
        records: [{ id: 'row', table: 'note', owner: null, parent: 'gone' }],
        unknown: ['records'],
      }),
      'no',
      [],
    ],
    [
      'whether hierarchy is on matters to managers',
      world({ ...basic, people: [beth({ roles: ['basic'] }), { ...carl, manager: 'beth' }], unknown: ['settings'] }),
      'cannot-tell',
      ['settings'],
    ],
    ['whether hierarchy is on does not matter to others', world({ ...basic, unknown: ['settings'] }), 'no', []],
    [
      'members of the owning team matter to managers',
      ownedByTeam({ people: [beth({ roles: ['basic'] }), { ...carl, manager: 'beth' }] }),
      'cannot-tell',
      ['teams/team/members'],
    ],
    [
      'members of the owning team do not matter to a known outsider without reports',
      ownedByTeam({ people: [beth({ roles: [] }), carl] }),
      'no',
      [],
    ],
  ])('%s', (_, facts, answer, unknown) => {
    const explained = ask(facts);
    expect(explained.answer).toBe(answer);
    expect(explained.unknown).toEqual(unknown);
    if (answer === 'cannot-tell') expect(explained.missing.map(({ data }) => data.missing)).toEqual(unknown);
  });

  it('says of a privilege, too, when it cannot tell', () => {
    expect(compile(world()).holds('beth', 'Read', 'note')).toEqual({ answer: 'no', unknown: [] });
    expect(compile(world(known)).holds('beth', 'Read', 'note')).toEqual({ answer: 'yes', unknown: [] });
    expect(compile(world({ unknown: ['people/beth/roles'] })).holds('beth', 'Read', 'note')).toEqual({
      answer: 'cannot-tell',
      unknown: ['people/beth/roles'],
    });
    expect(compile(world({ people: [], unknown: ['people'] })).holds('beth', 'Read', 'note').answer).toBe(
      'cannot-tell',
    );
    expect(compile(world({ people: [] })).holds('beth', 'Read', 'note').answer).toBe('no');
  });
});

describe('hierarchy', () => {
  const chain = (settings: NonNullable<Facts['settings']>, more: Partial<Person> = {}) =>
    world({
      people: [
        beth({ roles: ['basic'], ...more }),
        { id: 'carl', businessUnit: 'east', manager: 'mid', position: 'p3' },
        { id: 'mid', businessUnit: 'sales', manager: 'beth', position: 'p2' },
      ],
      positions: [{ id: 'p1' }, { id: 'p2', parent: 'p1' }, { id: 'p3', parent: 'p2' }],
      roles: [role('basic', 'Basic')],
      settings,
    });

  it.each<[string, NonNullable<Facts['settings']>, Partial<Person>, Right, string]>([
    ['two levels down: Read', { hierarchy: 'manager' }, {}, 'Read', 'yes'],
    ['two levels down: no Write', { hierarchy: 'manager' }, {}, 'Write', 'no'],
    ['deeper than the depth', { hierarchy: 'manager', hierarchyDepth: 1 }, {}, 'Read', 'no'],
    ['off', { hierarchy: 'none' }, {}, 'Read', 'no'],
    ['a table left out', { hierarchy: 'manager', hierarchyExcludes: ['note'] }, {}, 'Read', 'no'],
    ['another table left out', { hierarchy: 'manager', hierarchyExcludes: ['task'] }, {}, 'Read', 'yes'],
    ['a manager elsewhere', { hierarchy: 'manager' }, { businessUnit: 'research' }, 'Read', 'no'],
    [
      'by position, also elsewhere',
      { hierarchy: 'position' },
      { position: 'p1', businessUnit: 'research' },
      'Read',
      'yes',
    ],
    ['a direct position: Write', { hierarchy: 'position' }, { position: 'p2' }, 'Write', 'yes'],
    ['never Share', { hierarchy: 'position' }, { position: 'p2' }, 'Share', 'no'],
  ])('%s', (_, settings, more, right, answer) => {
    expect(ask(chain(settings, more), right).answer).toBe(answer);
  });

  it('is left open where it is not known which tables are left out', () => {
    const facts = { ...chain({ hierarchy: 'manager' }), unknown: ['settings/hierarchyExcludes'] };
    expect(ask(facts)).toMatchObject({ answer: 'cannot-tell', unknown: ['settings/hierarchyExcludes'] });
    expect(ask({ ...facts, settings: { hierarchy: 'manager', hierarchyExcludes: [] } }).answer).toBe('yes');
    expect(compile(facts).rights('beth', 'row')).toEqual({ held: [], cannotTell: ['Read'] });
  });

  it('goes through shares with a report only as far as they were given', () => {
    const facts = {
      ...chain({ hierarchy: 'manager' }),
      records: [{ id: 'row', table: 'note', owner: 'zoe' }],
      shares: [{ record: 'row', principal: 'mid', rights: ['Read'] as const }],
    };
    expect(ask(facts)).toMatchObject({ answer: 'yes', paths: [path('manager', 'basic', 'mid')] });
    expect(ask(facts, 'Write').answer).toBe('no');
  });
});

describe('members of a group whom Dataverse has not seen since', () => {
  const group = (more: Partial<Team> = {}): Team[] => [team({ kind: 'entra', members: [], awaits: ['beth'], ...more })];
  const shared = { shares: [{ record: 'row', principal: 'team', rights: ['Read'] as const }] };
  const basic = [role('basic', 'Basic')];

  it('have the paths they will have, dormant, and are told what they wait for', () => {
    const facts = world({ people: [beth({ roles: ['basic'] }), carl], roles: basic, teams: group(), ...shared });
    expect(ask(facts)).toMatchObject({
      answer: 'no',
      paths: [{ ...path('team-share', 'basic', 'team'), dormant: true }],
      missing: [{ rule: 'member-has-been-seen', data: { person: 'Beth', team: 'team' } }],
    });
    expect(ask(facts, 'Write').paths).toEqual([]);
    expect(ask(facts, 'Write').missing.at(-1)?.rule).toBe('row-is-owned-or-shared');
  });

  it('wait for the roles of the team as well', () => {
    const facts = world({ roles: [role('global', 'Global')], teams: group({ roles: ['global'] }) });
    expect(ask(facts)).toMatchObject({
      answer: 'no',
      paths: [{ ...path('team-role', 'global', 'team'), dormant: true }],
      missing: [{ rule: 'member-has-been-seen' }],
    });
  });

  it('are as good as any other once they are members, or where they have access without', () => {
    const members = group({ members: ['beth'] });
    const facts = world({ people: [beth({ roles: ['basic'] }), carl], roles: basic, teams: members, ...shared });
    expect(ask(facts)).toMatchObject({ answer: 'yes', paths: [path('team-share', 'basic', 'team')], missing: [] });
    const own = world({ people: [beth({ roles: ['basic'] })], roles: basic, teams: group() });
    expect(ask({ ...own, records: [{ id: 'row', table: 'note', owner: 'beth' }] })).toMatchObject({
      answer: 'yes',
      paths: [path('owner', 'basic')],
    });
  });
});
