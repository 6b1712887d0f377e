import type { Facts } from '#engine';
import type { Asked } from '../verdict/asked.ts';
import type { Gate } from '../verdict/gate.ts';
import type { Step } from './change.ts';

/** The steps that failing gates other than those of access ask for: before access is given, and after. */
export interface Around {
  first: readonly Step[];
  last: readonly Step[];
}

/** What is to be done about each gate that is not a matter of a role or a share. */
export function stepsFor(failing: readonly Gate[], asked: Asked, facts: Facts): Around {
  const steps = (stages: readonly Gate['stage'][]) =>
    failing.filter(({ stage }) => stages.includes(stage)).flatMap((gate) => stepFor(gate, asked, facts));
  return { first: steps(['environment', 'privilege', 'record']), last: steps(['model', 'capacity', 'app']) };
}

function stepFor({ id, need }: Gate, { person, model, by = '' }: Asked, { facts, people }: Facts): Step[] {
  switch (id) {
    case 'sign-in-works':
      return [{ kind: 'sign-in-again' }];
    case 'person-is-a-member':
      return [{ kind: 'add-person' }];
    case 'person-is-active':
      return [{ kind: 'enable-person', person }];
    case 'person-is-licensed':
      return [{ kind: 'license-person' }];
    case 'access-mode-allows-use':
      return [{ kind: 'set-access-mode', person }];
    case 'privilege-is-held':
      return need ? [] : [{ kind: 'ask-for-privilege' }];
    case 'row-is-there':
      return [{ kind: 'find-model' }];
    case 'model-is-published':
      return [{ kind: 'publish-model', model }];
    case 'model-type-is-supported':
      return [{ kind: 'replace-model' }];
    case 'model-import-is-done':
      return [{ kind: 'wait-for-import' }];
    case 'preview-features-are-on':
      return [{ kind: 'turn-on-previews' }];
    case 'model-can-be-called-on-demand':
      return [{ kind: 'read-results' }];
    case 'credits-are-left':
      return [{ kind: 'add-credits' }];
    case 'requests-are-within-limits':
      return [{ kind: 'wait' }];
    case 'app-is-shared-with-person':
      return facts?.apps?.some((app) => app.id === by) ? [{ kind: 'share-app', app: by, person }] : [];
    case 'flow-is-shared-with-person':
      return [{ kind: 'share-flow', flow: by, person }];
    case 'flow-owner-may-run-model':
      // Nobody signs in as somebody who has left: the flow needs another owner before a share can help.
      return people?.some((one) => one.id === need?.person && one.disabled) ? [{ kind: 'move-flow' }] : [];
    default:
      return [];
  }
}
