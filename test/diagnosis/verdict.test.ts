import { describe, expect, it } from 'vitest';
import { type Asked, claimsOf, type Diagnosis, diagnose, smallestFixes } from '#diagnosis';
import { compile, type Facts } from '#engine';

const table = 'msdyn_aimodel';
const basic = { id: 'basic', name: 'Basic', privileges: { [table]: { Read: 'Basic' } } } as const;

const world: Facts = {
  businessUnits: [{ id: 'root' }, { id: 'sales', name: 'Sales', parent: 'root' }],
  people: [
    { id: 'ann', name: 'Ann', roles: ['basic'] },
    { id: 'beth', name: 'Beth', roles: ['basic'] },
    { id: 'carl', name: 'Carl', roles: [] },
    { id: 'dana', name: 'Dana', roles: ['basic'], disabled: true },
    { id: 'eve', name: 'Eve', roles: ['basic'], accessMode: 1 },
  ],
  teams: [{ id: 'clerks', name: 'Clerks', kind: 'entra', roles: ['basic'], members: [] }],
  roles: [basic],
  records: [
    { id: 'invoices', name: 'Invoices', table, owner: 'ann' },
    { id: 'flow', name: 'Read mail', table: 'workflow', owner: 'beth' },
  ],
  shares: [{ record: 'invoices', principal: 'clerks', rights: ['Read'] }],
  facts: {
    models: [{ id: 'invoices', template: 'DocumentScanning', state: 'published' }],
    apps: [{ id: 'desk', name: 'Desk', models: ['invoices'], sharedWith: ['ann'] }],
    flows: [{ id: 'flow', model: 'invoices', purpose: 'runs' }],
  },
};

function ask(
  asked: Partial<Asked>,
  facts: Facts = world,
  ...claims: Parameters<typeof diagnose>[2] & object
): Diagnosis {
  return diagnose(compile(facts), { person: 'beth', model: 'invoices', from: 'app', ...asked }, claims);
}

const ids = (gates: readonly { id: string }[]) => gates.map(({ id }) => id);
const stepsOf = (facts: Facts, diagnosis: Diagnosis) =>
  smallestFixes(compile(facts), diagnosis).map(({ steps }) => ids(steps.map(({ kind }) => ({ id: kind }))).join(' + '));

describe('the first failing gate', () => {
  it('is the share when nothing else is missing', () => {
    const diagnosis = ask({});
    expect(diagnosis.cause?.id).toBe('row-is-owned-or-shared');
    expect(diagnosis.further).toEqual([]);
    expect(stepsOf(world, diagnosis)[0]).toBe('share');
  });

  it('comes before whatever else is missing, in the order in which one meets it', () => {
    const draft = {
      ...world,
      facts: { models: [{ id: 'invoices', template: 'DocumentScanning', state: 'draft' as const }] },
    };
    const diagnosis = ask({ person: 'carl' }, draft);
    expect(ids([diagnosis.cause ?? { id: 'none' }, ...diagnosis.further])).toEqual([
      'person-has-a-role',
      'privilege-is-held',
      'row-is-owned-or-shared',
      'model-is-published',
    ]);
    expect(stepsOf(draft, diagnosis).slice(0, 2)).toEqual([
      'sign-in + publish-model',
      'give-role + share + publish-model',
    ]);
  });

  it.each([
    ['dana', 'person-is-active', 'enable-person + share'],
    ['eve', 'access-mode-allows-use', 'set-access-mode + share'],
    ['nobody', 'person-is-a-member', 'add-person'],
  ])('of %s is %s', (person, cause, fix) => {
    const diagnosis = ask({ person });
    expect(diagnosis.cause?.id).toBe(cause);
    expect(stepsOf(world, diagnosis)[0]).toBe(fix);
  });

  it('is the visit that a group still awaits', () => {
    const awaiting: Facts = { ...world, teams: (world.teams ?? []).map((team) => ({ ...team, awaits: ['carl'] })) };
    const diagnosis = ask({ person: 'carl' }, awaiting);
    expect(diagnosis.cause).toMatchObject({
      id: 'group-member-has-been-seen',
      data: { person: 'Carl', team: 'Clerks' },
    });
    expect(smallestFixes(compile(awaiting), diagnosis)[0]).toMatchObject({ onlyIf: null, works: 'yes' });
  });

  it('is the app for somebody who has all else', () => {
    const shared = { ...world, shares: [{ record: 'invoices', principal: 'beth', rights: ['Read'] as const }] };
    const diagnosis = ask({ by: 'desk' }, shared);
    expect(diagnosis.cause?.id).toBe('app-is-shared-with-person');
    expect(stepsOf(shared, diagnosis)).toEqual(['share-app']);
    expect(ask({ by: 'desk', from: 'open-app' }).cause?.id).toBe('app-is-shared-with-person');
  });

  it('is the flow’s owner, who runs the model for everybody', () => {
    const shared: Facts = {
      ...world,
      shares: [
        { record: 'invoices', principal: 'ann', rights: ['Read'] },
        { record: 'flow', principal: 'ann', rights: ['Read'] },
      ],
      roles: [{ ...basic, privileges: { ...basic.privileges, workflow: { Read: 'Basic' } } }],
    };
    const diagnosis = ask({ person: 'ann', from: 'flow', by: 'flow' }, shared);
    expect(diagnosis.cause).toMatchObject({ id: 'flow-owner-may-run-model', data: { owner: 'Beth' } });
    expect(smallestFixes(compile(shared), diagnosis)[0]?.steps).toEqual([
      { kind: 'share', record: 'invoices', principal: 'beth', rights: ['Read'] },
    ]);
  });

  it('says of what could not be read that it could not', () => {
    const diagnosis = ask({}, { ...world, unknown: ['shares'] });
    expect(diagnosis.cause).toBeNull();
    expect(diagnosis.open).toContainEqual(
      expect.objectContaining({ id: 'row-is-owned-or-shared', verdict: 'cannot-tell', missing: ['shares'] }),
    );
  });
});

describe('what running takes beside the model', () => {
  const besides = ['person-may-create-events', 'person-may-read-templates'];
  const withRights = (privileges: object): Facts => ({
    ...world,
    roles: [{ ...basic, privileges: { ...basic.privileges, ...privileges } }],
  });

  it('is something to look at where a role lacks it, and no cause', () => {
    const lacking = ask({});
    expect(ids(lacking.open)).toEqual(expect.arrayContaining(besides));
    expect(lacking.cause?.id).toBe('row-is-owned-or-shared');
    const holding = ask({}, withRights({ msdyn_aievent: { Create: 'Basic' }, msdyn_aitemplate: { Read: 'Global' } }));
    expect(ids(holding.passed)).toEqual(expect.arrayContaining(besides));
  });

  const besidesOf = (facts: Facts, diagnosis: Diagnosis) =>
    smallestFixes(compile(facts), diagnosis).map((fix) =>
      fix.besides.map(({ person, right, table: of, depth }) => [person, right, of, depth].join(' ')),
    );

  it('is said with each fix that leaves somebody without it, as deep as it takes', () => {
    const [share] = besidesOf(world, ask({}));
    expect(share).toEqual(['beth Create msdyn_aievent Basic', 'beth Read msdyn_aitemplate Global']);
    const only = { msdyn_aievent: { Create: 'Basic' } };
    expect(besidesOf(withRights(only), ask({}, withRights(only)))[0]).toEqual(['beth Read msdyn_aitemplate Global']);
  });

  it('is not said where a role of the fix brings it', () => {
    const both = withRights({ msdyn_aievent: { Create: 'Basic' }, msdyn_aitemplate: { Read: 'Global' } });
    const facts = { ...both, shares: [{ record: 'invoices', principal: 'carl', rights: ['Read'] as const }] };
    const diagnosis = ask({ person: 'carl' }, facts);
    expect(stepsOf(facts, diagnosis)).toContain('give-role');
    expect(besidesOf(facts, diagnosis).flat()).toEqual([]);
  });

  it('is neither said of whoever does not run the model, nor where roles could not be read, nor of whoever is not there', () => {
    expect(besidesOf(world, ask({ from: 'portal' })).flat()).toEqual([]);
    const unread = { ...world, unknown: ['people/beth/roles'] };
    expect(besidesOf(unread, ask({}, unread)).flat()).toEqual([]);
    expect(besidesOf(world, ask({ person: 'nobody' })).flat()).toEqual([]);
  });

  it('is not asked of whoever only looks for the model or edits it', () => {
    for (const from of ['portal', 'edit', 'open-app'] as const)
      expect(ids([...ask({ from }).open, ...ask({ from }).passed])).not.toEqual(expect.arrayContaining(besides));
  });
});

describe('an import', () => {
  it('is not said to be over while nothing tells how the model stands', () => {
    const unknownState = { ...world, facts: { models: [{ id: 'invoices', template: 'DocumentScanning' }] } };
    const { open } = ask({}, unknownState);
    expect(open).toContainEqual(expect.objectContaining({ id: 'model-import-is-done', verdict: 'not-checked' }));
    expect(ids(ask({}).passed)).toContain('model-import-is-done');
  });
});

describe('what a text says', () => {
  it('counts where the facts are silent', () => {
    const diagnosis = ask({}, world, { kind: 'licence' });
    expect(diagnosis.cause).toMatchObject({ id: 'person-is-licensed', by: 'text' });
    expect(ids(diagnosis.further)).toEqual(['row-is-owned-or-shared']);
  });

  it('is held against the facts by the name of a privilege alone, as most messages have it', () => {
    const missing = claimsOf('Principal user is missing prvReadmsdyn_AIModel privilege.');
    const held = ask({}, world, ...missing);
    expect([held.cause?.id, held.notes.map(({ kind }) => kind)]).toEqual(['row-is-owned-or-shared', ['contradicted']]);
    const lacking = ask({ person: 'carl' }, world, ...missing);
    expect(lacking.notes.map(({ kind }) => kind)).toEqual(['confirmed']);
    expect(lacking.further.filter(({ id }) => id === 'privilege-is-held')).toMatchObject([
      { by: 'facts', data: { right: 'Read', table } },
    ]);
    const users = claimsOf('Principal user is missing prvReadUser privilege.');
    expect(ask({}, world, ...users).cause).toMatchObject({ by: 'text', data: { table: 'systemuser' } });
  });

  it('says what it leaves open: a privilege by its mere name, or no row', () => {
    const mere = ask({}, world, { kind: 'missing-privilege', privilege: 'prvFooBar' });
    expect(mere.cause?.data).toMatchObject({ of: 'name', privilege: 'prvFooBar' });
    expect(ask({}, world, { kind: 'missing-privilege' }).cause?.data).toMatchObject({ of: 'unknown' });
    const somewhere = ask({}, world, { kind: 'record-access-denied', right: 'Assign' });
    expect(somewhere.further.concat(somewhere.cause ?? [])).toContainEqual(
      expect.objectContaining({
        id: 'row-is-owned-or-shared',
        by: 'text',
        data: expect.objectContaining({ of: 'unknown' }),
      }),
    );
  });

  it('is shown as contradicted where the facts say otherwise, and as confirmed where they agree', () => {
    const { cause, notes } = ask({}, world, { kind: 'user-disabled' }, { kind: 'record-access-denied', right: 'Read' });
    expect(cause?.id).toBe('row-is-owned-or-shared');
    expect(notes.map(({ kind }) => kind)).toEqual(['contradicted', 'confirmed']);
  });

  it('about somebody else, or another row, is no claim about this one', () => {
    const { notes, cause } = ask(
      {},
      world,
      { kind: 'user-disabled', principalId: 'dana' },
      { kind: 'not-found', recordId: 'gone' },
    );
    expect(notes.map(({ kind, ...note }) => ('name' in note ? [kind, note.name] : [kind]))).toEqual([
      ['other-person', 'Dana'],
      ['unknown-row', 'gone'],
    ]);
    expect(cause?.id).toBe('row-is-owned-or-shared');
  });

  it('of another right has that right given', () => {
    const diagnosis = ask({ person: 'ann' }, world, { kind: 'missing-privilege', right: 'Write', table });
    expect(diagnosis.cause).toMatchObject({ id: 'privilege-is-held', data: { right: 'Write', person: 'Ann' } });
    expect(stepsOf(world, diagnosis)).toEqual(['ask-for-privilege']);
  });
});

it('never offers a role that administers every model', () => {
  const all = { Read: 'Global', Write: 'Global', Delete: 'Global', Share: 'Global', Assign: 'Global' } as const;
  const facts = { ...world, roles: [{ id: 'admin', privileges: { [table]: all } }], teams: [] };
  const diagnosis = ask({ person: 'carl' }, facts);
  expect(stepsOf(facts, diagnosis)).toEqual(['ask-for-privilege + share']);
  expect(smallestFixes(compile(facts), diagnosis)).toMatchObject([
    { works: 'cannot-tell', grants: { rights: 1, theirs: [{ table, right: 'Read', from: null, to: 'Basic' }] } },
  ]);
});
