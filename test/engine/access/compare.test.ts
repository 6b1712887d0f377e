import { describe, expect, it } from 'vitest';
import { compare, compile, type Facts } from '#engine';

const world = (owner: string, more: Partial<Facts> = {}): Facts => ({
  people: [
    { id: 'dana', roles: ['maker'] },
    { id: 'beth', roles: ['maker'] },
    { id: 'sam', roles: [] },
  ],
  roles: [{ id: 'maker', privileges: { note: { Read: 'Basic', Write: 'Basic' } } }],
  records: [{ id: 'row', table: 'note', owner }],
  ...more,
});
const everybody = { people: ['dana', 'beth', 'sam'], records: ['row'] };

it('says who gains and who loses what, and nothing of others', () => {
  expect(compare(compile(world('dana')), compile(world('beth')), everybody)).toEqual([
    { person: 'dana', record: 'row', gains: [], loses: ['Read', 'Write'], unclear: [] },
    { person: 'beth', record: 'row', gains: ['Read', 'Write'], loses: [], unclear: [] },
  ]);
  expect(compare(compile(world('dana')), compile(world('dana')), everybody)).toEqual([]);
});

it('says what a missing fact leaves open', () => {
  const unread = { unknown: ['shares'] };
  expect(compare(compile(world('dana', unread)), compile(world('beth', unread)), everybody)).toEqual([
    { person: 'dana', record: 'row', gains: [], loses: [], unclear: ['Read', 'Write'] },
    { person: 'beth', record: 'row', gains: [], loses: [], unclear: ['Read', 'Write'] },
  ]);
});

const all = (before: Facts, after: Facts) =>
  compare(compile(before), compile(after)).map(({ person, gains, loses, unclear, count, records }) => {
    expect(records()).toHaveLength(count);
    return { person, gains, loses, unclear, records: records() };
  });

describe('everybody and every row, where facts are missing', () => {
  const pat = { id: 'pat', roles: ['maker'] };
  const rows = [
    { id: 'row', table: 'note', owner: 'dana' },
    { id: 'more', table: 'note', owner: 'pat' },
  ];
  const people = [{ id: 'dana', roles: ['maker'] }, pat];

  it('leaves open what somebody had who may have been among the people unread', () => {
    const before = world('dana', { unknown: ['people/pat'], people: people.slice(0, 1), records: rows });
    expect(all(before, world('dana', { people, records: rows }))).toEqual([
      {
        person: 'pat',
        gains: [],
        loses: [],
        unclear: ['Read', 'Write', 'Append', 'AppendTo', 'Create', 'Delete', 'Share', 'Assign'],
        records: ['row', 'more'],
      },
    ]);
  });

  it('leaves open what somebody had on a row that may have been there', () => {
    const [first, second] = rows;
    const records = first ? [first] : [];
    const before = world('dana', { unknown: ['records/more'], people, records });
    const after = world('dana', { people, records: second ? [second, ...records] : records });
    expect(all(before, after)).toMatchObject(
      ['dana', 'pat'].map((person) => ({ person, gains: [], loses: [], records: ['more'] })),
    );
  });

  it('is a gain of whoever was not there, and a loss of whoever is not', () => {
    const unread = { unknown: ['people/zoe/roles'], records: rows };
    const [alone, both] = [
      world('dana', { ...unread, people: people.slice(0, 1) }),
      world('dana', { ...unread, people }),
    ];
    const change = { person: 'pat', gains: ['Read', 'Write'], loses: [], unclear: [], records: ['more'] };
    expect(all(alone, both)).toEqual([change]);
    expect(all(both, alone)).toEqual([{ ...change, gains: [], loses: ['Read', 'Write'] }]);
    expect(all(both, { ...both, people: [pat, ...people.slice(0, 1)] })).toEqual([]);
    expect(all(both, { ...both, records: rows.toReversed() })).toEqual([]);
  });
});
