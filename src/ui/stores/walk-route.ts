import type { Asked } from '#diagnosis';
import type { HandWalkthroughId } from '#walkthroughs';
import { notChosen } from './diagnosis-question.ts';
import { addressOf } from './route.ts';

/** Which walkthrough done by hand, and the team, app or flow that it is about. */
export interface WalkAddress {
  walk: HandWalkthroughId;
  about?: string;
}

/** The address of a walkthrough of a diagnosis; beside Microsoft's page it has no frame. Apart from the other routes: the popup leads to none. */
export function walkRoute(
  environment: string,
  asked: Asked,
  { walk, about = notChosen }: WalkAddress,
  where: 'walk' | 'walkBeside' = 'walk',
): string {
  return addressOf(where, { by: notChosen, ...asked, environment, walk, about });
}
