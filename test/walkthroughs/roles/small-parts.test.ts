import { describe, expect, it } from 'vitest';
import type { Depth, Facts, Role } from '#engine';
import { isHolding, type LockGoal, lockInForce, lockTables, type Plan, planLock, regained } from '#walkthroughs';
import { lockedName } from '../../../src/walkthroughs/roles/lock-name.ts';

const table = lockTables.model;
const share = { right: 'Share', table } as const;

const facts: Facts = {
  businessUnits: [{ id: 'root' }, { id: 'sales', parent: 'root' }],
  people: [
    { id: 'ann', name: 'Ann', businessUnit: 'root', roles: ['admin'] },
    { id: 'beth', name: 'Beth', businessUnit: 'sales', roles: ['maker'] },
    { id: 'carl', name: 'Carl', businessUnit: 'sales', roles: [] },
    { id: 'dana', name: 'Dana', businessUnit: 'sales', roles: ['maker'], disabled: true },
  ],
  teams: [{ id: 'guild', name: 'Guild', businessUnit: 'sales', members: ['carl'], roles: ['maker'] }],
  roles: [
    { id: 'admin', administrator: true, privileges: { [table]: { Share: 'Global', Read: 'Global' } } },
    { id: 'maker', name: 'Maker', privileges: { [table]: { Share: 'Basic', Read: 'Basic', Write: 'Basic' } } },
    { id: 'small', name: 'Small', privileges: { [table]: { Share: 'Local' } } },
  ],
  records: [],
};

describe('the name of a copy', () => {
  it('says what it is without, and is free', () => {
    expect(lockedName('Maker', [share], new Set())).toBe('Maker – AI models not shareable');
    expect(lockedName('Maker', [share], new Set(['Maker – AI models not shareable']))).toBe(
      'Maker – AI models not shareable (2)',
    );
    expect(lockedName('Maker', [{ right: 'Create', table }], new Set())).toBe('Maker – no new AI models');
  });

  it('keeps its ending when the original has the longest name there can be', () => {
    const name = lockedName('x'.repeat(100), [share], new Set());
    expect(name).toHaveLength(100);
    expect(name.endsWith(' – AI models not shareable')).toBe(true);
  });
});

describe('a lock where facts name no business units', () => {
  it('takes it all the same: whoever names none sits in the root one', () => {
    const nowhere: Facts = {
      people: [
        { id: 'ann', roles: ['admin'] },
        { id: 'beth', roles: ['maker'] },
      ],
      roles: (facts.roles ?? []).map((role) => ({ ...role, customizable: false })),
      records: [],
    };
    const content = [{ id: 's', name: 'prvSharemsdyn_AIModel', depth: 'Basic' as const }];
    let made = 0;
    const newId = () => {
      made += 1;
      return `new${made}`;
    };
    const contents = new Map([['maker', content]]);
    const goal = { privileges: [share], from: 'everybody', keep: [] } as const;
    const { after, limits } = planLock({
      facts: nowhere,
      goal,
      contents,
      caller: { id: 'ann', privileges: [] },
      newId,
    });
    expect(limits.map(({ kind }) => kind)).not.toContain('still-holds');
    expect(regained(after, goal)).toEqual([]);
  });
});

describe('a lock of a team with somebody who keeps it', () => {
  interface Around extends Pick<LockGoal, 'teamRows'>, Pick<Role, 'memberInheritance'> {
    matrixBusinessUnits?: boolean;
  }
  const plan = (depth: Depth, { matrixBusinessUnits = false, memberInheritance, ...chosen }: Around = {}) => {
    const goal: LockGoal = { privileges: [share], from: 'everybody', keep: ['carl'], ...chosen };
    const write = memberInheritance === 'team-only' ? 'Basic' : 'Local';
    const content = [
      { id: 's', name: 'prvSharemsdyn_AIModel', depth },
      { id: 'w', name: 'prvWritemsdyn_AIModel', depth: write } as const,
    ];
    const elsewhere: Facts = {
      ...facts,
      settings: { matrixBusinessUnits },
      teams: [{ id: 'guild', name: 'Guild', businessUnit: 'root', members: ['beth', 'carl'], roles: ['maker'] }],
      people: (facts.people ?? []).map((one) => ({ ...one, roles: one.id === 'ann' ? ['admin'] : [] })),
      roles: (facts.roles ?? []).map((role) =>
        role.id === 'maker'
          ? {
              ...role,
              ...(memberInheritance ? { memberInheritance } : {}),
              privileges: { [table]: { Share: depth, Write: write } },
            }
          : role,
      ),
    };
    const contents = new Map([['maker', content]]);
    let made = 0;
    const newId = () => {
      made += 1;
      return `new${made}`;
    };
    const planned = planLock({ facts: elsewhere, goal, contents, caller: { id: 'ann', privileges: [] }, newId });
    const operations = planned.units.flatMap((unit) => unit.operations);
    return {
      limits: planned.limits.filter(({ kind }) => !['lacking', 'replaced-roles', 'one-administrator'].includes(kind)),
      toCarl: operations.filter((one) => isHolding(one) && one.principal.id === 'carl'),
      made: operations.filter((one) =>
        isHolding(one) ? one.principal.name === 'Guild – AI models shareable' : one.kind === 'create-team',
      ),
      smallRole: operations
        .filter((one) => one.kind === 'create-role')
        .find(({ role }) => role.name.endsWith('AI models shareable')),
    };
  };

  it('keeps them by a new team that holds the original, where given directly it would reach what the team’s does not', () => {
    const { limits, toCarl, made } = plan('Basic');
    expect(limits).toEqual([{ kind: 'new-teams', people: ['carl'], teams: ['Guild – AI models shareable'] }]);
    expect(made).toMatchObject([
      { kind: 'create-team', businessUnit: { id: 'root' }, administrator: 'ann', members: [{ id: 'carl' }] },
      { kind: 'assign-role', role: { id: 'maker' }, businessUnit: 'root' },
    ]);
    expect(toCarl).toEqual([]);
  });

  it('gives them the original from the team’s business unit where roles of others may be given', () => {
    const { limits, toCarl, made } = plan('Local', { matrixBusinessUnits: true });
    expect({ limits, made }).toEqual({ limits: [], made: [] });
    expect(toCarl).toMatchObject([{ kind: 'assign-role', role: { id: 'maker' }, businessUnit: 'root' }]);
  });

  it('gives them a role with nothing else where only that is not more', () => {
    const { limits, toCarl, smallRole } = plan('Global', { memberInheritance: 'team-only' });
    expect(limits).toEqual([]);
    expect(smallRole).toMatchObject({
      role: { name: 'Maker – AI models shareable' },
      privileges: [{ depth: 'Global' }],
    });
    expect(toCarl).toMatchObject([{ kind: 'assign-role', role: smallRole?.role, businessUnit: 'sales' }]);
  });

  it('asks what becomes of them where they have it on rows of the team only, and does what was chosen', () => {
    const open = plan('Basic', { memberInheritance: 'team-only' });
    expect(open.limits).toEqual([{ kind: 'rows-of-team', people: ['carl'], teams: ['guild'] }]);
    const stop = plan('Basic', { memberInheritance: 'team-only', teamRows: 'stop' });
    expect(stop.limits).toEqual([{ kind: 'stops-on-team-rows', people: ['carl'], teams: ['guild'] }]);
    expect(stop.toCarl).toEqual([]);
    const more = plan('Basic', { memberInheritance: 'team-only', teamRows: 'more' });
    expect(more.limits).toEqual([{ kind: 'shares-more', people: ['carl'], teams: ['guild'] }]);
    expect(more.smallRole).toMatchObject({ role: { name: 'AI models shareable' }, privileges: [{ depth: 'Basic' }] });
    expect(more.toCarl).toMatchObject([{ kind: 'assign-role', role: more.smallRole?.role, businessUnit: 'sales' }]);
  });
});

describe('whether a lock holds', () => {
  const goal = { privileges: [share], from: 'everybody', keep: [] } as const;

  it('names who can do it, and by which way; the disabled and administrators are none of them', () => {
    const found = regained(facts, goal).map(({ person, sources }) => [
      person.name,
      sources.map(({ role, team }) => [role, team]),
    ]);
    expect(found).toEqual([
      ['Beth', [['Maker', null]]],
      ['Carl', [['Maker', 'Guild']]],
    ]);
  });

  it('is asked of plans that were applied and not undone', () => {
    const choice = { kind: 'lock-sharing', goal } as const;
    const plan: Plan = {
      id: 'p',
      walkthrough: 'lock-sharing',
      environment: 'e',
      madeOn: '',
      choice,
      units: [],
      undoes: null,
    };
    expect(lockInForce({ plan, state: 'verified', undoneBy: null })).toBe(goal);
    expect(lockInForce({ plan, state: 'draft', undoneBy: null })).toBe(null);
    expect(lockInForce({ plan, state: 'verified', undoneBy: 'q' })).toBe(null);
    expect(lockInForce({ plan: { ...plan, undoes: 'o' }, state: 'verified', undoneBy: null })).toBe(null);
  });
});
