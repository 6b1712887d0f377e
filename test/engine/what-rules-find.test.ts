import { describe, expect, it } from 'vitest';
import { evaluate, type Facts, type Finding, type Question, type ShareFacts, type Verdict } from '#engine';
import {
  ada,
  asCoOwner,
  asUser,
  beth,
  containerOf,
  contoso,
  dana,
  kindOf,
  modelOf,
  reassign,
  roles,
  sam,
  share,
  shared,
  standing,
  una,
  unshare,
  use,
  work,
} from '../scenarios/cast.ts';

const find = (world: Facts, question: Question, rule: string): Finding | undefined =>
  evaluate(world, question).find((finding) => finding.rule === rule);

const ap = { id: 'ap', name: 'Accounts Payable', businessUnit: 'sales', members: ['beth'], roles: ['maker'] };
const ar = { id: 'ar', name: 'Receivables', businessUnit: 'sales', members: ['beth'], roles: [] };
const teamOwned = contoso({ teams: [ap], records: [modelOf('ap'), containerOf('ap')] });
const noLevel = (principal: string): ShareFacts => ({ record: 'invoices', principal, rights: ['Append'] });
const withoutContainers = contoso({ facts: { models: [kindOf()], containers: [] } });

/** What small differences in a story change: each row says the rule, the world, the question, and what it comes to. */
const cases: [title: string, rule: string, world: Facts, question: Question, verdict: Verdict][] = [
  ['a team is not disabled', 'owner-is-active', teamOwned, standing, 'does-not-apply'],
  ['nobody signs in as a team', 'person-is-active', teamOwned, use('ap', 'app'), 'does-not-apply'],
  ['a team has no access mode', 'access-mode-allows-use', teamOwned, use('ap', 'app'), 'does-not-apply'],
  [
    'everybody in the organization is nobody whose other ways could be named',
    'access-ends-with-share',
    contoso({ shares: [asUser('organization')] }),
    unshare('dana', 'organization'),
    'does-not-apply',
  ],
  [
    'a share with another of their teams stays',
    'access-ends-with-share',
    contoso({ teams: [ap, ar], shares: [asUser('ap'), asUser('ar')] }),
    unshare('dana', 'ap'),
    'fail',
  ],
  [
    'the share with the team was all',
    'access-ends-with-share',
    contoso({ teams: [ap, ar], shares: [asUser('ap')] }),
    unshare('dana', 'ap'),
    'pass',
  ],
  [
    'what the team owns its members see without a share',
    'access-ends-with-share',
    contoso({ teams: [ap], records: [modelOf('ap')], shares: [asUser('ap')] }),
    unshare('dana', 'ap'),
    'fail',
  ],
  [
    'no container, no share of it',
    'containers-are-shared-as-wanted',
    withoutContainers,
    shared('beth', 'Co-owner'),
    'does-not-apply',
  ],
  [
    'an owner needs no level',
    'share-is-as-co-owner',
    contoso({ shares: [asUser('dana')] }),
    work('dana', 'edit'),
    'does-not-apply',
  ],
  [
    'a share that amounts to no level is none',
    'share-is-as-co-owner',
    contoso({ shares: [noLevel('beth')] }),
    work('beth', 'edit'),
    'does-not-apply',
  ],
  [
    'whoever sees nothing sees no list',
    'model-is-seen-because-it-is-shared',
    contoso(),
    work('una', 'view-details'),
    'does-not-apply',
  ],
  [
    'an admin sees their own under My models',
    'model-is-seen-because-it-is-shared',
    contoso({ records: [modelOf('ada')], shares: [asUser('ada')] }),
    work('ada', 'view-details'),
    'does-not-apply',
  ],
  [
    'an admin sees it whatever is shared below a level',
    'model-is-seen-because-it-is-shared',
    contoso({ shares: [noLevel('ada')] }),
    work('ada', 'view-details'),
    'fail',
  ],
  [
    'a manager sees it by neither role nor share',
    'model-is-seen-because-it-is-shared',
    contoso({ people: [{ ...dana, manager: 'beth' }, beth], settings: { hierarchy: 'manager' } }),
    work('beth', 'view-details'),
    'does-not-apply',
  ],
  [
    'a co-owner by one of two shares sees details',
    'person-may-view-details',
    contoso({ teams: [ar], shares: [asUser('ar'), asCoOwner('beth')] }),
    work('beth', 'view-details'),
    'pass',
  ],
  [
    'a share without the role to back it shows nothing',
    'person-may-view-details',
    contoso({ shares: [asCoOwner('sam')] }),
    work('sam', 'view-details'),
    'fail',
  ],
  [
    'nobody creates a row that is shared with them',
    'share-is-backed-by-privilege',
    contoso({ shares: [{ record: 'invoices', principal: 'una', rights: ['Read', 'Create'] }] }),
    use('una', 'api'),
    'pass',
  ],
  [
    'a team that was the owner is not asked about',
    'previous-owner-is-active',
    contoso({ teams: [ap], records: [modelOf('ap')], facts: { models: [kindOf()], containers: [] } }),
    reassign(),
    'does-not-apply',
  ],
  [
    'somebody who is among the app’s people, by themselves or by one of its teams',
    'app-is-shared-with-person',
    contoso({ teams: [ap], facts: { apps: [{ id: 'app', models: ['invoices'], sharedWith: ['sam', 'ap', 'una'] }] } }),
    use('beth', 'app', 'app'),
    'pass',
  ],
  [
    'an app that is shared with the team itself',
    'app-is-shared-with-person',
    contoso({ teams: [ap], facts: { apps: [{ id: 'app', models: ['invoices'], sharedWith: ['ap'] }] } }),
    use('ap', 'app', 'app'),
    'pass',
  ],
  [
    'a share that amounts to no level shows it to nobody',
    'model-is-shared',
    contoso({ shares: [noLevel('beth')] }),
    standing,
    'fail',
  ],
  [
    'a published model of another type',
    'publishing-adds-no-column',
    contoso({ facts: { models: [kindOf({ state: 'published', template: 'BinaryPrediction' })] } }),
    work('dana', 'publish'),
    'pass',
  ],
  [
    'a draft of a type that predicts no column',
    'publishing-adds-no-column',
    contoso({ facts: { models: [kindOf({ state: 'draft' })] } }),
    work('dana', 'publish'),
    'pass',
  ],
  [
    'everybody has it as User',
    'share-is-as-co-owner',
    contoso({ shares: [asUser('organization')] }),
    work('una', 'edit'),
    'fail',
  ],
  [
    'whoever else is in a team matters to nobody who is',
    'share-is-as-co-owner',
    contoso({ teams: [ap], shares: [asUser('ap')], unknown: ['teams/ap/members'] }),
    work('beth', 'edit'),
    'fail',
  ],
  [
    'an admin needs no share to see details, and has one',
    'person-may-view-details',
    contoso({ shares: [asUser('ada')] }),
    work('ada', 'view-details'),
    'pass',
  ],
  [
    'a member of the team that owns it sees it by more than a role',
    'model-is-seen-because-it-is-shared',
    contoso({ teams: [{ ...ap, members: ['ada'] }], records: [modelOf('ap')] }),
    work('ada', 'view-details'),
    'does-not-apply',
  ],
  [
    'an admin by a team’s role sees it by that',
    'model-is-seen-because-it-is-shared',
    contoso({ teams: [{ ...ar, roles: ['customizer'] }] }),
    work('beth', 'view-details'),
    'fail',
  ],
  [
    'whoever is disabled could use the share otherwise',
    'share-is-backed-by-privilege',
    contoso({ people: [ada, dana, { ...una, disabled: true }], shares: [asUser('una')] }),
    standing,
    'pass',
  ],
  [
    'a role for the team’s own rows backs no share',
    'share-is-backed-by-privilege',
    contoso({
      teams: [{ ...ap, members: ['sam'], roles: ['reading'] }],
      roles: [
        ...roles,
        { id: 'reading', memberInheritance: 'team-only', privileges: { msdyn_aimodel: { Read: 'Basic' } } },
      ],
      shares: [asUser('sam')],
    }),
    standing,
    'fail',
  ],
  [
    'a container of one’s own need not be shared with oneself',
    'containers-are-shared-as-wanted',
    contoso({ records: [modelOf('dana'), containerOf('beth')] }),
    shared('beth', 'Co-owner'),
    'does-not-apply',
  ],
  [
    'what is told of somebody counts, whatever else could not be read',
    'new-owner-is-active',
    contoso({ people: [ada, dana, { ...beth, disabled: false }], unknown: ['people/beth/disabled'] }),
    reassign(),
    'pass',
  ],
  [
    'a state that nobody knows',
    'model-is-published',
    contoso({ facts: { models: [kindOf({ state: 'unknown' })], containers: [] } }),
    use('una', 'app'),
    'cannot-tell',
  ],
  [
    'a role that says nothing of any table',
    'no-other-role-gives-share',
    contoso({ people: [ada, { ...dana, roles: ['empty'] }, una], roles: [...roles, { id: 'empty' }] }),
    share('dana', 'una', 'User'),
    'does-not-apply',
  ],
];

describe('what rules find', () => {
  it.each(cases)('%s', (_, rule, world, question, verdict) => {
    expect(find(world, question, rule)?.verdict).toBe(verdict);
  });
});

describe('what a finding names', () => {
  const many = (count: number) => {
    const people = Array.from({ length: count }, (_, at) => ({ ...una, id: `p${at}`, name: `P${at}` }));
    return contoso({ people: [ada, dana, ...people], shares: people.map(({ id }) => asUser(id)) });
  };

  it('is eight names at most, and how many others', () => {
    expect(find(many(8), standing, 'model-is-shared')?.data.principals).toBe('P0, P1, P2, P3, P4, P5, P6, P7');
    expect(find(many(10), standing, 'model-is-shared')?.data.principals).toBe('P0, P1, P2, P3, P4, P5, P6, P7, +2');
  });

  it('is everybody concerned, and what they are concerned in', () => {
    const found = find(contoso({ shares: [asUser('una'), asUser('organization')] }), standing, 'model-is-shared');
    expect(found).toMatchObject({
      data: { principals: 'Una User, everyone in the organization' },
      evidence: ['invoices', 'una', 'organization'],
    });
    const mode = find(contoso({ shares: [asUser('una')] }), use('una', 'app'), 'access-mode-allows-use');
    expect(mode).toMatchObject({ verdict: 'pass', evidence: ['una'] });
  });

  it('is every owner whose account is disabled, and every row somebody else owns', () => {
    const [gone, left] = [
      { ...dana, disabled: true },
      { ...beth, disabled: true },
    ];
    const rows = [modelOf('dana'), containerOf('beth'), containerOf('sam', 'more')];
    const facts = {
      models: [kindOf()],
      containers: ['invoices-data', 'more'].map((id) => ({ id, model: 'invoices' })),
    };
    const world = contoso({ people: [ada, gone, left, sam, una], records: rows, facts });
    expect(find(world, reassign('una'), 'previous-owner-is-active')?.data.principals).toBe('Dana Leaver, Beth Maker');
    const names = 'invoices-data container, more container';
    expect(find(world, standing, 'container-owner-matches-model')?.data.rows).toBe(names);
    expect(find(world, reassign('una'), 'containers-are-owned-by-new-owner')?.data.rows).toBe(names);
  });

  it('is the apps whose people lack the model, and not the others', () => {
    const apps = [
      { id: 'good', name: 'Good', models: ['invoices'], sharedWith: ['una'] },
      { id: 'bad', models: ['invoices'], sharedWith: ['sam', 'una'] },
    ];
    const world = contoso({ shares: [asUser('una')], facts: { models: [kindOf()], containers: [], apps } });
    expect(find(world, standing, 'app-users-may-run-model')?.data).toMatchObject({
      apps: 'bad',
      principals: 'Sam Seller',
      rights: 'Read',
    });
  });

  it('is less grave for a co-owner, who can work on a model before it is published', () => {
    const draft = contoso({ facts: { models: [kindOf({ state: 'draft' })], containers: [] } });
    const severity = (level: 'User' | 'Co-owner') =>
      find(draft, share('dana', 'beth', level), 'shared-model-is-published')?.severity;
    expect([severity('User'), severity('Co-owner')]).toEqual(['warning', 'note']);
  });
});

describe('what is missing', () => {
  const missing = (world: Facts, question: Question, rule: string) => find(world, question, rule)?.missing;

  it('is whoever is named and could not be read, as a person or as a team', () => {
    const world = contoso({ people: [ada, dana], unknown: ['people/zoe', 'teams/zoe'] });
    expect(missing(world, reassign('zoe'), 'new-owner-is-active')).toEqual(['people/zoe', 'teams/zoe']);
    expect(missing(contoso(), reassign('zoe'), 'new-owner-is-active')).toEqual(['people/zoe']);
  });

  it('is the list, where that could not be read', () => {
    const nothing = contoso({ records: [], unknown: ['records'] });
    expect(missing(nothing, use('una', 'app'), 'model-is-published')).toEqual(['records']);
    const noKinds = contoso({ facts: {}, unknown: ['facts/models'] });
    expect(missing(noKinds, use('una', 'app'), 'model-is-published')).toEqual(['facts/models']);
    const noApps = contoso({ facts: { models: [kindOf()] }, unknown: ['facts/apps'] });
    expect(missing(noApps, use('una', 'app', 'app'), 'app-is-shared-with-person')).toEqual(['facts/apps']);
    expect(missing(contoso(), use('una', 'app', 'app'), 'app-is-shared-with-person')).toEqual(['facts/apps/app']);
  });

  it('is what the tables of a model may hold besides', () => {
    const model = kindOf({ template: 'BinaryPrediction', sourceTables: ['account'] });
    const name = 'facts/models/invoices/sourceTables';
    const world = contoso({ facts: { models: [model], containers: [] } });
    expect(missing(world, reassign(), 'new-owner-may-read-training-tables')).not.toContain(name);
    expect(missing({ ...world, unknown: [name] }, reassign(), 'new-owner-may-read-training-tables')).toEqual([name]);
  });

  it('is every team and role that may give the sharer another role', () => {
    const asked = (unknown: string[], teams = [ap, ar]) =>
      missing(contoso({ teams, unknown }), share('beth', 'una', 'User'), 'no-other-role-gives-share');
    for (const name of ['people/beth/roles', 'teams', 'teams/ar/members', 'teams/ar/roles', 'roles/maker/privileges'])
      expect(asked([name]), name).toEqual([name]);
    expect(asked(['roles/customizer/privileges'])).toEqual([]);
    const copy = { role: 'customizer', businessUnit: 'root' };
    const world = contoso({ people: [ada, dana, una, { ...beth, roles: [copy] }] });
    const unread = { ...world, unknown: ['roles/customizer/privileges'] };
    expect(missing(unread, share('beth', 'una', 'User'), 'no-other-role-gives-share')).toEqual(unread.unknown);
  });

  it('is who is in a team that a model would be shared with', () => {
    const world = contoso({ teams: [ap], unknown: ['teams/ap/members'] });
    expect(missing(world, share('dana', 'ap', 'User'), 'recipient-can-use-share')).toEqual(['teams/ap/members']);
  });

  it('is the share of the row that is asked about, and only whose it is counts', () => {
    const world = contoso({ shares: [asCoOwner('una'), asUser('beth')] });
    expect(find(world, shared('beth', 'User'), 'model-is-shared-as-wanted')?.verdict).toBe('pass');
    expect(
      missing({ ...world, unknown: ['shares/invoices'] }, shared('beth', 'User'), 'model-is-shared-as-wanted'),
    ).toEqual(['shares/invoices']);
  });
});
