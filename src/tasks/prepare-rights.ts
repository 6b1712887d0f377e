import type { EnvironmentRecord, PlanRecord } from '#cache';
import { DataverseError } from '#dataverse';
import { type ChoiceOf, rightsUnit } from '#walkthroughs';
import { keepSharesDraft } from './keep-shares-draft.ts';
import { readToShare, whoIs } from './read-to-share.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Makes a draft plan that shares just some rights on a model and its dataset containers: nothing is written. Throws a `DataverseError` when the rows
 * cannot be read or all is shared already.
 */
export async function prepareRights(
  around: Surroundings,
  environment: EnvironmentRecord,
  choice: ChoiceOf<'share-rights'>,
): Promise<PlanRecord> {
  const toShare = await readToShare(around, environment, [choice.model]);
  const [rows] = toShare.models;
  if (!rows) throw new DataverseError({ kind: 'gone' });
  const unit = rightsUnit(rows, whoIs(toShare, environment, choice.principal), choice.rows);
  return keepSharesDraft(around, environment, choice, { units: unit ? [unit] : [], rights: toShare.rights });
}
