import type { EnvironmentView, PlanRecord } from '#cache';
import { isAbout } from '#walkthroughs';
import type { TabSubject } from '../contract.ts';

/** The connected environment that a page belongs to, by its origin or by Power Platform's id of it. */
export function environmentOfTab(tab: TabSubject, environments: readonly EnvironmentView[]): EnvironmentView | null {
  const found = environments.find(({ environment }) => {
    if (environment.kind === 'sample') return false;
    if (tab.origin) return environment.origin === tab.origin;
    return tab.environmentId !== null && environment.environmentId?.toLowerCase() === tab.environmentId.toLowerCase();
  });
  return found ?? null;
}

const unfinished: ReadonlySet<PlanRecord['state']> = new Set(['draft', 'guiding', 'applying', 'stale']);

/** Plans for a model that somebody began and has not finished, the latest first. */
export function plansUnderWay(plans: readonly PlanRecord[], environment: string, model: string): PlanRecord[] {
  return plans
    .filter((plan) => plan.environment === environment && isAbout(plan.plan, model) && unfinished.has(plan.state))
    .sort((a, b) => b.updatedOn.localeCompare(a.updatedOn));
}
