import { describe, expect, it } from 'vitest';
import { answer, knownOf, type ModelUsers, type Question } from '#answers';
import type { Facts } from '#engine';
import { contosoView, facts } from '../gallery/data/environment.ts';

const base: Question<'users'> = {
  kind: 'users',
  environment: contosoView.environment.id,
  model: 'm1',
  text: '',
  ability: null,
  path: null,
  unit: null,
  mark: null,
  sort: 'name',
  descending: false,
  from: 0,
  to: 50,
};

function users(part: Partial<Question<'users'>> = {}, of = contosoView): ModelUsers {
  const known = knownOf(of);
  const told = known && answer(known, { ...base, ...part });
  if (!told) throw new Error('The environment was not read.');
  return told;
}
const names = (told: ModelUsers) => told.rows.map(({ name }) => name);

describe('who can use a model', () => {
  it('is everybody who reaches it, would but for their account, or holds a share that gives nothing', () => {
    const told = users();
    expect(names(told).map((name) => name.split(' ')[0])).toEqual(['Ada', 'Beth', 'Dana', 'Maximilian']);
    expect(told.able).toEqual({ run: 2, edit: 2, share: 2, 'training-data': 1 });
    expect(told.marked).toEqual({ onlyByRole: 1, inert: 1, dormant: 1, unclear: 0 });
  });

  it('says every path, and what stops it', () => {
    const [ada, beth, dana, long] = users().rows;
    expect(ada?.reasons).toMatchObject([
      { kind: 'role', on: 'model', role: { name: 'System Administrator' }, depth: 'Global', state: 'works' },
      { kind: 'role', on: 'training-data', state: 'works' },
    ]);
    expect(beth?.reasons).toMatchObject([
      { kind: 'share', level: 'User', state: 'works' },
      { kind: 'team-share', via: { name: 'Accounts Payable' }, level: 'Co-owner', state: 'works' },
    ]);
    expect(dana?.reasons[0]).toMatchObject({ kind: 'owner', state: 'dormant' });
    expect(long?.reasons).toMatchObject([{ kind: 'share', level: 'User', rights: ['Read'], state: 'inert' }]);
  });

  it('names the groups that can use it, whose members may not all be known', () => {
    const group = { id: 'group', name: 'All sellers', kind: 'entra', members: [], roles: ['basic'] } as const;
    const basic = { id: 'basic', name: 'Basic', privileges: { msdyn_aimodel: { Read: 'Basic' } } } as const;
    const shared = { record: 'm1', principal: 'group', rights: ['Read'] } as const;
    const teams = [...(facts.teams ?? []), group];
    const roles = [...(facts.roles ?? []), basic];
    const told = (shares: Facts['shares']) =>
      users({}, { ...contosoView, facts: { ...facts, teams, roles, shares: shares ?? [] } }).groups.map(
        ({ name }) => name,
      );
    expect(told([...(facts.shares ?? []), shared])).toEqual(['All sellers']);
    expect(told(facts.shares)).toEqual([]);
  });

  it('is narrowed, sorted and given by windows', () => {
    expect(names(users({ path: 'team-share' }))).toEqual(['Beth Maker']);
    expect(names(users({ mark: 'inert' }))).toHaveLength(1);
    expect(names(users({ ability: 'training-data' }))).toEqual(['Ada Admin']);
    expect(names(users({ text: 'MAK be' }))).toEqual(['Beth Maker']);
    expect(users({ sort: 'abilities' }).rows[0]?.name).toBe('Ada Admin');
    const part = users({ descending: true, from: 1, to: 2 });
    expect([part.matching, names(part)]).toEqual([4, ['Dana Leaver']]);
  });

  it('cannot tell where what decides was not read', () => {
    const told = users({}, { ...contosoView, facts: { ...facts, shares: [], unknown: ['shares'] } });
    expect(told.unknown).toEqual(['shares']);
    expect(told.rows.find(({ id }) => id === 'beth')?.abilities.run).toBe('cannot-tell');
    expect(told.marked.unclear).toBeGreaterThan(0);
  });

  it('counts everyone where it is shared with the organization', () => {
    const told = users({ model: 'm2' });
    expect(told.shares).toMatchObject([{ with: { type: 'organization' }, level: 'User' }]);
    expect(told.paths.find(({ kind }) => kind === 'organization-share')?.users).toBe(6);
  });
});
