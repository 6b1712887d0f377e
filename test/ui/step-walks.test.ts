import { describe, expect, it } from 'vitest';
import type { Step } from '#diagnosis';
import { handWalkthroughs } from '#walkthroughs';
import { stepWalks } from '../../src/ui/stores/step-walks.ts';

const byHand: readonly Step[] = [
  { kind: 'enable-person', person: 'p' },
  { kind: 'set-access-mode', person: 'p' },
  { kind: 'sign-in', person: 'p', team: 't' },
  { kind: 'publish-model', model: 'm' },
  { kind: 'turn-on-previews' },
  { kind: 'share-app', app: 'a', person: 'p' },
  { kind: 'share-flow', flow: 'f', person: 'p' },
  { kind: 'add-person' },
  { kind: 'license-person' },
  { kind: 'find-model' },
  { kind: 'replace-model' },
  { kind: 'wait-for-import' },
  { kind: 'read-results' },
  { kind: 'add-credits' },
  { kind: 'move-flow' },
];

describe('the walkthroughs of a fix’s steps', () => {
  it('are filled in with the team, app or flow that the step is about', () => {
    expect(stepWalks({ kind: 'sign-in', person: 'p', team: 't' }, undefined)).toEqual([
      { walk: 'sign-in', about: 't' },
    ]);
    expect(stepWalks({ kind: 'share-app', app: 'a', person: 'p' }, undefined)).toEqual([
      { walk: 'share-app', about: 'a' },
    ]);
    expect(stepWalks({ kind: 'move-flow' }, 'f')).toEqual([{ walk: 'move-flow', about: 'f' }]);
    expect(stepWalks({ kind: 'move-flow' }, undefined)).toEqual([]);
  });

  it('leave out none that there is, and nothing that is done by hand', () => {
    const found = byHand.map((step) => stepWalks(step, 'f').map(({ walk }) => walk));
    expect(found.every((walks) => walks.length > 0)).toBe(true);
    expect([...new Set(found.flat())].sort()).toEqual(handWalkthroughs.map(({ id }) => id).sort());
  });

  it('are none where a plan does the step, or there is nothing but waiting or signing in', () => {
    const others: Step[] = [
      { kind: 'reassign', record: 'm', to: 'p' },
      { kind: 'give-role', role: 'r', principal: 'p' },
      { kind: 'ask-for-privilege' },
      { kind: 'sign-in-again' },
      { kind: 'wait' },
    ];
    expect(others.flatMap((step) => stepWalks(step, 'f'))).toEqual([]);
  });
});
