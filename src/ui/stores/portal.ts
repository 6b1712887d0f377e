import type { EnvironmentRecord } from '#cache';

/**
 * The model's page in the maker portal; null while Power Platform's id of the environment is not known.
 * "environment" is singular here: learn.microsoft.com/ai-builder/predict-action-pwr-automate, read 2026-11.
 */
export function portalAddress({ kind, environmentId }: EnvironmentRecord, model: string): string | null {
  if (kind === 'sample' || !environmentId) return null;
  return `https://make.powerapps.com/environment/${environmentId}/aibuilder/models/${model}`;
}
