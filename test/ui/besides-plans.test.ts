import { expect, it } from 'vitest';
import { plansWithBesides } from '../../src/ui/stores/besides-plans.ts';
import type { StepPlan } from '../../src/ui/stores/step-plans.ts';

const create = { table: 'msdyn_aievent', right: 'Create', depth: 'Basic' } as const;
const read = { table: 'msdyn_aimodel', right: 'Read', depth: 'Basic' } as const;
const besides = [{ person: 'greta', ...create }];
const own = { principal: 'greta', privileges: [create] };

const role: StepPlan = {
  command: {
    type: 'prepare-privilege',
    environment: 'e',
    wish: { principal: 'greta', role: 'reader', privileges: [read] },
  },
  asCoOwner: null,
};
const depth: StepPlan = {
  command: { type: 'prepare-depth', environment: 'e', role: 'own', privileges: [read] },
  asCoOwner: null,
};
const share: StepPlan = {
  command: {
    type: 'prepare-share',
    environment: 'e',
    wishes: [{ model: 'm1', principal: { type: 'person', id: 'greta' }, level: 'User' }],
  },
  asCoOwner: null,
};

it('what would still be lacking is given by the plan that gives a role anyway', () => {
  const with_ = plansWithBesides([role, share], besides, 'e');
  expect(with_.besides).toBeNull();
  expect(with_.plans).toEqual([
    { ...role, command: { ...role.command, wish: { principal: 'greta', role: 'reader', privileges: [read, create] } } },
    share,
  ]);
});

it('and beside a change of a role to that person alone, in the same plan', () => {
  expect(plansWithBesides([depth, 'above'], besides, 'e')).toEqual({
    plans: [{ ...depth, command: { ...depth.command, besides: own } }, 'above'],
    besides: null,
  });
});

const toTeam: StepPlan = {
  command: { type: 'prepare-privilege', environment: 'e', wish: { principal: 'team', privileges: [read] } },
  asCoOwner: null,
};

it.each([
  { what: 'shares', plans: [share] },
  { what: 'gives a role to a team', plans: [toTeam] },
  { what: 'cannot be planned', plans: [null] },
])('and by a plan of its own where the fix $what', ({ plans }) => {
  expect(plansWithBesides(plans, besides, 'e')).toEqual({
    plans,
    besides: { command: { type: 'prepare-privilege', environment: 'e', wish: own }, asCoOwner: null },
  });
});

it('nothing is added where nothing is lacking', () => {
  expect(plansWithBesides([role, null], [], 'e')).toEqual({ plans: [role, null], besides: null });
});
