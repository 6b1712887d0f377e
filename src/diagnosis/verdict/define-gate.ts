import type { Gate, GateId, Stage } from './gate.ts';

/** The stage at which each gate is met. */
const stageOf: Readonly<Record<GateId, Stage>> = {
  'sign-in-works': 'environment',
  'person-is-a-member': 'environment',
  'person-is-active': 'environment',
  'person-is-licensed': 'environment',
  'access-mode-allows-use': 'environment',
  'group-member-has-been-seen': 'environment',
  'person-has-a-role': 'environment',
  'privilege-is-held': 'privilege',
  'role-reaches-team-members': 'privilege',
  'person-may-create-events': 'privilege',
  'person-may-read-templates': 'privilege',
  'row-is-there': 'record',
  'role-is-in-the-rows-business-unit': 'record',
  'row-is-owned-or-shared': 'record',
  'share-gives-the-right': 'record',
  'training-data-is-shared': 'record',
  'model-is-published': 'model',
  'model-type-is-supported': 'model',
  'model-import-is-done': 'model',
  'preview-features-are-on': 'model',
  'model-can-be-called-on-demand': 'model',
  'credits-are-left': 'capacity',
  'requests-are-within-limits': 'capacity',
  'app-is-shared-with-person': 'app',
  'flow-is-shared-with-person': 'app',
  'flow-owner-may-run-model': 'app',
  'flow-names-its-model': 'app',
};

/** A gate with whatever of it is usual left out. */
export function gate(id: GateId, verdict: Gate['verdict'], found: Partial<Omit<Gate, 'id' | 'verdict'>> = {}): Gate {
  return {
    id,
    stage: stageOf[id],
    verdict,
    by: 'facts',
    data: {},
    evidence: [],
    missing: [],
    rule: null,
    cites: [],
    need: null,
    ...found,
  };
}
