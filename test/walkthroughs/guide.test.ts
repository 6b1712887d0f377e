import { describe, expect, it } from 'vitest';
import { evaluate } from '#engine';
import { links, linkTo, operationsOf, planReassignment, progress, reassignModel, solutionsFor } from '#walkthroughs';
import { containerOf, contoso, modelOf, reassign } from '../scenarios/cast.ts';
import { beth, danasRows, made } from './rows.ts';

const states = (records = [modelOf('dana'), containerOf('dana')], changes = {}) =>
  progress(reassignModel, evaluate(contoso({ records, ...changes }), reassign())).map(({ step, state }) => [
    step.id,
    state,
  ]);

describe('progress', () => {
  it.each([
    ['nothing is done', 'dana', 'dana', 'current', 'open'],
    ['the model is', 'beth', 'dana', 'done', 'current'],
    ['the container is, out of order', 'dana', 'beth', 'current', 'done'],
    ['both are', 'beth', 'beth', 'done', 'done'],
  ])('says so when %s', (_, model, container, first, second) => {
    expect(states([modelOf(model), containerOf(container)])).toEqual([
      ['assign-model', first],
      ['assign-containers', second],
    ]);
  });

  it('asks for nothing where there is no container, and admits what it cannot see', () => {
    expect(states([modelOf('dana')], { facts: { containers: [] } })[1]).toEqual(['assign-containers', 'not-needed']);
    expect(states([modelOf('dana')], { facts: {}, unknown: ['facts/containers'] })[1]).toEqual([
      'assign-containers',
      'cannot-tell',
    ]);
    expect(progress(reassignModel, [])[0]?.state).toBe('cannot-tell');
  });
});

describe('the steps', () => {
  it('share out the operations of a plan between them', () => {
    const [unit] = planReassignment({ ...made, ...danasRows, newOwner: beth }).units;
    if (unit?.kind !== 'model') throw new Error('a reassignment has one unit');
    expect(reassignModel.steps.map((step) => operationsOf(step, unit).map(({ record }) => record.id))).toEqual([
      ['model'],
      ['container'],
    ]);
  });

  it('name only what a page can fill in', () => {
    const named = reassignModel.steps.flatMap(({ what }) => [...what.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    expect(new Set(named)).toEqual(new Set(['model', 'containers', 'newOwner']));
  });

  it('are found from a finding', () => {
    expect(solutionsFor('owner-is-active')).toEqual([reassignModel]);
    expect(solutionsFor('new-owner-is-active')).toEqual([]);
  });
});

describe('linkTo', () => {
  const values = {
    origin: 'https://contoso.crm.dynamics.com',
    environmentId: 'default-1',
    typeCode: 10036,
    id: 'a b',
    table: 'msdyn_aimodel',
  };

  it.each([
    ['adminCenter', 'https://admin.powerplatform.microsoft.com/environments/default-1/hub'],
    ['advancedFind', 'https://contoso.crm.dynamics.com/main.aspx?pagetype=advancedfind&extraqs=EntityCode%3d10036'],
    ['record', 'https://contoso.crm.dynamics.com/main.aspx?etn=msdyn_aimodel&pagetype=entityrecord&id=%7ba%20b%7d'],
    ['makerModel', 'https://make.powerapps.com/environment/default-1/aibuilder/models/a%20b'],
  ] as const)('makes %s', (key, address) => {
    expect(linkTo(key, values)).toBe(address);
  });

  it('makes no address of missing or strange values', () => {
    expect(linkTo('advancedFind', { ...values, typeCode: null })).toBeNull();
    expect(linkTo('adminCenter', {})).toBeNull();
    for (const origin of ['javascript:alert(1)', 'http://contoso.crm.dynamics.com', 'https://a.b/path', ''])
      expect(linkTo('list', { ...values, origin }), origin).toBeNull();
  });

  it('knows addresses of https pages only', () => {
    for (const { template } of Object.values(links))
      expect(template).toMatch(
        /^(\{origin\}|https:\/\/[a-z.]+\.microsoft\.com|https:\/\/make\.power(apps|automate)\.com)\//,
      );
  });
});
