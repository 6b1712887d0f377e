import { describe, expect, it } from 'vitest';
import { compile, type Facts } from '#engine';

const share = (record: string, principal = 'beth') => ({ record, principal, rights: ['Read'] as const });

const facts: Facts = {
  businessUnits: [{ id: 'root' }, { id: 'sales', parent: 'root' }, { id: 'east', parent: 'root' }],
  people: [
    { id: 'beth', businessUnit: 'sales', roles: ['mine'] },
    { id: 'ann', businessUnit: 'sales', roles: ['unit'] },
    { id: 'carl', businessUnit: 'sales' },
    { id: 'sam', businessUnit: 'sales' },
  ],
  roles: [
    { id: 'mine', privileges: { note: { Read: 'Basic', Write: 'Basic' } } },
    { id: 'unit', privileges: { note: { Read: 'Local' } } },
  ],
  records: ['first', 'second', 'third', 'away', 'kept'].map((id) => ({
    id,
    table: 'note',
    owner: 'zoe',
    businessUnit: id === 'away' ? 'east' : 'sales',
  })),
  shares: [share('first'), share('second'), share('away'), { ...share('kept'), rights: ['Write'] }],
};

describe('explanations that say the same are one object, so that a list of many holds few', () => {
  const access = compile(facts);
  const rights = (person: string, record: string) => access.explain(person, record).rights;

  it('all eight of them, on rows that the same roles and shares reach', () => {
    expect(rights('beth', 'second')).toBe(rights('beth', 'first'));
    expect(rights('beth', 'third')).not.toBe(rights('beth', 'first'));
    expect(rights('beth', 'kept')).not.toBe(rights('beth', 'first'));
  });

  it('a way in, in whatever business unit the row is', () => {
    expect(rights('beth', 'away').Read).toBe(rights('beth', 'first').Read);
    expect(rights('beth', 'first').Read.answer).toBe('yes');
  });

  it('a right that no share names, on rows shared and not shared', () => {
    expect(rights('beth', 'third').Write).toBe(rights('beth', 'first').Write);
    expect(rights('beth', 'kept').Write.answer).toBe('yes');
    expect(rights('beth', 'kept').Read).toBe(rights('beth', 'third').Read);
  });

  it('but not where the business unit is what is in the way', () => {
    expect(rights('ann', 'first').Read.answer).toBe('yes');
    expect(rights('ann', 'away').Read.missing[0]?.data).toMatchObject({ unit: 'east', from: 'sales' });
    expect(rights('ann', 'away').Write).toBe(rights('ann', 'first').Write);
  });

  it('what is in the way of several people alike', () => {
    expect(rights('sam', 'away').Read).toBe(rights('carl', 'first').Read);
  });
});
