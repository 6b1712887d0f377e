import { describe, expect, it } from 'vitest';
import { type Facts, nextOwnersOf, whatNeedsCare } from '#engine';
import {
  asCoOwner,
  asUser,
  beth,
  containerOf,
  contoso,
  dana,
  flowFor,
  flowOf,
  kindOf,
  modelOf,
  sam,
} from '../../scenarios/cast.ts';

const gone = { ...dana, disabled: true };
const world = (changes: Partial<Facts> = {}, model = modelOf('dana')) =>
  contoso({
    people: [gone, beth, sam],
    records: [model, containerOf('dana')],
    facts: { models: [kindOf()], containers: [{ id: 'invoices-data', model: 'invoices' }], flows: [] },
    ...changes,
  });

describe('what needs care', () => {
  it('is what somebody disabled owns, with a co-owner’s part told apart', () => {
    expect(whatNeedsCare(world()).left).toMatchObject([
      { owner: 'dana', standing: 'disabled', orphans: ['invoices'], covered: [], containers: [] },
    ]);
    const shared = whatNeedsCare(world({ shares: [asCoOwner('beth')] })).left;
    expect(shared).toMatchObject([{ orphans: [], covered: ['invoices'] }]);
    expect(shared[0]?.proposals[0]).toEqual({ person: 'beth', because: 'co-owner', count: 1 });
    expect(whatNeedsCare(world({ shares: [asUser('beth')] })).left).toMatchObject([{ orphans: ['invoices'] }]);
  });

  it('is nothing while the owner is active, until they are noted as leaving', () => {
    const active = world({ people: [dana, beth] });
    expect(whatNeedsCare(active)).toMatchObject({ left: [], apart: [], flows: [] });
    expect(whatNeedsCare(active, new Set(['dana'])).left).toMatchObject([
      { standing: 'leaving', orphans: ['invoices'] },
    ]);
  });

  it('is what an owner left who is no longer there, but not one who could not be read', () => {
    const absent = modelOf('nobody');
    expect(whatNeedsCare(world({}, absent)).left).toContainEqual(expect.objectContaining({ standing: 'gone' }));
    const unread = world({ unknown: ['people/nobody'], records: [absent] });
    expect(whatNeedsCare(unread).left).toEqual([]);
  });

  it('is what a team owns of whom nobody is active, but not a directory group that shows no members', () => {
    const owned = (kind: 'owner' | 'entra', members: string[]) =>
      whatNeedsCare(
        world({
          records: [modelOf('desk')],
          teams: [{ id: 'desk', name: 'Desk', kind, members, businessUnit: 'sales' }],
        }),
      ).left;
    expect(owned('owner', ['dana'])).toMatchObject([{ standing: 'nobody-active' }]);
    expect(owned('owner', ['dana', 'beth'])).toEqual([]);
    expect(owned('entra', [])).toEqual([]);
  });

  it('is a container that stayed with somebody else', () => {
    const moved = world({ people: [dana, beth] }, modelOf('beth'));
    expect(whatNeedsCare(moved).apart).toEqual([{ container: 'invoices-data', model: 'invoices' }]);
    expect(whatNeedsCare(world({}, modelOf('beth')))).toMatchObject({
      left: [{ owner: 'dana', orphans: [], containers: [{ container: 'invoices-data', model: 'invoices' }] }],
      apart: [],
    });
  });

  it('is a flow of the model that belongs to somebody else, and unknown where flows are', () => {
    const withFlow = (unknown: string[] = []) =>
      whatNeedsCare(
        world({
          people: [dana, beth],
          records: [modelOf('dana'), flowOf('beth')],
          facts: { models: [kindOf()], containers: [], flows: [flowFor('retrain-schedule'), flowFor('runs')] },
          unknown,
        }),
      ).flows;
    expect(withFlow()).toMatchObject([{ purpose: 'retrain-schedule' }]);
    expect(withFlow(['facts/flows'])).toBeNull();
  });
});

describe('next owners', () => {
  it('are co-owners, then the manager, then whoever shares most', () => {
    const maker = { ...sam, roles: ['maker'] };
    const ann = { ...maker, id: 'ann', name: 'Ann' };
    const boss = { ...sam, id: 'boss', name: 'Boss', disabled: true, manager: 'ann' };
    const facts = world({
      people: [{ ...gone, manager: 'boss' }, boss, ann, beth, maker],
      shares: [asUser('sam'), asCoOwner('beth')],
    });
    expect(nextOwnersOf(facts, 'invoices')).toEqual([
      { person: 'beth', because: 'co-owner', count: 1 },
      { person: 'ann', because: 'manager', count: 0 },
      { person: 'sam', because: 'shares-most', count: 1 },
    ]);
    expect(nextOwnersOf(facts, 'invoices', new Set(['beth', 'ann'])).map(({ person }) => person)).toEqual(['sam']);
  });

  it('are nobody whose roles would let them do nothing with it, unless roles could not be read', () => {
    const facts = world({ shares: [asUser('sam')] });
    expect(nextOwnersOf(facts, 'invoices')).toEqual([]);
    const unread = world({ shares: [asUser('sam')], unknown: ['people/sam/roles'] });
    expect(nextOwnersOf(unread, 'invoices').map(({ person }) => person)).toEqual(['sam']);
  });
});
