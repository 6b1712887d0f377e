import { expect, it } from 'vitest';
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
