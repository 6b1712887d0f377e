import { describe, expect, it } from 'vitest';
import { compile, documentedReadings, type Facts, type Role } from '#engine';

const role = (id: string, depth: 'Basic' | 'Local', more: Partial<Role> = {}): Role => ({
  id,
  privileges: { note: { Read: depth } },
  ...more,
});

/** Beth of Sales and a row that Carl of East owns. */
function world(changes: Partial<Facts>): Facts {
  return {
    businessUnits: [{ id: 'sales' }, { id: 'east', parent: 'sales' }],
    people: [
      { id: 'beth', businessUnit: 'sales', roles: ['mine'] },
      { id: 'carl', businessUnit: 'east' },
    ],
    roles: [role('mine', 'Basic')],
    records: [{ id: 'row', table: 'note', owner: 'carl' }],
    ...changes,
  };
}

const missing = (facts: Facts) => compile(facts).explain('beth', 'row').rights.Read.missing;

describe('the gates of a no, with what they name', () => {
  it('are the privilege, then each share that it leaves without effect', () => {
    const shares = ['beth', 'team', 'organization', 'carl'].map((principal) => ({
      record: 'row',
      principal,
      rights: ['Read'] as const,
    }));
    expect(missing(world({ roles: [], teams: [{ id: 'team', members: ['beth'] }], shares }))).toEqual([
      { rule: 'privilege-is-held', data: { right: 'Read', table: 'note' } },
      { rule: 'share-is-backed-by-privilege', data: { right: 'Read', principal: 'beth' } },
      { rule: 'share-is-backed-by-privilege', data: { right: 'Read', principal: 'team' } },
      { rule: 'share-is-backed-by-privilege', data: { right: 'Read', principal: 'organization' } },
    ]);
  });

  it('are the depth, which at user level names no business unit', () => {
    expect(missing(world({}))).toEqual([
      { rule: 'depth-reaches-row', data: { role: 'mine', depth: 'Basic', right: 'Read' } },
      { rule: 'row-is-owned-or-shared', data: { right: 'Read' } },
    ]);
  });

  it('are the business units that do not meet', () => {
    expect(missing(world({ roles: [role('mine', 'Local')] }))[0]).toEqual({
      rule: 'role-is-in-the-rows-business-unit',
      data: { role: 'mine', depth: 'Local', right: 'Read', unit: 'east', from: 'sales' },
    });
  });

  it('are a team role that stays with the team, for whoever holds no other', () => {
    const team = { id: 'team', businessUnit: 'sales', members: ['beth'], roles: ['theirs'] };
    const roles = [role('theirs', 'Basic', { memberInheritance: 'team-only' })];
    const rule = 'role-reaches-team-members';
    expect(missing(world({ roles, teams: [team] }))[0]).toEqual({
      rule,
      data: { role: 'theirs', team: 'team', right: 'Read' },
    });
    const both = missing(world({ roles: [...roles, role('mine', 'Basic')], teams: [team] }));
    expect(both.map((one) => one.rule)).not.toContain(rule);
  });
});

describe('the gates of what could not be measured', () => {
  it('are the depth, where the row is in no business unit that is known', () => {
    const stranger = { roles: [role('mine', 'Local')], records: [{ id: 'row', table: 'note', owner: 'zoe' }] };
    expect(missing(world(stranger))[0]).toEqual({
      rule: 'depth-reaches-row',
      data: { role: 'mine', depth: 'Local', right: 'Read', unit: '', from: 'sales' },
    });
  });

  it('are who is stopped, by name where there is one, and by which mode', () => {
    const stopped = (person: object) => missing(world({ people: [{ id: 'beth', ...person }] }))[0];
    expect(stopped({ disabled: true })).toEqual({ rule: 'person-is-active', data: { person: 'beth' } });
    expect(stopped({ name: 'Beth', accessMode: 1 })).toEqual({
      rule: 'access-mode-allows-it',
      data: { person: 'Beth', mode: '1' },
    });
  });
});

describe('an access team', () => {
  it('owns nothing, whoever is or may be in it', () => {
    const records = [{ id: 'row', table: 'note', owner: 'team' }];
    const team = { id: 'team', kind: 'access' as const, members: ['beth'] };
    const asked = (members: string[], unknown: string[] = []) =>
      compile(world({ teams: [{ ...team, members }], records, unknown })).explain('beth', 'row').rights.Read;
    expect(asked(['beth'])).toMatchObject({ answer: 'no', paths: [] });
    expect(asked([], ['teams/team/members'])).toMatchObject({ answer: 'no', unknown: [] });
  });
});

describe('whoever is not a person or team that could be read', () => {
  it('is shown the paths of a team that names them, without an answer', () => {
    const team = { id: 'team', businessUnit: 'east', members: ['zoe'], roles: ['theirs'] };
    const roles = [role('theirs', 'Local')];
    const { answer, paths, unknown } = compile(world({ teams: [team], roles, unknown: ['people/zoe'] })).explain(
      'zoe',
      'row',
    ).rights.Read;
    expect({ answer, unknown, kinds: paths.map(({ kind }) => kind) }).toEqual({
      answer: 'cannot-tell',
      unknown: ['people/zoe'],
      kinds: ['team-role'],
    });
  });

  it('has no rows to be listed, and neither has the organization', () => {
    const shares = [{ record: 'row', principal: 'organization', rights: ['Read'] as const }];
    const access = compile(world({ shares }));
    const nothing = { yes: [], cannotTell: [], unknown: [] };
    expect(access.recordsWith('Read', 'organization')).toEqual(nothing);
    expect(access.recordsWith('Read', 'zoe')).toEqual(nothing);
    expect(access.peopleWith('Read', 'no such row')).toEqual(nothing);
    const { held, open } = access.rightsOfAll('no such row');
    expect([...held, ...open].some((byte) => byte !== 0)).toBe(false);
    const unread = compile(world({ unknown: ['teams/zoe', 'records/gone'] }));
    expect(unread.recordsWith('Read', 'zoe')).toMatchObject({ cannotTell: ['row'], unknown: ['teams/zoe'] });
    expect(unread.peopleWith('Read', 'gone')).toMatchObject({
      cannotTell: ['beth', 'carl'],
      unknown: ['records/gone'],
    });
  });
});

describe('a business unit that could not be read', () => {
  const unreadBeth = (depth: 'Basic' | 'Local', changes: Partial<Facts> = {}) =>
    world({
      people: [
        { id: 'beth', roles: ['mine'] },
        { id: 'carl', businessUnit: 'east' },
      ],
      roles: [role('mine', depth)],
      ...changes,
    });
  const told = (facts: Facts, unknown: string[]) => {
    const { answer, unknown: names } = compile({ ...facts, unknown }).explain('beth', 'row').rights.Read;
    return { answer, names };
  };

  it('leaves open what a depth reaches from there, and nothing else', () => {
    const unknown = ['people/beth/businessUnit'];
    expect(told(unreadBeth('Local'), [])).toEqual({ answer: 'no', names: [] });
    expect(told(unreadBeth('Local'), unknown)).toEqual({ answer: 'cannot-tell', names: unknown });
    expect(told(unreadBeth('Basic'), unknown)).toEqual({ answer: 'no', names: [] });
    expect(
      told(unreadBeth('Local', { roles: [{ id: 'mine', privileges: { note: { Read: 'Global' } } }] }), unknown),
    ).toEqual({
      answer: 'yes',
      names: [],
    });
    const businessUnits = [{ id: 'east' }];
    expect(told(unreadBeth('Local', { businessUnits }), unknown)).toEqual({ answer: 'yes', names: [] });
  });

  it('is the row’s, its owner’s or a team’s just the same', () => {
    const carl = ['people/carl/businessUnit'];
    const people = [{ id: 'beth', businessUnit: 'sales', roles: ['mine'] }, { id: 'carl' }];
    expect(told(world({ people, roles: [role('mine', 'Local')] }), carl)).toEqual({
      answer: 'cannot-tell',
      names: carl,
    });
    const row = ['records/row/businessUnit'];
    expect(told(world({ roles: [role('mine', 'Local')] }), row)).toEqual({ answer: 'cannot-tell', names: row });
    const team = ['teams/team/businessUnit'];
    const teams = [{ id: 'team', members: ['beth'], roles: ['theirs'] }];
    expect(told(world({ teams, roles: [role('theirs', 'Local')] }), team)).toEqual({
      answer: 'cannot-tell',
      names: team,
    });
  });

  it('may be one that no list names, where business units were not read', () => {
    const unknown = ['people/beth/businessUnit', 'businessUnits'];
    const unlisted = unreadBeth('Local', { businessUnits: [] });
    expect(told(unlisted, unknown).answer).toBe('cannot-tell');
    expect(told({ ...unlisted, records: [{ id: 'row', table: 'note', owner: 'zoe' }] }, unknown).answer).toBe('no');
  });
});

describe('holding a privilege at all', () => {
  const team = { id: 'team', businessUnit: 'sales', members: [], roles: ['theirs'] };
  const holds = (changes: Partial<Facts>, person = 'carl') =>
    compile(world({ teams: [team], ...changes })).holds(person, 'Read', 'note');

  it('cannot be told while somebody may be in a team whose role has it, and can when no team has it', () => {
    const unknown = ['teams/team/members'];
    const roles = [role('theirs', 'Basic')];
    expect(holds({ roles, unknown })).toEqual({ answer: 'cannot-tell', unknown });
    expect(holds({ roles: [], unknown })).toEqual({ answer: 'no', unknown: [] });
    expect(holds({ roles, unknown }, 'beth')).toEqual({ answer: 'cannot-tell', unknown });
    expect(holds({ unknown }, 'beth')).toEqual({ answer: 'yes', unknown: [] });
  });

  it('is told of nobody who is not there, unless they could not be read', () => {
    expect(holds({}, 'zoe')).toMatchObject({ answer: 'no', unknown: [] });
    expect(holds({ unknown: ['people'] }, 'zoe')).toMatchObject({ answer: 'cannot-tell', unknown: ['people'] });
  });
});

describe('managers', () => {
  const managed = (level: 'Basic' | 'Local') =>
    world({
      businessUnits: [{ id: 'sales' }],
      people: [
        { id: 'beth', businessUnit: 'sales', roles: ['mine'] },
        { id: 'carl', businessUnit: 'sales', manager: 'beth' },
      ],
      records: [{ id: 'row', table: 'note', owner: 'carl', businessUnit: 'elsewhere' }],
      roles: [role('mine', level)],
      settings: { hierarchy: 'manager' },
    });

  it('need business unit level only where it is read so', () => {
    const readings = { ...documentedReadings, managersNeedBusinessUnitLevel: true };
    const answer = (level: 'Basic' | 'Local', among = documentedReadings) =>
      compile(managed(level), among).explain('beth', 'row').rights.Read.answer;
    expect([answer('Basic'), answer('Basic', readings), answer('Local', readings)]).toEqual(['yes', 'no', 'yes']);
  });

  it('reach rows below those of their reports only where it is read so, and the path says that it is contested', () => {
    const facts: Facts = {
      ...managed('Local'),
      records: [
        { id: 'above', table: 'folder', owner: 'carl' },
        { id: 'row', table: 'note', owner: 'zoe', businessUnit: 'elsewhere', parent: 'above', cascades: ['Reparent'] },
      ],
    };
    const reading = 'managersReachBelowReportsRows';
    const asked = (among = documentedReadings) => compile(facts, among).explain('beth', 'row').rights.Read;
    expect(asked().paths).toEqual([
      { kind: 'manager', via: 'carl', role: 'mine', dormant: false, contested: [reading] },
    ]);
    expect(asked({ ...documentedReadings, [reading]: false })).toMatchObject({ answer: 'no', paths: [] });
    const theirs = { ...facts, records: facts.records.map((row) => ({ ...row, owner: 'carl' })) };
    expect(compile(theirs).explain('beth', 'row').rights.Read.paths).toEqual([
      { kind: 'manager', via: 'carl', role: 'mine', dormant: false },
    ]);
  });

  it.each(['shares', 'people/carl/manager'])('have a no left open by %s only if it could turn it', (name) => {
    const facts = managed('Basic');
    const others = { ...facts, records: [{ id: 'row', table: 'note', owner: 'zoe' }], unknown: [name] };
    const far = { ...facts, settings: { hierarchy: 'none' as const }, unknown: [name] };
    expect(compile(facts).explain('beth', 'row').rights.Read.answer).toBe('yes');
    expect(compile(far).explain('beth', 'row').rights.Read.unknown).toEqual(name === 'shares' ? ['shares'] : []);
    expect(compile(others).explain('beth', 'row').rights.Read.unknown).toEqual(name === 'shares' ? ['shares'] : []);
  });

  describe('are told what keeps them from rows of those below them', () => {
    const line = (settings: Facts['settings'] = {}, unit = 'sales'): Facts => ({
      ...managed('Basic'),
      businessUnits: [{ id: 'root' }, { id: 'sales', parent: 'root' }, { id: 'east', parent: 'root' }],
      people: [
        { id: 'beth', businessUnit: unit, roles: ['mine'], position: 'p1' },
        { id: 'carl', businessUnit: 'sales', manager: 'beth', position: 'p2' },
        { id: 'dana', businessUnit: 'sales', manager: 'carl', position: 'p3' },
      ],
      positions: [{ id: 'p1' }, { id: 'p2', parent: 'p1' }, { id: 'p3', parent: 'p2' }],
      roles: [{ id: 'mine', privileges: { note: { Read: 'Basic', Write: 'Basic', Delete: 'Basic' } } }],
      records: ['carl', 'dana', 'zoe'].map((owner) => ({ id: owner, table: 'note', owner })),
      settings: { hierarchy: 'manager', ...settings },
    });
    const gates = (facts: Facts, row: string, right: 'Read' | 'Write' | 'Delete') =>
      compile(facts)
        .explain('beth', row)
        .rights[right].missing.filter(({ rule }) => !['depth-reaches-row', 'row-is-owned-or-shared'].includes(rule));

    it.each([
      [
        'the table',
        line({ hierarchyExcludes: ['note'] }),
        'carl',
        'Read',
        'hierarchy-covers-the-table',
        { table: 'note' },
      ],
      ['the depth', line({ hierarchyDepth: 1 }), 'dana', 'Read', 'hierarchy-reaches-so-far-down', { levels: '2' }],
      ['the right', line(), 'carl', 'Delete', 'hierarchy-gives-the-right', {}],
      ['the level', line(), 'dana', 'Write', 'managers-write-so-far-down', { levels: '2' }],
      ['the unit', line({}, 'east'), 'carl', 'Read', 'manager-is-above-the-report', { unit: 'sales', from: 'east' }],
      [
        'positions',
        line({ hierarchy: 'position' }, 'east'),
        'dana',
        'Write',
        'managers-write-so-far-down',
        { levels: '2' },
      ],
    ] as const)('%s', (_, facts, row, right, rule, data) => {
      expect(gates(facts, row, right)).toEqual([{ rule, data: { report: row, right, ...data } }]);
    });

    it('and nothing of others, or of what could not be read', () => {
      expect(gates(line(), 'zoe', 'Read')).toEqual([]);
      expect(gates(line({ hierarchy: 'none' }), 'carl', 'Read')).toEqual([]);
      const excluded = line({ hierarchyExcludes: ['note'] });
      const people = (excluded.people ?? []).map(({ manager, ...one }) =>
        one.id === 'dana' || !manager ? one : { ...one, manager },
      );
      expect(gates({ ...excluded, people, unknown: ['people/dana/manager'] }, 'dana', 'Read')).toEqual([]);
    });

    it('row by row, though what is alike is explained once', () => {
      const access = compile(line({}, 'east'));
      const told = ['carl', 'dana', 'zoe'].map(
        (row) => access.explain('beth', row).rights.Read.missing[1]?.data.report,
      );
      expect(told).toEqual(['carl', 'dana', undefined]);
    });
  });

  it.each(['beth', 'carl'])(
    'must be above reports, which is open while the business unit of %s could not be read',
    (id) => {
      const facts = world({
        people: [
          { id: 'beth', businessUnit: 'sales', roles: ['mine'] },
          { id: 'carl', businessUnit: 'sales', manager: 'beth' },
        ].map(({ businessUnit, ...one }) => (one.id === id ? one : { ...one, businessUnit })),
        businessUnits: [{ id: 'root' }, { id: 'sales', parent: 'root' }, { id: 'east', parent: 'root' }],
        settings: { hierarchy: 'manager' },
        unknown: [`people/${id}/businessUnit`],
      });
      const read = (changed: Facts) => compile(changed).explain('beth', 'row').rights.Read;
      expect(read(facts)).toMatchObject({ answer: 'cannot-tell', unknown: [`people/${id}/businessUnit`] });
      const free = { ...facts, settings: { hierarchy: 'manager', managersMustBeAbove: false } } as const;
      expect(read(free).answer).toBe('yes');
    },
  );

  it('reach direct reports however deep hierarchy security goes, and others as far as it is known to', () => {
    const dana = { id: 'dana', businessUnit: 'sales', manager: 'carl' };
    const facts = managed('Basic');
    const rows = ['carl', 'dana', 'zoe'].map((owner) => ({ id: owner, table: 'note', owner }));
    const unread = { ...facts, people: [...(facts.people ?? []), dana], records: rows };
    const access = compile({ ...unread, unknown: ['settings/hierarchyDepth'] });
    const told = ['carl', 'dana', 'zoe'].map((id) => access.explain('beth', id).rights.Read);
    expect(told.map(({ answer }) => answer)).toEqual(['yes', 'cannot-tell', 'no']);
    expect(told[1]?.unknown).toEqual(['settings/hierarchyDepth']);
  });
});
