import { describe, expect, it } from 'vitest';
import { answer, type DiagnosisAnswer, knownOf } from '#answers';
import { commandFor } from '../../src/ui/stores/step-command.ts';
import { diagnosedView } from '../gallery/data/diagnose.ts';

function told(person: string, model: string, from: 'app' | 'edit'): DiagnosisAnswer {
  const known = knownOf(diagnosedView);
  const asked = { person, model, from };
  const found = known && answer(known, { kind: 'diagnosis', environment: 'e', asked, claims: [], only: 'everything' });
  if (!found) throw new Error('The gallery has no facts.');
  return found;
}

describe('a step is planned', () => {
  it('as a share with a person, as User where Read is all that is missing', () => {
    const found = told('beth', 'm6', 'app');
    const [step] = found.fixes[0]?.steps ?? [];
    expect(step && commandFor(step, found, 'e')).toEqual({
      type: 'prepare-share',
      environment: 'e',
      wishes: [{ model: 'm6', principal: { type: 'person', id: 'beth' }, level: 'User' }],
    });
  });

  it('as a share as Co-owner where more is missing', () => {
    const found = told('beth', 'm6', 'edit');
    const [step] = found.fixes[0]?.steps ?? [];
    expect(step && commandFor(step, found, 'e')).toMatchObject({ wishes: [{ level: 'Co-owner' }] });
  });

  it('as a role, for the privilege that is missing', () => {
    const found = told('nils', 'm6', 'app');
    const role = found.fixes.flatMap(({ steps }) => steps).find(({ kind }) => kind === 'give-role');
    expect(role && commandFor(role, found, 'e')).toMatchObject({
      type: 'prepare-privilege',
      wish: { right: 'Read', table: 'msdyn_aimodel', principal: 'nils', role: expect.any(String) },
    });
  });

  it('not at all where only Microsoft’s own pages do it', () => {
    const found = told('dana', 'm1', 'app');
    const [step] = found.fixes[0]?.steps ?? [];
    expect(step?.kind).toBe('enable-person');
    expect(step && commandFor(step, found, 'e')).toBeNull();
  });
});
