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
  const { holders, unknown } = privilegeHolders(facts, [share], create);
  const of = (person: string) => holders.find((holder) => holder.person === person);

  it('finds everybody with every source of it: roles of their own, and of teams that may hold roles', () => {
    expect(holders.map(({ person }) => person)).toEqual(['ann', 'beth', 'carl', 'dana', 'flows']);
    expect(of('beth')?.sources.map(({ role, team, depth, unit }) => [role, team, depth, unit])).toEqual([
      ['maker', null, 'Basic', 'sales'],
      ['sharer', 'guild', 'Local', 'sales'],
    ]);
    expect(of('carl')?.sources.map(({ team, unit }) => [team, unit])).toEqual([['guild', 'sales']]);
    expect(unknown).toEqual([]);
  });

  it('tells makers, administrators, service accounts and the disabled', () => {
    expect(of('ann')).toMatchObject({ administrator: true, maker: true, service: false });
    expect(of('beth')).toMatchObject({ administrator: false, maker: true });
    expect(of('carl')).toMatchObject({ maker: false });
    expect(of('flows')).toMatchObject({ service: true });
    expect(of('dana')).toMatchObject({ disabled: true });
  });

  it('names what could not be read and may hide others', () => {
    const unread = { ...facts, unknown: ['people/eve/roles', 'teams/guild/members'] };
    const { unknown: names } = privilegeHolders(unread, [share], create);
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
    expect(deeper.map(({ person, loses, gains }) => [person, loses.length, gains.length])).toEqual([
      ['beth', 0, 1],
      ['carl', 0, 1],
      ['flows', 0, 1],
    ]);
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
});
