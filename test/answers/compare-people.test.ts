import { describe, expect, it } from 'vitest';
import { answer, knownOf } from '#answers';
import type { Facts } from '#engine';
import { contosoView } from '../gallery/data/environment.ts';
import { asCoOwner, asUser, contoso, kindOf, modelOf } from '../scenarios/cast.ts';

/** Four models: of Dana, Beth, Una and Ada. */
const models = { mine: 'dana', beths: 'beth', unas: 'una', adas: 'ada' } as const;
const records = Object.entries(models).map(([id, owner]) => ({ ...modelOf(owner), id, name: id }));

/** What Beth and Una have, and what shares would give Una. */
function compared(changes: Partial<Facts>, people: readonly [string, string] = ['beth', 'una']) {
  const facts = contoso({
    records,
    facts: { models: Object.keys(models).map((id) => kindOf({ id })), containers: [] },
    ...changes,
  });
  const [summary] = contosoView.models;
  if (!summary) throw new Error('The gallery has no models.');
  const listed = Object.keys(models).map((id) => ({ ...summary, id, name: id }));
  const known = knownOf({ ...contosoView, facts, models: listed });
  const found = known && answer(known, { kind: 'compare-people', environment: contosoView.environment.id, people });
  return (found?.models ?? []).map(({ model, held, give, more }) => ({
    model: model.id,
    levels: held.map(({ level }) => level),
    give,
    more,
  }));
}

describe('comparing two people', () => {
  it('would give by shares what the first has by shares, their teams’ too, and the second lacks', () => {
    const teams = [{ id: 'clerks', name: 'Clerks', kind: 'access' as const, members: ['beth'] }];
    const shares = [asCoOwner('beth', 'mine'), asUser('una', 'mine'), asUser('clerks', 'adas')];
    expect(compared({ teams, shares })).toEqual(
      [
        { model: 'adas', levels: ['User', null], give: 'User', more: false },
        { model: 'mine', levels: ['Co-owner', 'User'], give: 'Co-owner', more: false },
        { model: 'beths', levels: ['owner', null], give: null, more: true },
        { model: 'unas', levels: [null, 'owner'], give: null, more: false },
      ].sort((a, b) => order(a) - order(b) || (a.model < b.model ? -1 : 1)),
    );
  });

  it('copies nothing that comes by ownership or a role, and says so', () => {
    const found = compared({}, ['ada', 'una']);
    expect(found.find(({ model }) => model === 'mine')).toMatchObject({
      levels: ['Co-owner', null],
      give: null,
      more: true,
    });
    expect(found.find(({ model }) => model === 'adas')).toMatchObject({
      levels: ['owner', null],
      give: null,
      more: true,
    });
    expect(found.find(({ model }) => model === 'unas')).toMatchObject({ give: null, more: false });
  });

  it('passes on what somebody had who has left, and nothing that a missing role made worthless', () => {
    const left =
      contoso().people?.map((person) => (person.id === 'beth' ? { ...person, disabled: true } : person)) ?? [];
    const shares = [asUser('beth', 'mine')];
    expect(compared({ people: left, shares }).find(({ model }) => model === 'mine')).toMatchObject({ give: 'User' });
    const inert = compared({ shares: [asUser('sam', 'mine')] }, ['sam', 'una']);
    expect(inert.find(({ model }) => model === 'mine')).toMatchObject({ give: null, more: false });
  });

  it('gives nothing that the second has otherwise', () => {
    const shares = [asUser('beth', 'mine')];
    expect(compared({ shares }, ['beth', 'ada']).find(({ model }) => model === 'mine')).toMatchObject({
      levels: ['User', 'Co-owner'],
      give: null,
    });
  });
});

function order({ give, more, levels }: { give: unknown; more: boolean; levels: readonly unknown[] }): number {
  return -((give ? 4 : 0) + (more ? 2 : 0) + (levels[0] === levels[1] ? 0 : 1));
}
