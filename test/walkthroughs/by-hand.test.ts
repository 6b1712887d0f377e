import { describe, expect, it } from 'vitest';
import { type HandWalkthroughId, handWalkthroughs, type Seen, type Sights, sightsOf } from '#walkthroughs';

const walkOf = (id: HandWalkthroughId) => {
  const walk = handWalkthroughs.find((one) => one.id === id);
  if (!walk) throw new Error(`There is no walkthrough ${id}.`);
  return walk;
};

/** What the steps say of what is seen now, held against the first look. */
const told = (id: HandWalkthroughId, now: Seen, first: Seen = now) =>
  walkOf(id).steps.map((step) => step.check(now, first));

const person = (changes: Partial<Sights['person']> | null): Seen => ({
  person: { found: changes && { disabled: false, accessMode: 0, licensed: true, inEntra: true, ...changes } },
});
const model = (state: Sights['model']['state'] | null): Seen => ({ model: { found: state && { state } } });
const callers = (...calls: boolean[]): Seen => ({
  callers: { found: calls.map((call, at) => ({ id: `f${at}`, name: `Flow ${at}`, calls: call })) },
});
const run = (on: string | null, status = 0) => ({ found: on === null ? null : { on, status } });
const flow = (changes: Partial<Sights['flow']>): Seen => ({
  flow: {
    found: {
      owner: { type: 'person', id: 'sofia', name: 'Sofia' },
      ownerIsDisabled: false,
      ownerRunsModel: true,
      personRunsFlow: true,
      ...changes,
    },
  },
});

describe('what Dataverse shows of a walkthrough done by hand', () => {
  it('enable-person: what leads to an enabled user, and the user', () => {
    expect(told('enable-person', person({ disabled: true, licensed: false, inEntra: false }))).toEqual([
      'open',
      'unseen',
      'open',
      'unseen',
      'open',
    ]);
    expect(told('enable-person', person({ disabled: true }))).toEqual(['done', 'unseen', 'done', 'unseen', 'open']);
    // Somebody who is enabled needed none of the rest: a pass of the environment may stand in for a license.
    expect(told('enable-person', person({ licensed: false, inEntra: null }))).toEqual(Array(5).fill('done'));
  });

  it('set-access-mode: a license that keeps it, and the mode', () => {
    expect(told('set-access-mode', person({ accessMode: 1, licensed: false }))).toEqual(['open', 'open']);
    expect(told('set-access-mode', person({ accessMode: 1 }))).toEqual(['done', 'open']);
    expect(told('set-access-mode', person({ licensed: false }))).toEqual(['done', 'done']);
  });

  it('add-person: a user that is there and enabled', () => {
    expect(told('add-person', person(null))).toEqual(['unseen', 'open', 'open']);
    expect(told('add-person', person({ disabled: true }))).toEqual(['done', 'done', 'open']);
    expect(told('add-person', person({}))).toEqual(['done', 'done', 'done']);
  });

  it('license-person: any license, and a run of their own that was processed', () => {
    const first = { ...person({ licensed: false }), ownRun: run('2026-11-01T00:00:00Z') };
    expect(told('license-person', first)).toEqual(['unseen', 'open', 'open']);
    expect(told('license-person', { ...person({}), ownRun: run('2026-11-02T00:00:00Z', 1) }, first)).toEqual([
      'unseen',
      'done',
      'open',
    ]);
    expect(told('license-person', { ...person({}), ownRun: run('2026-11-02T00:00:00Z') }, first)).toEqual([
      'done',
      'done',
      'done',
    ]);
  });

  it('sign-in: membership of the team', () => {
    expect(told('sign-in', { member: { found: { isMember: false } } })).toEqual(['unseen', 'open']);
    expect(told('sign-in', { member: { found: { isMember: true } } })).toEqual(['done', 'done']);
  });

  it('publish-model: a trained version, and the published one', () => {
    expect(told('publish-model', model('draft'))).toEqual(['open', 'open']);
    expect(told('publish-model', model('training'))).toEqual(['open', 'open']);
    expect(told('publish-model', model('failed'))).toEqual(['open', 'open']);
    expect(told('publish-model', model('trained'))).toEqual(['done', 'open']);
    expect(told('publish-model', model('published'))).toEqual(['done', 'done']);
    expect(told('publish-model', model(null))).toEqual(['cannot-tell', 'cannot-tell']);
  });

  it('wait-for-import: the published version', () => {
    expect(told('wait-for-import', model('unknown'))).toEqual(['open']);
    expect(told('wait-for-import', model('published'))).toEqual(['done']);
  });

  it('turn-on-previews: the environment’s setting', () => {
    expect(told('turn-on-previews', { previews: { found: { on: false } } })).toEqual(['open']);
    expect(told('turn-on-previews', { previews: { found: { on: null } } })).toEqual(['cannot-tell']);
    expect(told('turn-on-previews', { previews: { found: { on: true } } })).toEqual(['done']);
  });

  it.each([
    ['delete-model', ['unseen', 'open'], ['unseen', 'done']],
    ['replace-model', ['unseen', 'open'], ['unseen', 'done']],
  ] as const)('%s: no flow that calls it, and no row', (id, before, after) => {
    const offset = id === 'replace-model' ? ['unseen'] : [];
    const first = { ...model('published'), ...callers(true, false) };
    expect(told(id, first)).toEqual([...offset, 'open', ...before]);
    expect(told(id, { ...model(null), ...callers(false, false) }, first)).toEqual([...offset, 'done', ...after]);
    expect(told(id, { ...model('published'), ...callers() })).toEqual([...offset, 'not-needed', ...before]);
  });

  it.each(['find-model', 'read-results'] as const)('%s: no flow that calls it, some of them gone', (id) => {
    expect(told(id, callers(true, true))).toEqual(['open', 'unseen']);
    expect(told(id, callers(false), callers(true, true))).toEqual(['done', 'unseen']);
    expect(told(id, callers())).toEqual(['not-needed', 'unseen']);
  });

  it('add-credits: a run after the first look, by whomever, that was processed', () => {
    const first = { run: run(null) };
    expect(told('add-credits', first)).toEqual(['unseen', 'unseen', 'open']);
    expect(told('add-credits', { run: run('2026-11-02T00:00:00Z', 1) }, first)).toEqual(['unseen', 'unseen', 'open']);
    expect(told('add-credits', { run: run('2026-11-02T00:00:00Z') }, first)).toEqual(['done', 'done', 'done']);
  });

  it('share-app: a run of their own', () => {
    const first = { ownRun: run('2026-11-01T00:00:00Z') };
    expect(told('share-app', first)).toEqual(['unseen', 'open']);
    expect(told('share-app', { ownRun: run('2026-11-02T00:00:00Z') }, first)).toEqual(['done', 'done']);
  });

  it('share-flow: the right to run it', () => {
    expect(told('share-flow', flow({ personRunsFlow: false }))).toEqual(['open']);
    expect(told('share-flow', flow({}))).toEqual(['done']);
  });

  it('move-flow: an owner who is here, and may run the model', () => {
    expect(told('move-flow', flow({ ownerIsDisabled: true }))).toEqual(['open', 'open']);
    expect(told('move-flow', flow({ ownerRunsModel: false }))).toEqual(['done', 'open']);
    expect(told('move-flow', flow({}))).toEqual(['done', 'done']);
  });

  it.each(handWalkthroughs.map((walk) => [walk.id, walk] as const))(
    '%s: cannot be told from what was not seen',
    (_, walk) => {
      const problem = { kind: 'missing-privilege', privilege: 'prvRead', table: null, whose: 'caller' } as const;
      const refused = Object.fromEntries(sightsOf(walk).map((sight) => [sight, { problem }]));
      for (const seen of [{}, refused])
        for (const step of walk.steps) expect(['cannot-tell', 'unseen']).toContain(step.check(seen, {}));
    },
  );
});

describe('walkthroughs done by hand', () => {
  it.each(handWalkthroughs.map((walk) => [walk.id, walk] as const))('%s says who, where and how to tell', (_, walk) => {
    expect(new Set(walk.steps.map(({ id }) => id)).size).toBe(walk.steps.length);
    expect(walk.prerequisite).toMatch(/\.$/);
    for (const { title, what, page, labels, check, tell } of walk.steps) {
      const names = [title, what, tell ?? '', walk.title].flatMap((text) => text.match(/\{\w+\}/g) ?? []);
      expect(['{person}', '{model}', '{team}', '{flow}', '{app}']).toEqual(expect.arrayContaining(names));
      expect(labels.length > 0, title).toBe(page !== null);
      // What Dataverse may not show, somebody has to be able to tell.
      expect(check({}, {}) === 'unseen', title).toBe(tell !== undefined);
    }
  });
});
