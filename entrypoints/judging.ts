import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Judging, judging } from '#tasks';

declare global {
  /** What plans are judged by; there once this script was loaded. */
  var judgingOfPlans: Judging | undefined;
}

/** The engine's rules and comparisons in a script of its own: the background loads it when there is a plan to judge, and not before. */
export default defineUnlistedScript(() => {
  globalThis.judgingOfPlans = judging;
});
