import { describe, expect, it } from 'vitest';
import { compareHoldings, type Facts, type Privileges, privilegeHolders } from '#engine';

const share = { right: 'Share', table: 'model' } as const;
const create = { right: 'Create', table: 'model' } as const;

const facts: Facts = {
  businessUnits: [{ id: 'root' }, { id: 'sales', parent: 'root' }, { id: 'east', parent: 'sales' }],
  people: [
    { id: 'ann', roles: ['admin'] },
    { id: 'beth', businessUnit: 'sales', roles: ['maker'] },
    { id: 'carl', businessUnit: 'east' },
    { id: 'dana', roles: ['maker'], disabled: true },
    { id: 'flows', roles: ['sharer'], accessMode: 4 },
    { id: 'eve', roles: ['reader'] },
  ],
  teams: [
    { id: 'guild', businessUnit: 'sales', members: ['beth', 'carl'], roles: ['sharer'] },
    { id: 'guests', kind: 'access', members: ['eve'], roles: ['sharer'] },
  ],
  roles: [
    { id: 'admin', administrator: true, privileges: { model: { Share: 'Global', Create: 'Global' } } },
    { id: 'maker', privileges: { model: { Share: 'Basic', Create: 'Basic' } } },
    { id: 'sharer', privileges: { model: { Share: 'Local' } } },
    { id: 'reader', privileges: { model: { Read: 'Global' } } },
  ],
  records: [],
};

describe('privilegeHolders', () => {
  const found = (among = facts) => privilegeHolders(among, [share], create);
  const of = (person: string, among = facts) => found(among).holders.find((holder) => holder.person === person);

  it('finds everybody with every source of it: roles of their own, and of teams that may hold roles', () => {
    const { holders, unknown } = found();
    expect(holders.map(({ person }) => person)).toEqual(['ann', 'beth', 'carl', 'dana', 'flows']);
    expect(of('beth')?.sources.map(({ role, team, depth, unit }) => [role, team, depth, unit])).toEqual([
      ['maker', null, 'Basic', 'sales'],
      ['sharer', 'guild', 'Local', 'sales'],
    ]);
    expect(of('carl')?.sources.map(({ team, unit }) => [team, unit])).toEqual([['guild', 'sales']]);
    expect(unknown).toEqual([]);
  });

  it('tells makers, administrators, service accounts and the disabled', () => {
    expect(of('ann')).toMatchObject({ administrator: true, maker: true, service: false, disabled: false });
    expect(of('beth')).toMatchObject({ administrator: false, maker: true });
    expect(of('carl')).toMatchObject({ maker: false });
    expect(of('flows')).toMatchObject({ service: true });
    expect(of('dana')).toMatchObject({ disabled: true });
  });

  it('tells administrators by a role of a team, or by another business unit’s copy of the role', () => {
    const copy = { role: 'admin', businessUnit: 'sales' };
    const [guild, guests] = facts.teams ?? [];
    const teams = [
      { ...guild, id: 'guild', roles: ['sharer', copy] },
      { ...guests, id: 'guests', kind: 'access' as const, roles: ['admin'] },
    ];
    const people = (facts.people ?? []).map((one) => (one.id === 'eve' ? { ...one, roles: ['sharer'] } : one));
    const { holders } = found({ ...facts, people, teams });
    const administrators = holders.filter(({ administrator }) => administrator).map(({ person }) => person);
    expect(administrators).toEqual(['ann', 'beth', 'carl']);
    const withCopy = (facts.people ?? []).map((one) => (one.id === 'dana' ? { ...one, roles: [copy] } : one));
    expect(of('dana', { ...facts, people: withCopy })?.administrator).toBe(true);
  });

  it('names what could not be read and may hide others', () => {
    const { unknown: names } = found({ ...facts, unknown: ['people/eve/roles', 'teams/guild/members'] });
    expect(names).toContain('people/eve/roles');
    expect(names).toContain('teams/guild/members');
  });
});

describe('compareHoldings', () => {
  const withRole = (role: string, privileges: Privileges): Facts => ({
    ...facts,
    roles: (facts.roles ?? []).map((one) => (one.id === role ? { ...one, privileges } : one)),
  });

  it('finds nothing where nothing changes', () => {
    expect(compareHoldings(facts, facts)).toEqual([]);
  });

  it('counts a privilege as kept only where another way reaches as far', () => {
    const changes = compareHoldings(facts, withRole('sharer', {}));
    expect(changes).toEqual([
      { person: 'beth', loses: [{ ...share, depth: 'Local' }], gains: [] },
      { person: 'carl', loses: [{ ...share, depth: 'Local' }], gains: [] },
      { person: 'flows', loses: [{ ...share, depth: 'Local' }], gains: [] },
    ]);
    const deeper = compareHoldings(facts, withRole('sharer', { model: { Share: 'Deep' } }));
    expect(deeper).toEqual(
      ['beth', 'carl', 'flows'].map((person) => ({ person, loses: [], gains: [{ ...share, depth: 'Deep' }] })),
    );
  });

  it('does not take a team-only privilege for one that reaches rows of their own', () => {
    const teamOnly: Facts = {
      ...facts,
      roles: (facts.roles ?? []).map((one) =>
        one.id === 'sharer'
          ? { ...one, memberInheritance: 'team-only', privileges: { model: { Share: 'Basic' } } }
          : one,
      ),
    };
    const own: Facts = { ...teamOnly, people: (teamOnly.people ?? []).map((one) => ({ ...one, roles: [] })) };
    expect(compareHoldings(teamOnly, own)).toContainEqual({
      person: 'beth',
      loses: [
        { ...share, depth: 'Basic' },
        { ...create, depth: 'Basic' },
      ],
      gains: [],
    });
  });

  it('compares a privilege of a team’s own rows only with the same team’s', () => {
    const roles = (facts.roles ?? []).map((one) =>
      one.id === 'sharer'
        ? { ...one, memberInheritance: 'team-only' as const, privileges: { model: { Share: 'Basic' as const } } }
        : one,
    );
    const guild = { id: 'guild', businessUnit: 'sales', members: ['carl'], roles: ['sharer'] };
    const before: Facts = { ...facts, roles, teams: [guild] };
    expect(compareHoldings(before, { ...before, teams: [{ ...guild, id: 'other' }] })).toEqual([
      { person: 'carl', loses: [{ ...share, depth: 'Basic' }], gains: [{ ...share, depth: 'Basic' }] },
    ]);
    const renamed = { ...guild, name: 'Guild', members: ['carl', 'eve'] };
    expect(compareHoldings(before, { ...before, teams: [renamed] }).map(({ person }) => person)).toEqual(['eve']);
  });

  it('keeps Create apart from what a role gives at the same depth, because members inherit it otherwise', () => {
    const privileges = { model: { Read: 'Local', Create: 'Local' } } as const;
    const roles = [{ id: 'own', memberInheritance: 'team-only' as const, privileges }];
    const guild = { id: 'guild', businessUnit: 'sales', members: ['carl'], roles: ['own'] };
    const before: Facts = { ...facts, roles, teams: [guild] };
    expect(compareHoldings(before, { ...before, teams: [{ ...guild, id: 'other' }] })).toEqual([
      { person: 'carl', loses: [{ ...create, depth: 'Local' }], gains: [{ ...create, depth: 'Local' }] },
    ]);
  });

  it('measures depths from where they are held', () => {
    const local = { id: 'local', businessUnit: 'sales', roles: ['sharer'] };
    const moved = { ...local, businessUnit: 'east' };
    const people = (...list: Facts['people'] & object): Facts => ({ ...facts, teams: [], people: list });
    expect(compareHoldings(people(local), people(moved))).toEqual([
      { person: 'local', loses: [{ ...share, depth: 'Local' }], gains: [{ ...share, depth: 'Local' }] },
    ]);
    const depth = (Share: 'Global' | 'Deep', one = local): Facts => ({
      ...people({ ...one, businessUnit: 'root' }),
      roles: [{ id: 'sharer', privileges: { model: { Share } } }],
    });
    expect(compareHoldings(depth('Global'), depth('Deep'))).toEqual([
      { person: 'local', loses: [{ ...share, depth: 'Global' }], gains: [] },
    ]);
  });

  it('tells people apart who are alike in all but their teams or their business unit', () => {
    const person = (id: string, businessUnit = 'sales', roles: string[] = []) => ({ id, businessUnit, roles });
    const guild = { id: 'guild', businessUnit: 'sales', members: ['one'], roles: ['sharer'] };
    const before: Facts = { ...facts, teams: [], people: [person('one'), person('two')] };
    const joined = compareHoldings(before, { ...before, teams: [guild] });
    expect(joined.map(({ person: who }) => who)).toEqual(['one']);
    const apart: Facts = { ...before, people: [person('one', 'sales', ['sharer']), person('two', 'east', ['sharer'])] };
    const together = { ...apart, people: [person('one', 'sales', ['sharer']), person('two', 'sales', ['sharer'])] };
    expect(compareHoldings(apart, together).map(({ person: who }) => who)).toEqual(['two']);
  });

  it('takes everything from whoever is gone, and nothing from whoever was like them', () => {
    const [ann, ...others] = facts.people ?? [];
    const twin = { ...ann, id: 'twin' };
    const before = { ...facts, people: [twin, { ...twin, id: 'ann' }, ...others] };
    const gone = { ...facts, people: [twin, ...others] };
    expect(compareHoldings(before, gone)).toEqual([
      {
        person: 'ann',
        loses: [
          { ...share, depth: 'Global' },
          { ...create, depth: 'Global' },
        ],
        gains: [],
      },
    ]);
  });
});
