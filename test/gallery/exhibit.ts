import { type ReadonlySignal, signal } from '@preact/signals';
import type { ScreenActions, ScreenData, ScreenSignals } from '#ui';

/** One page of the gallery: a screen over made-up data. */
export interface Exhibit {
  kind: 'workspace' | 'popup';
  /** The workspace's place, as its address after `#`. */
  route?: string;
  data: Partial<ScreenData>;
  /** What every command is answered; accepted by default. */
  actions?: Partial<ScreenActions>;
  /** The text that was pasted or selected before. */
  pasted?: string;
  /** Pixels; 1280 by default, 384 for popups. */
  width?: number;
}

/** Data as the live signals that screens read. */
export function asSignals(data: Partial<ScreenData>): ScreenSignals {
  const whole: ScreenData = {
    environments: [],
    plans: [],
    journal: [],
    diagnoses: [],
    verifications: [],
    tab: null,
    ...data,
  };
  return {
    environments: signal(whole.environments),
    plans: signal(whole.plans),
    journal: signal(whole.journal),
    diagnoses: signal(whole.diagnoses),
    verifications: signal(whole.verifications),
    tab: signal(whole.tab),
  } satisfies { [K in keyof ScreenData]: ReadonlySignal<ScreenData[K]> };
}

/** Actions that accept everything and do nothing. */
export const idle: ScreenActions = {
  run: async () => ({ ok: true, id: null }),
  watch: () => () => undefined,
  watchFacts: () => () => undefined,
  watchWalk: (_environment, _walk, next) => {
    next(null);
    return () => undefined;
  },
  requestAccess: async () => true,
  recogniseOrigin: (address) => (address.includes('dynamics.com') ? 'https://contoso.crm.dynamics.com' : null),
  takeSelected: async () => null,
  openWorkspace: () => undefined,
  openBeside: () => undefined,
  openLink: () => undefined,
};
