import type { EnvironmentRecord, PlanRecord } from '#cache';
import { levelRightsIn } from '#engine';
import { type ChoiceOf, shareUnits } from '#walkthroughs';
import { keepSharesDraft } from './keep-shares-draft.ts';
import { readToShare, whoIs } from './read-to-share.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Makes a draft plan that shares models, changes levels or ends shares: nothing is written. Throws a `DataverseError` when the rows cannot be read or
 * all is as chosen already.
 */
export async function prepareShare(
  around: Surroundings,
  environment: EnvironmentRecord,
  choice: ChoiceOf<'share-model'>,
): Promise<PlanRecord> {
  const shareable = await readToShare(around, environment, [...new Set(choice.wishes.map(({ model }) => model))]);
  const { facts, models, rights, unshareable } = shareable;
  const units = shareUnits({
    models,
    wishes: choice.wishes.map((wish) => ({
      ...wish,
      principal: whoIs(shareable, environment, wish.principal),
    })),
    levels: { User: levelRightsIn(facts, 'User'), 'Co-owner': levelRightsIn(facts, 'Co-owner') },
    unshareable,
  });
  return keepSharesDraft(around, environment, choice, { units, rights });
}
