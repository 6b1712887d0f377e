import { describe, expect, it } from 'vitest';
import { compile, documentedSharingReadings, type Facts, modelListsFor, type SharingReadings } from '#engine';
import { asCoOwner, asUser, contoso, kindOf, modelOf } from '../../scenarios/cast.ts';

/** The two lists as names with their actions. */
function listsOf(world: Facts, person: string, readings: Partial<SharingReadings> = {}) {
  const { myModels, sharedWithMe } = modelListsFor(world, person, { ...documentedSharingReadings, ...readings });
  const brief = (list: typeof myModels) => list.map(({ name, actions, shared }) => ({ name, actions, shared }));
  return { mine: brief(myModels), shared: brief(sharedWithMe) };
}

const kind = (changes: Parameters<typeof kindOf>[0], more: Facts['facts'] = {}): Partial<Facts> => ({
  facts: { models: [kindOf(changes)], containers: [], ...more },
  records: [modelOf('dana')],
});
const everything = ['Edit', 'Unpublish', 'Share', 'Settings', 'Delete'];

describe('My models', () => {
  it('has what one owns, with every action', () => {
    expect(listsOf(contoso(), 'dana')).toEqual({
      mine: [{ name: 'Invoices', actions: everything, shared: 'no' }],
      shared: [],
    });
  });

  it.each([
    ['draft', ['Edit', 'Share', 'Delete']],
    ['training', ['Cancel']],
    ['trained', ['Quick test', 'Publish', 'Edit', 'Share', 'Delete']],
    ['failed', ['Edit', 'Share', 'Delete']],
    ['importing', []],
  ] as const)('offers what a model in the state %s allows', (state, actions) => {
    expect(listsOf(contoso(kind({ state })), 'dana').mine[0]?.actions).toEqual(actions);
  });

  it('offers Retrain on prediction models', () => {
    expect(listsOf(contoso(kind({ template: 'BinaryPrediction' })), 'dana').mine[0]?.actions).toContain('Retrain');
  });

  it('has only Delete left when the type is no longer supported or preview features are off', () => {
    const worlds = [kind({ supported: false }), kind({ template: 'ImageDescription' }, { previewModels: false })];
    for (const world of worlds) expect(listsOf(contoso(world), 'dana').mine[0]?.actions).toEqual(['Delete']);
    const [listed] = modelListsFor(contoso(worlds[0]), 'dana').myModels;
    expect(listed?.withheld.find(({ action }) => action === 'Share')?.because.rule).toBe('model-type-is-supported');
  });

  it('has no Share for generic prediction models, unless they are read to run in real time', () => {
    const world = contoso(kind({ template: 'GenericPrediction' }));
    expect(listsOf(world, 'dana').mine[0]?.actions).not.toContain('Share');
    expect(listsOf(world, 'dana', { genericPredictionIsScheduledOnly: false }).mine[0]?.actions).toContain('Share');
  });

  it('offers no training of an imported model', () => {
    const [listed] = modelListsFor(contoso(kind({ managed: true })), 'dana').myModels;
    expect(listed?.withheld.map(({ action, because }) => [action, because.rule])).toEqual([
      ['Edit', 'model-can-be-trained-here'],
    ]);
  });

  it('has what one’s team owns only where it is read so', () => {
    const teams = [{ id: 'ap', kind: 'owner' as const, businessUnit: 'sales', members: ['beth'] }];
    const world = contoso({ teams, records: [modelOf('ap')] });
    expect(listsOf(world, 'beth').mine).toEqual([]);
    expect(listsOf(world, 'beth').shared).toHaveLength(1);
    expect(listsOf(world, 'beth', { teamOwnedModelsAreMine: true }).mine).toHaveLength(1);
  });
});

describe('Shared with me', () => {
  it('has what is shared as User, without any action', () => {
    const world = contoso({ shares: [asUser('una')] });
    expect(listsOf(world, 'una')).toEqual({ mine: [], shared: [{ name: 'Invoices', actions: [], shared: 'yes' }] });
    const [listed] = modelListsFor(world, 'una').sharedWithMe;
    expect(new Set(listed?.withheld.map(({ because }) => because.rule))).toEqual(new Set(['person-may-view-details']));
    expect(listed?.paths.map(({ kind: path }) => path)).toEqual(['share']);
  });

  it('offers co-owners all but Delete, or nothing where the older sentence is read', () => {
    const world = contoso({ shares: [asCoOwner('beth')] });
    expect(listsOf(world, 'beth').shared[0]?.actions).toEqual(['Edit', 'Unpublish', 'Share', 'Settings']);
    expect(listsOf(world, 'beth', { coOwnersHaveActions: false }).shared[0]?.actions).toEqual([]);
  });

  it('has every model for an admin, and tells which are not shared', () => {
    expect(listsOf(contoso(), 'ada').shared).toEqual([{ name: 'Invoices', actions: everything, shared: 'no' }]);
  });

  it('does not have what is not shared', () => {
    expect(listsOf(contoso(), 'beth')).toEqual({ mine: [], shared: [] });
    expect(listsOf(contoso({ shares: [asUser('sam')] }), 'sam')).toEqual({ mine: [], shared: [] });
  });
});

describe('what could not be read', () => {
  it('is named, and nothing is claimed', () => {
    const lists = modelListsFor(contoso({ unknown: ['shares'] }), 'beth');
    expect(lists).toMatchObject({
      myModels: [],
      sharedWithMe: [],
      unclear: [{ model: 'invoices', missing: ['shares'] }],
    });
  });

  it('leaves the actions that are certain', () => {
    const { state: _, ...model } = kindOf();
    const facts = { models: [model], containers: [{ id: 'invoices-data', model: 'invoices' }] };
    const [listed] = modelListsFor(contoso({ facts, unknown: ['facts/models/invoices/state'] }), 'dana').myModels;
    expect(listed).toMatchObject({ actions: ['Edit', 'Share', 'Delete'], unknown: ['facts/models/invoices/state'] });
  });
});

describe('a model that is hard to tell', () => {
  const listed = (world: Facts, person = 'dana') => {
    const { myModels, sharedWithMe } = modelListsFor(world, person);
    return [...myModels, ...sharedWithMe][0];
  };

  it('is unclear by its id while its row could not be read, and nowhere once it is gone', () => {
    const missing = { myModels: [], sharedWithMe: [] };
    expect(modelListsFor(contoso({ records: [], unknown: ['records/invoices'] }), 'dana')).toEqual({
      ...missing,
      unclear: [{ model: 'invoices', name: 'invoices', missing: ['records/invoices'] }],
    });
    expect(modelListsFor(contoso({ records: [] }), 'dana')).toEqual({ ...missing, unclear: [] });
  });

  it('is one of the team that owns it, not of another', () => {
    const team = (id: string) => ({ id, businessUnit: 'sales', members: ['beth'] });
    const readings = { teamOwnedModelsAreMine: true };
    const teams = [team('ap'), team('ar')];
    expect(listsOf(contoso({ teams, records: [modelOf('ap')] }), 'beth', readings).mine).toHaveLength(1);
    const shares = [asUser('beth')];
    expect(listsOf(contoso({ teams, shares }), 'beth', readings)).toMatchObject({ mine: [], shared: [{}] });
    expect(listsOf(contoso({ shares }), 'beth', readings)).toMatchObject({ mine: [], shared: [{}] });
  });

  it('may be retrained, or anything else, when its type or state could not be read', () => {
    const { template: _, ...model } = kindOf();
    const untold = { facts: { models: [model], containers: [] }, unknown: ['facts/models/invoices/template'] };
    expect(listed(contoso(untold))?.unknown).toEqual(['facts/models/invoices/template']);
    const told = contoso({ unknown: ['facts/models/invoices/template', 'facts/models/invoices/state'] });
    expect(listed(told)?.unknown).toEqual([]);
    const strange = contoso(kind({ state: 'unknown' }));
    expect(listed(strange)?.unknown).toContain('facts/models/invoices/state');
  });

  it('may be shared through a team that could not be read, and is not by a share that amounts to no level', () => {
    const teams = [{ id: 'ap', kind: 'owner' as const, businessUnit: 'sales', members: [] }];
    const shared = (changes: Partial<Facts>) => listed(contoso({ teams, ...changes }), 'ada')?.shared;
    expect(shared({ shares: [asUser('ap')], unknown: ['teams/ap/members'] })).toBe('cannot-tell');
    expect(shared({ shares: [{ record: 'invoices', principal: 'ada', rights: ['Append'] }] })).toBe('no');
  });
});

describe('a thousand models', () => {
  it('are listed from one index', () => {
    const ids = Array.from({ length: 1000 }, (_, number) => `model-${number}`);
    const access = compile(
      contoso({
        records: ids.map((id) => ({ ...modelOf('dana'), id })),
        shares: ids.slice(0, 100).map((id) => asUser('una', id)),
        facts: { models: ids.map((id) => kindOf({ id })), containers: [] },
      }),
    );
    expect(modelListsFor(access, 'dana').myModels).toHaveLength(1000);
    expect(modelListsFor(access, 'una').sharedWithMe).toHaveLength(100);
    expect(modelListsFor(access, 'ada').sharedWithMe.every(({ shared }) => shared === 'no')).toBe(true);
  });
});
