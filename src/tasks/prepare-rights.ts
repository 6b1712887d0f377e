import type { EnvironmentRecord, PlanRecord } from '#cache';
import { DataverseError } from '#dataverse';
import { type ChoiceOf, rightsUnit } from '#walkthroughs';
import { keepDraft } from './keep-draft.ts';
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
  if (!unit) throw new DataverseError({ kind: 'nothing-to-do' });
  const plan = {
    id: around.newId(),
    walkthrough: 'share-model',
    environment: environment.id,
    madeOn: around.now().toISOString(),
    choice,
    units: [unit],
    undoes: null,
  } as const;
  return keepDraft(around, environment, plan, { rights: toShare.rights });
}
