import type { EnvironmentRecord, PlanRecord } from '#cache';
import type { ChoiceOf, PlanChoice, PlanChoiceKind } from '#walkthroughs';
import { prepareDepth } from './prepare-depth.ts';
import { prepareHandover } from './prepare-handover.ts';
import { prepareLock } from './prepare-lock.ts';
import { preparePrivilege } from './prepare-privilege.ts';
import { prepareReassignment } from './prepare-reassignment.ts';
import { prepareRights } from './prepare-rights.ts';
import { prepareShare } from './prepare-share.ts';
import { prepareUndo } from './prepare-undo.ts';
import type { Surroundings } from './surroundings.ts';

type Prepare<Kind extends PlanChoiceKind> = (
  around: Surroundings,
  environment: EnvironmentRecord,
  choice: ChoiceOf<Kind>,
) => Promise<PlanRecord>;

/** How a plan is made from each kind of choice: one line per way to plan. */
const ways: { [Kind in PlanChoiceKind]: Prepare<Kind> } = {
  'reassign-model': prepareReassignment,
  'lock-sharing': prepareLock,
  'give-privilege': preparePrivilege,
  'hand-over': prepareHandover,
  'share-model': prepareShare,
  'share-rights': prepareRights,
  'raise-depth': prepareDepth,
  undo: prepareUndo,
};

/** Makes the draft plan of a choice; also again, when the environment has moved. Throws a `DataverseError` when it cannot be made. */
export function prepare(around: Surroundings, environment: EnvironmentRecord, choice: PlanChoice): Promise<PlanRecord> {
  // Each way takes its own kind of choice; TypeScript cannot follow that through an index.
  const way = ways[choice.kind] as Prepare<PlanChoiceKind>;
  return way(around, environment, choice);
}
