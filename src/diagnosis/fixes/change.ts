import type { Depth, Right } from '#engine';

/** A change of the environment that the engine can play through on facts. */
export type Change =
  /** Gives these rights on a row beside those the principal has by share already. */
  | { kind: 'share'; record: string; principal: string; rights: readonly Right[] }
  /** Gives a role, in the principal's own business unit. */
  | { kind: 'give-role'; role: string; principal: string }
  | { kind: 'set-depth'; role: string; table: string; right: Right; from: Depth | null; to: Depth }
  | { kind: 'reassign'; record: string; to: string }
  | { kind: 'enable-person'; person: string }
  /** Read-Write. */
  | { kind: 'set-access-mode'; person: string }
  /** The first visit of a member of an Entra group, which puts them into its team. */
  | { kind: 'sign-in'; person: string; team: string }
  | { kind: 'publish-model'; model: string }
  | { kind: 'turn-on-previews' }
  | { kind: 'share-app'; app: string; person: string }
  | { kind: 'share-flow'; flow: string; person: string };

/** Something to be done of which the facts keep nothing: nobody can play it through. */
export type Errand = {
  kind:
    | 'sign-in-again'
    | 'add-person'
    | 'license-person'
    | 'find-model'
    | 'replace-model'
    | 'wait-for-import'
    | 'read-results'
    | 'add-credits'
    | 'wait'
    | 'ask-for-privilege'
    | 'move-flow';
};

/** One thing to do. */
export type Step = Change | Errand;

const errands: ReadonlySet<string> = new Set<Errand['kind']>([
  'sign-in-again',
  'add-person',
  'license-person',
  'find-model',
  'replace-model',
  'wait-for-import',
  'read-results',
  'add-credits',
  'wait',
  'ask-for-privilege',
  'move-flow',
]);

/** The changes among steps. */
export function changesOf(steps: readonly Step[]): Change[] {
  return steps.filter((step): step is Change => !errands.has(step.kind));
}
