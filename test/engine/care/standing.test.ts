import { describe, expect, it } from 'vitest';
import type { Facts, Person } from '#engine';
import { isActivePerson, standingOf } from '../../../src/engine/care/standing.ts';
import { factsIndex } from '../../../src/engine/rules/facts-index.ts';

const leaving = new Set(['lea']);

const facts: Facts = {
  people: [
    { id: 'ann' },
    { id: 'lea' },
    { id: 'dana', disabled: true },
    { id: 'former', disabled: true, accessMode: 4 },
    { id: 'bot', accessMode: 4 },
  ],
  teams: [
    { id: 'staffed', kind: 'owner', members: ['dana', 'ann'] },
    { id: 'left', kind: 'owner', members: ['dana', 'lea', 'bot', 'nobody'] },
    { id: 'empty', kind: 'owner' },
    { id: 'directory', kind: 'entra', members: [] },
    { id: 'office', kind: 'office', members: ['dana'] },
    { id: 'unread', kind: 'owner', members: ['ann'] },
  ],
  records: [],
  unknown: ['teams/unread/members', 'people/hidden'],
};

describe('how an owner stands', () => {
  it.each([
    ['ann', 'active'],
    ['lea', 'leaving'],
    ['dana', 'disabled'],
    ['former', 'disabled'],
    ['bot', 'service'],
    ['nobody', 'gone'],
    ['hidden', 'cannot-tell'],
    ['staffed', 'active'],
    ['left', 'nobody-active'],
    ['empty', 'nobody-active'],
    ['directory', 'cannot-tell'],
    ['office', 'cannot-tell'],
    ['unread', 'cannot-tell'],
  ])('%s: %s', (owner, standing) => {
    expect(standingOf(factsIndex(facts), owner, leaving)).toBe(standing);
  });

  it.each<[Partial<Person>, boolean]>([
    [{}, true],
    [{ accessMode: 0 }, true],
    [{ accessMode: 2 }, true],
    [{ accessMode: 3 }, false],
    [{ accessMode: 5 }, false],
    [{ disabled: true }, false],
    [{ disabled: false }, true],
  ])('%j works with models: %s', (more, active) => {
    expect(isActivePerson({ id: 'somebody', ...more })).toBe(active);
  });
});
