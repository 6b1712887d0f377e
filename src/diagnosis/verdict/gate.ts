import type { Cite } from '#engine';
import type { Need } from './asked.ts';

/** The stages that a request passes, in order. */
export const stages = ['environment', 'privilege', 'record', 'model', 'capacity', 'app'] as const;
export type Stage = (typeof stages)[number];

/** Everything that may stand in the way, as sentences that are true when it does not; in the order in which it is met. */
export const gateIds = [
  'sign-in-works',
  'person-is-a-member',
  'person-is-active',
  'person-is-licensed',
  'access-mode-allows-use',
  'group-member-has-been-seen',
  'person-has-a-role',
  'privilege-is-held',
  'role-reaches-team-members',
  'person-may-create-events',
  'person-may-read-templates',
  'row-is-there',
  'role-is-in-the-rows-business-unit',
  'row-is-owned-or-shared',
  'share-gives-the-right',
  'training-data-is-shared',
  'model-is-published',
  'model-type-is-supported',
  'model-import-is-done',
  'preview-features-are-on',
  'model-can-be-called-on-demand',
  'credits-are-left',
  'requests-are-within-limits',
  'app-is-shared-with-person',
  'flow-is-shared-with-person',
  'flow-owner-may-run-model',
  'flow-names-its-model',
] as const;
export type GateId = (typeof gateIds)[number];

/** `not-checked`: no fact that is kept can tell; there is another way to check it. */
export type GateVerdict = 'pass' | 'fail' | 'cannot-tell' | 'not-checked';

/** Something a verdict rests on. */
export interface Evidence {
  kind: 'person' | 'team' | 'role' | 'row' | 'app' | 'text';
  id: string;
  name: string;
}

/** One gate as it stands for whoever is asked about. */
export interface Gate {
  id: GateId;
  stage: Stage;
  verdict: GateVerdict;
  /** Who says so: the environment's facts, or a text that somebody pasted. */
  by: 'facts' | 'text';
  /** Values for its sentences. */
  data: Readonly<Record<string, string>>;
  evidence: readonly Evidence[];
  /** For cannot-tell: what could not be read, in the form of `Facts.unknown`. */
  missing: readonly string[];
  /** The engine's rule or missing piece that judged it. */
  rule: string | null;
  cites: readonly Cite[];
  /** The right that somebody lacks, where the gate is about one. */
  need: Need | null;
}
