import { describe, expect, it } from 'vitest';
import { compile, type Depth, type Facts, type Person, type RecordFacts, type Right, type Role } from '#engine';

/** A role that gives Read and Write on notes. */
const role = (id: string, depth: Depth): Role => ({ id, privileges: { note: { Read: depth, Write: depth } } });
const beth: Person = { id: 'beth', name: 'Beth', businessUnit: 'sales', roles: ['basic'] };
const carl: Person = { id: 'carl', businessUnit: 'east' };
const row: RecordFacts = { id: 'row', table: 'note', owner: 'carl' };

/** Beth of Sales, and a row of Carl's in East below it. */
function world(changes: Partial<Facts>): Facts {
  return {
    businessUnits: [{ id: 'root' }, { id: 'sales', parent: 'root' }, { id: 'east', parent: 'sales' }],
    people: [beth, carl],
    roles: [role('basic', 'Basic'), role('local', 'Local'), role('deep', 'Deep')],
    records: [row],
    ...changes,
  };
}

const told = (facts: Facts, right: Right = 'Read', person = 'beth', record = 'row') => {
  const { answer, unknown } = compile(facts).explain(person, record).rights[right];
  return answer === 'cannot-tell' ? unknown : answer;
};

describe('what could not be read of a row’s business unit', () => {
  const local = { people: [{ ...beth, roles: ['local'] }, carl] };
  const deep = { people: [{ ...beth, roles: ['deep'], businessUnit: 'root' }, carl] };
  const strangers = { people: [{ ...beth, roles: ['local'] }] };

  it.each<[string, Partial<Facts>, string | string[]]>([
    [
      'its owner',
      { ...local, records: [{ id: 'row', table: 'note' }], unknown: ['records/row/owner'] },
      ['records/row/owner'],
    ],
    [
      'the row, but for its table',
      { ...local, records: [{ id: 'row', table: 'note' }], unknown: ['records/row'] },
      ['records/row'],
    ],
    ['that its owner is nobody', { ...local, records: [{ id: 'row', table: 'note' }] }, 'no'],
    ['an owner among the people unread', { ...strangers, unknown: ['people/carl'] }, ['people/carl']],
    ['an owner among the teams unread', { ...strangers, unknown: ['teams/carl'] }, ['teams/carl']],
    ['an owner that nobody knows', strangers, 'no'],
    [
      'what is above the unit above',
      {
        ...deep,
        businessUnits: [{ id: 'root' }, { id: 'sales' }, { id: 'east', parent: 'sales' }],
        unknown: ['businessUnits/sales/parent', 'businessUnits/east/parent'],
      },
      ['businessUnits/sales/parent'],
    ],
    ['what is above does not matter to a unit of its own', { ...local, unknown: ['businessUnits/east/parent'] }, 'no'],
  ])('%s', (_, changes, expected) => {
    expect(told(world(changes))).toEqual(expected);
  });
});

describe('what could not be read of a hierarchy', () => {
  const manager = { hierarchy: 'manager' } as const;
  const position = { hierarchy: 'position' } as const;
  const managed = [beth, { ...carl, manager: 'mid' }, { id: 'mid', businessUnit: 'sales', manager: 'beth' }];
  const placed = [
    { ...beth, position: 'p1' },
    { ...carl, position: 'p3' },
  ];
  const positions = [{ id: 'p1' }, { id: 'p2', parent: 'p1' }, { id: 'p3', parent: 'p2' }];

  it.each<[string, Partial<Facts>, Right, string | string[]]>([
    ['who manages the owner', { settings: manager, unknown: ['people/carl/manager'] }, 'Read', ['people/carl/manager']],
    [
      'who manages the owner’s manager',
      {
        people: [beth, { ...carl, manager: 'mid' }, { id: 'mid', businessUnit: 'sales' }],
        settings: manager,
        unknown: ['people/mid/manager', 'people/carl/manager'],
      },
      'Read',
      ['people/mid/manager'],
    ],
    [
      'who manages whom does not matter without a privilege',
      { people: [{ ...beth, roles: [] }, carl], settings: manager, unknown: ['people/carl/manager'] },
      'Read',
      'no',
    ],
    [
      'who manages whom does not matter to shares of it',
      { people: managed, settings: manager, unknown: ['people/mid/manager'] },
      'Share',
      'no',
    ],
    [
      'who stands above a position',
      {
        people: placed,
        positions: [{ id: 'p1' }, { id: 'p2' }, { id: 'p3', parent: 'p2' }],
        settings: position,
        unknown: ['positions/p2/parent'],
      },
      'Read',
      ['positions/p2/parent'],
    ],
    [
      'the position of the one above',
      { people: [beth, { ...carl, position: 'p3' }], positions, settings: position, unknown: ['people/beth/position'] },
      'Read',
      ['people/beth/position'],
    ],
    [
      'both positions',
      { positions, settings: position, unknown: ['people/beth/position', 'people/carl/position'] },
      'Read',
      ['people/carl/position', 'people/beth/position'],
    ],
    [
      'one position, where the other is none',
      { positions, settings: position, unknown: ['people/beth/position'] },
      'Read',
      'no',
    ],
    ['no positions', { positions, settings: position }, 'Read', 'no'],
    [
      'by which of the two, of people with managers',
      { people: managed, unknown: ['settings/hierarchy'] },
      'Read',
      ['settings/hierarchy'],
    ],
    [
      'by which of the two, of people with positions',
      { people: placed, positions, unknown: ['settings/hierarchy'] },
      'Read',
      ['settings/hierarchy'],
    ],
    [
      'an owner among the people unread',
      { people: [beth], settings: manager, unknown: ['people/carl'] },
      'Read',
      ['people/carl'],
    ],
    [
      'how far down managers write',
      { people: managed, settings: manager, unknown: ['settings/hierarchyWriteLevels'] },
      'Write',
      ['settings/hierarchyWriteLevels'],
    ],
    [
      'how far down managers read, which direct reports do not need',
      {
        people: [beth, { ...carl, manager: 'beth' }],
        settings: manager,
        unknown: ['settings/hierarchyDepth', 'settings/hierarchyWriteLevels'],
      },
      'Write',
      'yes',
    ],
    [
      'whether a report is disabled, where that counts',
      {
        people: managed,
        settings: { ...manager, disabledReportsCount: false },
        unknown: ['people/carl/disabled'],
      },
      'Read',
      ['people/carl/disabled'],
    ],
    [
      'whether a report is disabled, where it does not count',
      { people: managed, settings: { ...manager, disabledReportsCount: true }, unknown: ['people/carl/disabled'] },
      'Read',
      'yes',
    ],
    [
      'whether a report is disabled, which is known to be so',
      {
        people: managed.map((one) => (one.id === 'carl' ? { ...one, disabled: true } : one)),
        settings: { ...manager, disabledReportsCount: false },
        unknown: ['people/carl/disabled'],
      },
      'Read',
      'no',
    ],
    [
      'whether a report is disabled, and whether that counts',
      { people: managed, settings: manager, unknown: ['people/carl/disabled', 'settings/disabledReportsCount'] },
      'Read',
      ['settings/disabledReportsCount'],
    ],
    [
      'whether a manager must be above, of one who is not',
      {
        people: managed.map((one) => (one.id === 'beth' ? { ...one, businessUnit: 'research' } : one)),
        businessUnits: [{ id: 'root' }, { id: 'sales' }, { id: 'east', parent: 'sales' }, { id: 'research' }],
        settings: manager,
        unknown: ['settings/managersMustBeAbove', 'businessUnits/sales/parent', 'businessUnits/east/parent'],
      },
      'Read',
      ['settings/managersMustBeAbove', 'businessUnits/sales/parent'],
    ],
  ])('%s', (_, changes, right, expected) => {
    expect(told(world(changes), right)).toEqual(expected);
  });

  it('is nothing that whoever is below themselves would need', () => {
    const around = [
      { id: 'p1', parent: 'p2' },
      { id: 'p2', parent: 'p1' },
    ];
    const both = [beth, carl].map((one) => ({ ...one, position: 'p1' }));
    expect(told(world({ people: both, positions: around, settings: position }))).toBe('no');
    const ring = [
      { ...beth, manager: 'carl' },
      { ...carl, manager: 'beth' },
    ];
    const { paths } = compile(world({ people: ring, records: [{ ...row, owner: 'beth' }], settings: manager })).explain(
      'beth',
      'row',
    ).rights.Read;
    expect(paths.map(({ kind }) => kind)).toEqual(['owner']);
  });
});

describe('what could not be read of rows above', () => {
  const below: RecordFacts = { ...row, parent: 'top', cascades: ['Share', 'Reparent'] };
  const top: RecordFacts = { id: 'top', table: 'folder', owner: 'dana' };
  const shared = { record: 'top', principal: 'beth', rights: ['Read'] } as const;

  it.each<[string, Partial<Facts>, string | string[]]>([
    ['the row above', { records: [below], unknown: ['records/top'] }, ['records/top']],
    ['its shares', { records: [below, top], unknown: ['shares/top'] }, ['shares/top']],
    [
      'its owner',
      { records: [below, { id: 'top', table: 'folder' }], unknown: ['records/top/owner'] },
      ['records/top/owner'],
    ],
    ['nothing of it', { records: [below, top], shares: [shared] }, 'yes'],
    [
      'the members of the team that owns it',
      {
        records: [below, { ...top, owner: 'desk' }],
        teams: [
          { id: 'desk', kind: 'owner', members: [] },
          { id: 'other', kind: 'owner', members: [] },
        ],
        unknown: ['teams/desk/members', 'teams/other/members'],
      },
      ['teams/desk/members'],
    ],
    [
      'the members of another team',
      {
        records: [below, { ...top, owner: 'desk' }],
        teams: [
          { id: 'desk', kind: 'owner', members: [] },
          { id: 'other', kind: 'owner', members: [] },
        ],
        unknown: ['teams/other/members'],
      },
      'no',
    ],
    [
      'a team that owns it has them',
      { records: [below, { ...top, owner: 'desk' }], teams: [{ id: 'desk', kind: 'owner', members: ['beth'] }] },
      'yes',
    ],
  ])('%s', (_, changes, expected) => {
    expect(told(world(changes))).toEqual(expected);
  });

  it('does not share with whoever owns the row below', () => {
    const own = { ...below, owner: 'beth', table: 'memo' };
    const facts = world({ roles: [role('other', 'Basic')], records: [own, top], shares: [shared] });
    expect(told(facts)).toBe('no');
    const both = world({
      records: [
        { ...below, owner: 'beth' },
        { ...top, owner: 'beth' },
      ],
      shares: [shared],
    });
    expect(
      compile(both)
        .explain('beth', 'row')
        .rights.Read.paths.map(({ kind }) => kind),
    ).toEqual(['owner']);
  });
});

describe('whoever and whatever is not among the facts', () => {
  const nobody = world({ unknown: ['people/zoe', 'teams/zoe', 'records/gone'] });
  const missing = (facts: Facts, person: string, record: string) => compile(facts).explain(person, record).rights.Read;

  it('may be among what could not be read', () => {
    expect(told(nobody, 'Read', 'zoe')).toEqual(['teams/zoe', 'people/zoe']);
    expect(told(nobody, 'Read', 'beth', 'gone')).toEqual(['records/gone']);
    expect(compile(nobody).rights('zoe', 'row').cannotTell).toContain('Read');
    expect(compile(nobody).can('zoe', 'Read', 'row')).toBe('cannot-tell');
    expect(compile(nobody).can('beth', 'Read', 'gone')).toBe('cannot-tell');
    expect(compile(nobody).explainRow('zoe', 'Read', row).unknown).toEqual(['teams/zoe', 'people/zoe']);
  });

  it('is told by name where it is not there', () => {
    const all = world({});
    expect(missing(all, 'zoe', 'row')).toMatchObject({
      answer: 'no',
      missing: [{ rule: 'person-exists', data: { id: 'zoe' } }],
    });
    expect(missing(all, 'beth', 'gone')).toMatchObject({
      answer: 'no',
      missing: [{ rule: 'record-exists', data: { id: 'gone' } }],
    });
    expect(compile(all).rights('zoe', 'row')).toEqual({ held: [], cannotTell: [] });
    expect(compile(all).can('organization', 'Read', 'row')).toBe('no');
    expect(missing(all, 'organization', 'row').missing).toEqual([
      { rule: 'person-exists', data: { id: 'organization' } },
    ]);
    expect(missing(all, 'beth', 'row').unknown).toEqual([]);
  });

  it('gives what could not be read its own name among what is in the way', () => {
    expect(missing(nobody, 'zoe', 'row').missing).toEqual([
      { rule: 'facts-are-known', data: { missing: 'teams/zoe' } },
      { rule: 'facts-are-known', data: { missing: 'people/zoe' } },
    ]);
  });
});

describe('a row that another row decides about', () => {
  const part: RecordFacts = { id: 'part', table: 'part', owner: null, parent: 'row' };
  const right = (changes: Partial<Facts>, which: Right) =>
    compile(world({ records: [row, part], ...changes })).explain('beth', 'part').rights[which];

  it('is neither shared nor assigned by itself', () => {
    expect(right({}, 'Share')).toEqual({
      right: 'Share',
      answer: 'no',
      paths: [],
      missing: [{ rule: 'row-has-an-owner', data: { record: 'part', right: 'Share' } }],
      unknown: [],
    });
  });

  it('names the row above with each gate', () => {
    expect(right({}, 'Read').missing).toEqual([
      { rule: 'depth-reaches-row', data: { role: 'basic', depth: 'Basic', right: 'Read', parent: 'row' } },
      { rule: 'row-is-owned-or-shared', data: { right: 'Read', parent: 'row' } },
    ]);
  });

  it('is told of the person first, where the row above is not there', () => {
    const disabled = { records: [part], people: [{ ...beth, disabled: true }] };
    expect(right(disabled, 'Read').missing).toEqual([{ rule: 'person-is-active', data: { person: 'Beth' } }]);
    expect(right(disabled, 'Read').paths).toEqual([]);
    expect(right({ records: [part] }, 'Read').missing).toEqual([{ rule: 'record-exists', data: { id: 'row' } }]);
  });
});
