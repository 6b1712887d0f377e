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

  it('is nothing of a service, nor of a team whose members could not be read, and a group of Microsoft 365 is like one of Entra', () => {
    const service = world({ people: [{ ...dana, accessMode: 3 }] });
    expect(whatNeedsCare(service).left).toEqual([]);
    const desk = { id: 'desk', businessUnit: 'sales' };
    const owned = (team: Partial<NonNullable<Facts['teams']>[0]>, unknown: string[] = []) =>
      whatNeedsCare(world({ records: [modelOf('desk')], teams: [{ ...desk, ...team }], unknown })).left;
    expect(owned({ kind: 'owner' })).toMatchObject([{ name: 'desk', standing: 'nobody-active' }]);
    expect(owned({ kind: 'owner' }, ['teams/desk/members'])).toEqual([]);
    expect(owned({ kind: 'office' })).toEqual([]);
  });

  it('counts a co-owner only while they are an active person who stays', () => {
    const cover = (person: object, leaving: string[] = []) =>
      whatNeedsCare(
        world({ people: [gone, { ...beth, ...person }], shares: [asCoOwner('beth'), asCoOwner('ghost')] }),
        new Set(leaving),
      ).left[0]?.covered;
    expect(cover({})).toEqual(['invoices']);
    expect([cover({ disabled: true }), cover({ accessMode: 3 }), cover({}, ['beth'])]).toEqual([[], [], []]);
  });

  it('tells each owner’s own containers and flows, whoever left most first, then by name', () => {
    const zoe = { ...gone, id: 'zoe', name: 'Zoe' };
    const abel = { ...gone, id: 'abel', name: 'Abel' };
    const models = ['one', 'two', 'three', 'four', 'five', 'six'];
    const owners = ['dana', 'dana', 'zoe', 'abel', 'beth', 'beth'];
    const care = whatNeedsCare(
      world({
        people: [zoe, gone, abel, beth],
        records: [
          ...models.map((id, at) => ({ ...modelOf(owners[at] ?? ''), id })),
          containerOf('dana', 'five-data'),
          containerOf('zoe', 'six-data'),
          flowOf('dana', 'weekly'),
          flowOf('zoe', 'daily'),
        ],
        facts: {
          models: models.map((id) => kindOf({ id })),
          containers: [
            { id: 'five-data', model: 'five' },
            { id: 'six-data', model: 'six' },
            { id: 'nowhere', model: 'six' },
          ],
          flows: [
            { ...flowFor('retrain-schedule', 'weekly'), model: 'five' },
            { ...flowFor('feedback-loop', 'daily'), model: 'three' },
            { ...flowFor('run-schedule', 'unread'), model: 'five' },
          ],
        },
        unknown: ['roles', 'people/beth/roles', 'all people', 'shares', 'facts/flows'],
      }),
    );
    expect(care.left.map(({ owner, orphans }) => [owner, orphans])).toEqual([
      ['dana', ['one', 'two']],
      ['abel', ['four']],
      ['zoe', ['three']],
    ]);
    const [first, , last] = care.left;
    expect(first?.containers).toEqual([{ container: 'five-data', model: 'five' }]);
    expect(first?.flows.map(({ id }) => id)).toEqual(['weekly']);
    expect(last?.flows.map(({ id }) => id)).toEqual(['daily']);
    expect(care.unknown).toEqual(['shares', 'facts/flows']);
  });

  it('is no flow or container of which nobody knows the owner, and nothing where nothing is told of models', () => {
    const flows = [{ ...flowFor('run-schedule', 'unread') }, flowFor('feedback-loop')];
    const records = [modelOf('dana'), flowOf('dana')];
    const containers = [{ id: 'nowhere', model: 'invoices' }];
    const facts = world({ people: [dana], records, facts: { models: [kindOf()], containers, flows } });
    expect(whatNeedsCare(facts)).toEqual({ left: [], apart: [], flows: [], unknown: [] });
    expect(whatNeedsCare({ records: [] })).toEqual({ left: [], apart: [], flows: [], unknown: [] });
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

  it('are those of most models first, and whoever shares models with them either way', () => {
    const maker = (id: string) => ({ ...beth, id, name: id });
    const models = ['one', 'two', 'three', 'carls', 'carls-too'];
    const facts = world({
      people: [gone, ...['ann', 'beth', 'carl', 'dora', 'eve', 'finn'].map(maker)],
      records: models.map((id) => ({ ...modelOf(id.startsWith('carls') ? 'carl' : 'dana'), id })),
      facts: { models: models.map((id) => kindOf({ id })), containers: [] },
      shares: [
        asCoOwner('dora', 'three'),
        asCoOwner('ann', 'three'),
        asCoOwner('beth', 'one'),
        asCoOwner('beth', 'two'),
        asUser('dana', 'carls'),
        asUser('dana', 'carls-too'),
        asUser('eve', 'one'),
        asUser('finn', 'two'),
      ],
    });
    expect(whatNeedsCare(facts).left[0]?.proposals).toEqual([
      { person: 'beth', because: 'co-owner', count: 2 },
      { person: 'ann', because: 'co-owner', count: 1 },
      { person: 'dora', because: 'co-owner', count: 1 },
      { person: 'carl', because: 'shares-most', count: 2 },
      { person: 'eve', because: 'shares-most', count: 1 },
    ]);
  });

  it('are nobody who is not there, is the owner, or stands above themselves', () => {
    const boss = { ...beth, id: 'boss', name: 'Boss', disabled: true, manager: 'dana' };
    const shares = ['dana', 'ghost', 'boss'].flatMap((id) => [asUser(id), asCoOwner(id)]);
    const facts = world({ people: [{ ...dana, manager: 'boss' }, boss], shares });
    expect(nextOwnersOf(facts, 'invoices')).toEqual([]);
    expect(nextOwnersOf(facts, 'no such model')).toEqual([]);
  });

  it('may write models by a role of a team or another copy of a role, or no role could be read at all', () => {
    const shares = [asUser('sam')];
    const proposed = (changes: Partial<Facts>) => nextOwnersOf(world({ shares, ...changes }), 'invoices').length;
    const team = { id: 'makers', businessUnit: 'sales', members: ['sam'], roles: ['maker'] };
    const copy = { ...sam, roles: [{ role: 'maker', businessUnit: 'root' }] };
    const lost = { ...sam, roles: ['no such role', 'empty'] };
    expect(proposed({ teams: [team] })).toBe(1);
    expect(proposed({ people: [gone, copy] })).toBe(1);
    expect(proposed({ people: [gone, lost], roles: [{ id: 'empty' }, { id: 'maker', privileges: {} }] })).toBe(0);
    expect(proposed({ roles: [] })).toBe(1);
  });
});
