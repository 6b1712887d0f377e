import type { Asked } from '#diagnosis';
import type { HandWalkthroughId } from '#walkthroughs';
import { notChosen } from './diagnosis-question.ts';
import { addressOf, goTo } from './route.ts';

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

let fromFix: string | null = null;

/** Goes to a walkthrough from the fix that it does: what was finished earlier did not last, and begins anew there. */
export function goFromFix(route: string): void {
  fromFix = route;
  goTo(route);
}

/** Whether somebody has just come from a fix; told once. */
export function cameFromFix(): boolean {
  const came = fromFix !== null && location.hash === `#${fromFix}`;
  fromFix = null;
  return came;
}
