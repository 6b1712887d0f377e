import type { EnvironmentRecord, PlanRecord } from '#cache';

/** One step as the guide shows it. */
export interface GuideStep {
  id: string;
  title: string;
  what: string;
  /** Exact labels of Microsoft's page, in the order one meets them. */
  labels: readonly string[];
  /** The page it happens on, or null when it happens on the page before. */
  link: string | null;
  done: boolean;
}

export function guideSteps(_record: PlanRecord, _environment: EnvironmentRecord): GuideStep[] {
  return [];
}
