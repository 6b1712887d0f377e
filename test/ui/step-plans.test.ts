import { describe, expect, it } from 'vitest';
import { answer, type DiagnosisAnswer, knownOf } from '#answers';
import { claimsOf, type Step } from '#diagnosis';
import { stepPages } from '../../src/ui/stores/step-pages.ts';
import { stepPlans } from '../../src/ui/stores/step-plans.ts';
import { stepRequest } from '../../src/ui/stores/step-request.ts';
import { diagnosedView } from '../gallery/data/diagnose.ts';

const { environment } = diagnosedView;

function told(person: string, model: string, from: 'app' | 'edit', text = ''): DiagnosisAnswer {
  const known = knownOf(diagnosedView);
  const asked = { person, model, from };
  const found =
    known && answer(known, { kind: 'diagnosis', environment: 'e', asked, claims: claimsOf(text), only: 'everything' });
  if (!found) throw new Error('The gallery has no facts.');
  return found;
}

/** The plans of the first fix, or of other steps in its place. */
function planned(found: DiagnosisAnswer, steps?: readonly Step[]) {
  const [first] = found.fixes;
  if (!first) throw new Error('There is no fix.');
  return stepPlans(steps ? { ...first, steps } : first, found, 'e');
}

describe('a step is planned', () => {
  it('as a share with a person, as User where Read is all that is missing', () => {
    expect(planned(told('beth', 'm6', 'app'))).toEqual([
      {
        command: {
          type: 'prepare-share',
          environment: 'e',
          wishes: [{ model: 'm6', principal: { type: 'person', id: 'beth' }, level: 'User' }],
        },
        asCoOwner: null,
      },
    ]);
  });

  it('with just the rights that are missing, and as Co-owner beside that, where Read is not enough', () => {
    const [first] = planned(told('beth', 'm6', 'edit'));
    expect(first).toMatchObject({
      command: {
        type: 'prepare-rights',
        model: 'm6',
        principal: { type: 'person', id: 'beth' },
        rows: [{ record: 'm6', rights: ['Read', 'Write'] }],
      },
      asCoOwner: { type: 'prepare-share', wishes: [{ level: 'Co-owner' }] },
    });
  });

  it('together with its training data, in one plan', () => {
    const share = { kind: 'share', principal: 'greta', rights: ['Read'] } as const;
    const steps = [
      { ...share, record: 'm1' },
      { ...share, record: 'c1' },
    ];
    const [first, second] = planned(told('greta', 'm1', 'edit'), steps);
    expect(first).toMatchObject({ command: { rows: [{ record: 'm1' }, { record: 'c1' }] } });
    expect(second).toBe('above');
  });

  it('as a role, for the privilege that is missing', () => {
    const found = told('nils', 'm6', 'app');
    const role = found.fixes.flatMap(({ steps }) => steps).find(({ kind }) => kind === 'give-role');
    expect(role && planned(found, [role])).toMatchObject([
      {
        command: {
          type: 'prepare-privilege',
          wish: {
            privileges: [{ right: 'Read', table: 'msdyn_aimodel', depth: 'Basic' }],
            principal: 'nils',
            role: expect.any(String),
          },
        },
      },
    ]);
  });

  it('as a role for everything that is missing, where no role that is there gives it', () => {
    const found = told('nils', 'm1', 'edit');
    expect(planned(found, [{ kind: 'ask-for-privilege' }])).toEqual([
      {
        command: {
          type: 'prepare-privilege',
          environment: 'e',
          wish: {
            principal: 'nils',
            privileges: [
              { right: 'Read', table: 'msdyn_aimodel', depth: 'Basic' },
              { right: 'Write', table: 'msdyn_aimodel', depth: 'Basic' },
              { right: 'Read', table: 'msdyn_aibdatasetscontainer', depth: 'Basic' },
            ],
          },
        },
        asCoOwner: null,
      },
    ]);
  });

  it('as a role for the privilege that a message names, on whatever table', () => {
    const text = 'Principal user is missing prvReadContact privilege.';
    const found = told('beth', 'm6', 'app', text);
    expect(planned(found, [{ kind: 'ask-for-privilege' }])).toMatchObject([
      {
        command: {
          wish: { principal: 'beth', privileges: [{ right: 'Read', table: 'contact', depth: 'Basic' }] },
        },
      },
    ]);
  });

  it('as a role that reaches as far, where the role is what reaches the row', () => {
    const found = told('nils', 'm6', 'app');
    const [first] = found.fixes;
    if (!first) throw new Error('There is no fix.');
    const reach = { table: 'msdyn_aimodel', right: 'Read', from: null, to: 'Deep' } as const;
    const grants = { ...first.grants, theirs: [reach] };
    const give = { kind: 'give-role', role: 'reviewer', principal: 'nils' } as const;
    const share = { kind: 'share', record: 'm6', principal: 'nils', rights: ['Read'] } as const;
    const depthOf = (steps: readonly Step[]) => {
      const [plan] = stepPlans({ steps, grants }, found, 'e');
      const command = plan && plan !== 'above' ? plan.command : null;
      return command?.type === 'prepare-privilege' && command.wish.privileges.map(({ depth }) => depth);
    };
    expect(depthOf([give])).toEqual(['Deep']);
    expect(depthOf([give, share])).toEqual(['Basic']);
  });

  it('as one change of a role, for all depths of it', () => {
    const depth = { kind: 'set-depth', role: 'reviewer', table: 'msdyn_aimodel', from: null, to: 'Local' } as const;
    const steps = [
      { ...depth, right: 'Read' },
      { ...depth, right: 'Write' },
    ] as const;
    const [first, second] = planned(told('greta', 'm1', 'edit'), steps);
    expect(first).toMatchObject({
      command: { type: 'prepare-depth', role: 'reviewer', privileges: [{ right: 'Read' }, { right: 'Write' }] },
    });
    expect(second).toBe('above');
  });

  it('as a reassignment of the model, not of its training data alone to somebody who does not own the model', () => {
    const found = told('greta', 'm1', 'edit');
    const model = { kind: 'reassign', record: 'm1', to: 'greta' } as const;
    const container = { ...model, record: 'c1' };
    expect(planned(found, [model, container])).toMatchObject([{ command: { type: 'prepare-reassignment' } }, 'above']);
    expect(planned(found, [container])).toEqual([null]);
  });
});

/** One of each kind of step, with where it is about something else than the model what it is about. */
const every: readonly Step[] = [
  { kind: 'share', record: 'm1', principal: 'nils', rights: ['Read'] },
  { kind: 'give-role', role: 'basic', principal: 'nils' },
  { kind: 'set-depth', role: 'reviewer', table: 'msdyn_aimodel', right: 'Read', from: null, to: 'Basic' },
  { kind: 'reassign', record: 'm1', to: 'nils' },
  { kind: 'enable-person', person: 'nils' },
  { kind: 'set-access-mode', person: 'nils' },
  { kind: 'sign-in', person: 'nils', team: 'clerks' },
  { kind: 'publish-model', model: 'm1' },
  { kind: 'turn-on-previews' },
  { kind: 'share-app', app: 'app', person: 'nils' },
  { kind: 'share-flow', flow: 'flow', person: 'nils' },
  { kind: 'sign-in-again' },
  { kind: 'add-person' },
  { kind: 'license-person' },
  { kind: 'find-model' },
  { kind: 'replace-model' },
  { kind: 'wait-for-import' },
  { kind: 'read-results' },
  { kind: 'add-credits' },
  { kind: 'wait' },
  { kind: 'ask-for-privilege' },
  { kind: 'move-flow' },
];

describe('no step is a dead end', () => {
  const found = told('nils', 'm1', 'app');
  const connected = { ...environment, kind: 'dataverse', environmentId: 'env' } as const;

  it.each(every)('$kind has a plan or can be asked of somebody, with names in it', (step) => {
    const [plan] = planned(found, [step]);
    if (plan) return;
    const request = stepRequest(step, found, connected);
    expect(request).toMatch(/^Please do this: [^{}]+\n/);
    expect(request).toContain('Nils Aaltonen');
    expect(request).not.toMatch(/\{\w+\}/);
  });

  it.each(every.filter(({ kind }) => kind !== 'wait' && kind !== 'sign-in-again'))('$kind has a page', (step) => {
    const pages = stepPages(step, 'm1', connected);
    expect(pages.length).toBeGreaterThan(0);
    for (const { address } of pages) expect(address).toMatch(/^https:\/\/[^{}]+$/);
  });

  it('opens the row it is about where pages have such an address', () => {
    const [page] = stepPages({ kind: 'set-access-mode', person: 'nils' }, 'm1', connected);
    expect(page?.address).toContain('etn=systemuser&pagetype=entityrecord&id=%7bnils%7d');
    expect(stepPages({ kind: 'turn-on-previews' }, 'm1', connected).map(({ name }) => name)).toEqual([
      'admin',
      'model',
    ]);
  });
});
