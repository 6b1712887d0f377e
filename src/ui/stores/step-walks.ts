import type { Step } from '#diagnosis';
import type { WalkAddress } from './walk-route.ts';

/** The walkthroughs that do a step of a fix by hand, the likeliest first: none where a plan does it, or where there is nothing to walk through. */
export function stepWalks(step: Step, by: string | undefined): WalkAddress[] {
  switch (step.kind) {
    case 'share':
    case 'give-role':
    case 'set-depth':
    case 'reassign':
    case 'ask-for-privilege':
    case 'sign-in-again':
    case 'wait':
      return [];
    case 'sign-in':
      return [{ walk: step.kind, about: step.team }];
    case 'share-app':
      return [{ walk: step.kind, about: step.app }];
    case 'share-flow':
      return [{ walk: step.kind, about: step.flow }];
    case 'move-flow':
      return by === undefined ? [] : [{ walk: step.kind, about: by }];
    case 'turn-on-previews':
      return [{ walk: step.kind }, { walk: 'delete-model' }];
    default:
      return [{ walk: step.kind }];
  }
}
