import { describe, expect, it } from 'vitest';
import { matchCandidates } from '#engine';
import { facts } from '../../gallery/data/environment.ts';

const find = (text: string, owner = 'dana') => matchCandidates(facts, owner, text, 50).shown;

describe('matchCandidates', () => {
  it('offers people and owner teams, and no access team', () => {
    const ids = find('').map(({ id }) => id);
    expect(ids).toContain('invoices');
    expect(ids).not.toContain('readers');
  });

  it('puts those who cannot use it last, with the reason', () => {
    const all = find('');
    expect(all.at(-1)).toMatchObject({ id: 'dana', hint: 'disabled' });
    expect(all.at(-2)).toMatchObject({ id: 'bot', hint: 'not_person' });
    expect(find('maximilian')[0]?.hint).toBe('no_role');
  });

  it('finds every word, names that begin with it first', () => {
    expect(find('maker')[0]?.id).toBe('beth');
    expect(find('pay acc').map(({ id }) => id)).toEqual(['invoices']);
    expect(find('نور')[0]?.id).toBe('noor');
  });

  it('takes spaces for nothing but the ends of words', () => {
    expect(find('  pay   acc ').map(({ id }) => id)).toEqual(['invoices']);
    expect(find(' ').length).toBe(find('').length);
  });

  it('counts names that begin with the text and names that hold it, the first first', () => {
    const people = ['Ann Bo', 'Bo Ann'].map((name) => ({ id: name, name, roles: ['maker'] }));
    const match = (text: string) => matchCandidates({ records: [], people }, null, text, 50);
    expect(match('bo').shown.map(({ name }) => name)).toEqual(['Bo Ann', 'Ann Bo']);
    expect(match('bo').count).toBe(2);
  });

  it('finds access teams for a share only, and a team without a name by its id', () => {
    const teams = [{ id: 'nameless' }, { id: 'guests', name: 'Guests', kind: 'access' as const }];
    const match = (purpose: 'own' | 'share') => matchCandidates({ records: [], teams }, null, '', 50, purpose).shown;
    expect(match('own')).toEqual([{ type: 'team', id: 'nameless', name: 'nameless', hint: null }]);
    expect(match('share').map(({ id }) => id)).toEqual(['guests', 'nameless']);
  });

  it('takes support for a service, and roles that nobody told for nothing', () => {
    const people = [{ id: 'help', accessMode: 3 }, { id: 'untold' }];
    expect(matchCandidates({ records: [], people }, null, '', 50).shown).toEqual([
      { type: 'person', id: 'untold', name: 'untold', hint: null },
      { type: 'person', id: 'help', name: 'help', hint: 'not_person' },
    ]);
  });

  it('says who owns it now', () => {
    expect(find('beth', 'beth')[0]?.hint).toBe('owner');
  });

  it('does not hint at roles that could not be read', () => {
    expect(matchCandidates({ ...facts, unknown: ['roles'] }, 'x', 'maximilian', 50).shown[0]?.hint).toBeNull();
  });

  it('counts what it does not show', () => {
    const people = Array.from({ length: 1_000 }, (_, index) => ({
      id: `p${index}`,
      name: `Person ${index}`,
      roles: ['maker'],
    }));
    const found = matchCandidates({ records: [], people }, 'x', 'person', 50);
    expect(found.shown).toHaveLength(50);
    expect(found.count).toBe(1_000);
  });
});
