import { describe, expect, it } from 'vitest';
import type { Facts } from '#engine';
import { lockTables } from '#walkthroughs';
import { lockKind, lockRows, usualChoice } from '../../src/ui/stores/lock-choice.ts';
import { sharedModels } from '../../src/ui/stores/lock-shares.ts';
import { sourcesText, unknownText } from '../../src/ui/stores/role-words.ts';

const { model, container } = lockTables;
const facts: Facts = {
  people: [
    { id: 'ann', roles: ['admin'] },
    { id: 'beth', roles: ['maker'] },
    { id: 'carl', roles: ['labeller'] },
    { id: 'bot', roles: ['maker'], accessMode: 4 },
  ],
  teams: [{ id: 'guild', members: ['beth'], roles: ['lead', 'scanner'] }],
  roles: [
    { id: 'admin', administrator: true, privileges: { [model]: { Share: 'Global' } } },
    { id: 'maker', privileges: { [model]: { Share: 'Basic', Create: 'Basic' } } },
    { id: 'lead', privileges: { [model]: { Share: 'Local' } } },
    { id: 'scanner', memberInheritance: 'team-only', privileges: { [model]: { Share: 'Basic' } } },
    { id: 'labeller', privileges: { [container]: { Share: 'Deep' } } },
  ],
  records: [
    { id: 'invoices', table: model, name: 'Invoices' },
    { id: 'notes', table: model, name: 'Notes' },
    { id: 'own', table: model, name: 'Own' },
    { id: 'documents', table: container },
  ],
  shares: [
    { record: 'invoices', principal: 'organization', rights: ['Read'] },
    { record: 'invoices', principal: 'guild', rights: ['Read'] },
    { record: 'documents', principal: 'carl', rights: ['Read'] },
    { record: 'own', principal: 'beth', rights: [], inherited: ['Read'] },
  ],
  facts: { containers: [{ id: 'documents', model: 'notes' }] },
};

describe('who can share today, and who may go on', () => {
  it('tells everybody who can share models or containers, with every way and how far it reaches', () => {
    const { rows, shown } = lockRows(facts, usualChoice);
    expect(shown).toEqual(['Share_model', 'Share_container']);
    expect(rows.map((row) => [row.person, lockKind(row), row.concerned])).toEqual([
      ['ann', 'administrator', true],
      ['beth', 'maker', true],
      ['carl', 'other', false],
      ['bot', 'service', true],
    ]);
    const [, beth, carl] = rows;
    expect(sourcesText(beth?.sourcesOf('Share_model') ?? [])).toBe(
      'maker (user), lead through guild (business unit), and scanner through guild (only what the team owns)',
    );
    expect(carl?.sourcesOf('Share_model')).toEqual([]);
    expect(sourcesText(carl?.sourcesOf('Share_container') ?? [])).toBe('labeller (parent and child business units)');
  });

  it('lets administrators and service accounts go on, and nobody else, until somebody decides', () => {
    expect(lockRows(facts, usualChoice).goal).toMatchObject({ from: 'everybody', keep: ['ann', 'bot'] });
    const decided = new Map([
      ['ann', false],
      ['bot', false],
      ['beth', true],
    ]);
    expect(lockRows(facts, { ...usualChoice, decided }).goal.keep).toEqual(['ann', 'beth']);
  });

  it('says in words what could not be read, and may hide somebody', () => {
    const partly = lockRows({ ...facts, unknown: ['roles', 'teams/guild/members', 'people/beth/roles'] }, usualChoice);
    expect(unknownText(partly.unknown, (id) => id)).toBe(
      'the security roles, the members of guild, and the roles of beth',
    );
    expect(lockRows(facts, usualChoice).unknown).toEqual([]);
  });

  it('takes it from nobody but those who are chosen, where only some lose it', () => {
    const choice = { ...usualChoice, from: 'some' } as const;
    expect(lockRows(facts, choice).goal.from).toEqual([]);
    expect(lockRows(facts, { ...choice, decided: new Map([['beth', false]]) }).goal.from).toEqual(['beth']);
  });
});

describe('models that are shared already', () => {
  it('are told with everyone they are shared with, by themselves or by their containers, and not for what is inherited', () => {
    expect(sharedModels(facts)).toEqual([
      {
        id: 'invoices',
        name: 'Invoices',
        everybody: true,
        principals: [
          { type: 'organization', id: 'organization' },
          { type: 'team', id: 'guild' },
        ],
      },
      { id: 'notes', name: 'Notes', everybody: false, principals: [{ type: 'person', id: 'carl' }] },
    ]);
  });
});
