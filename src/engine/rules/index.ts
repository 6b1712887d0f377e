import { accessEndsWithShare } from './access-ends-with-share.ts';
import { accessModeAllowsUse } from './access-mode-allows-use.ts';
import { apiCallerMayRunModel } from './api-caller-may-run-model.ts';
import { appIsSharedWithPerson } from './app-is-shared-with-person.ts';
import { appUserMayRunModel } from './app-user-may-run-model.ts';
import { appUsersMayRunModel } from './app-users-may-run-model.ts';
import { callerMayAssignContainers } from './caller-may-assign-containers.ts';
import { callerMayAssignModel } from './caller-may-assign-model.ts';
import { callerMayUndo } from './caller-may-undo.ts';
import { coOwnerIsOffered } from './co-owner-is-offered.ts';
import { coOwnersMayReadTrainingData } from './co-owners-may-read-training-data.ts';
import { containerIsThereWhenNeeded } from './container-is-there-when-needed.ts';
import { containerOwnerMatchesModel } from './container-owner-matches-model.ts';
import { containersAreOwnedByNewOwner } from './containers-are-owned-by-new-owner.ts';
import { containersAreSharedAsWanted } from './containers-are-shared-as-wanted.ts';
import { editingRestsOnMoreThanARole } from './editing-rests-on-more-than-a-role.ts';
import { feedbackLoopFlowIsOwnedByModelOwner } from './feedback-loop-flow-is-owned-by-model-owner.ts';
import { feedbackLoopFlowIsOwnedByNewOwner } from './feedback-loop-flow-is-owned-by-new-owner.ts';
import { flowIsSharedWithPerson } from './flow-is-shared-with-person.ts';
import { flowOwnersMayRunModel } from './flow-owners-may-run-model.ts';
import { flowRunnerMayRunModel } from './flow-runner-may-run-model.ts';
import { makerSeesModelInControl } from './maker-sees-model-in-control.ts';
import { modelCanBeCalledOnDemand } from './model-can-be-called-on-demand.ts';
import { modelCanBeTrainedHere } from './model-can-be-trained-here.ts';
import { modelHasOneEditor } from './model-has-one-editor.ts';
import { modelIsOwnedByNewOwner } from './model-is-owned-by-new-owner.ts';
import { modelIsPublished } from './model-is-published.ts';
import { modelIsSeenBecauseItIsShared } from './model-is-seen-because-it-is-shared.ts';
import { modelIsShared } from './model-is-shared.ts';
import { modelIsSharedAsWanted } from './model-is-shared-as-wanted.ts';
import { modelTypeIsRetrained } from './model-type-is-retrained.ts';
import { modelTypeIsSupported } from './model-type-is-supported.ts';
import { modelWasMadeHere } from './model-was-made-here.ts';
import { modelWorksOnNoOtherTables } from './model-works-on-no-other-tables.ts';
import { newOwnerCanEdit } from './new-owner-can-edit.ts';
import { newOwnerIsActive } from './new-owner-is-active.ts';
import { newOwnerIsNotAccessTeam } from './new-owner-is-not-access-team.ts';
import { newOwnerMayReadTables } from './new-owner-may-read-tables.ts';
import { newOwnerMayReadTrainingTables } from './new-owner-may-read-training-tables.ts';
import { noOtherRoleGivesShare } from './no-other-role-gives-share.ts';
import { ownerIsActive } from './owner-is-active.ts';
import { personIsActive } from './person-is-active.ts';
import { personMayCreateEvents } from './person-may-create-events.ts';
import { personMayDeleteModel } from './person-may-delete-model.ts';
import { personMayEditModel } from './person-may-edit-model.ts';
import { personMayReadTable } from './person-may-read-table.ts';
import { personMayReadTemplates } from './person-may-read-templates.ts';
import { personMayReadTrainingData } from './person-may-read-training-data.ts';
import { personMayViewDetails } from './person-may-view-details.ts';
import { previewFeaturesAreOn } from './preview-features-are-on.ts';
import { previousOwnerCanTakeItBack } from './previous-owner-can-take-it-back.ts';
import { previousOwnerIsActive } from './previous-owner-is-active.ts';
import { previousOwnerKeepsNoAccess } from './previous-owner-keeps-no-access.ts';
import { promptIsSharedAsUser } from './prompt-is-shared-as-user.ts';
import { publishingAddsNoColumn } from './publishing-adds-no-column.ts';
import { recipientCanUseShare } from './recipient-can-use-share.ts';
import { recipientDoesNotOwnModel } from './recipient-does-not-own-model.ts';
import { recipientIsActive } from './recipient-is-active.ts';
import type { Rule } from './rule.ts';
import { scheduledFlowsAreOwnedByModelOwner } from './scheduled-flows-are-owned-by-model-owner.ts';
import { scheduledFlowsAreOwnedByNewOwner } from './scheduled-flows-are-owned-by-new-owner.ts';
import { shareIsAsCoOwner } from './share-is-as-co-owner.ts';
import { shareIsBackedByPrivilege } from './share-is-backed-by-privilege.ts';
import { sharedModelIsPublished } from './shared-model-is-published.ts';
import { sharerHoldsWhatTheyShare } from './sharer-holds-what-they-share.ts';
import { sharerMayShareModel } from './sharer-may-share-model.ts';
import { trainingDataIsSharedToo } from './training-data-is-shared-too.ts';
import { usersSeeNoTrainingData } from './users-see-no-training-data.ts';

/**
 * Every rule, in the order in which findings are shown: how things stand, who may use a model, work on it, share it, reassign it, what comes of
 * that, whether it is done.
 */
export const rules: readonly Rule[] = [
  ownerIsActive,
  modelTypeIsSupported,
  previewFeaturesAreOn,
  modelCanBeCalledOnDemand,
  modelIsShared,
  shareIsBackedByPrivilege,
  modelHasOneEditor,
  coOwnersMayReadTrainingData,
  usersSeeNoTrainingData,
  appUsersMayRunModel,
  flowOwnersMayRunModel,
  feedbackLoopFlowIsOwnedByModelOwner,
  scheduledFlowsAreOwnedByModelOwner,
  containerOwnerMatchesModel,
  containerIsThereWhenNeeded,
  modelIsPublished,
  personIsActive,
  accessModeAllowsUse,
  personMayReadTable,
  appIsSharedWithPerson,
  flowIsSharedWithPerson,
  appUserMayRunModel,
  flowRunnerMayRunModel,
  apiCallerMayRunModel,
  makerSeesModelInControl,
  personMayCreateEvents,
  personMayReadTemplates,
  modelIsSeenBecauseItIsShared,
  personMayViewDetails,
  shareIsAsCoOwner,
  personMayEditModel,
  editingRestsOnMoreThanARole,
  modelCanBeTrainedHere,
  modelWasMadeHere,
  modelTypeIsRetrained,
  publishingAddsNoColumn,
  personMayDeleteModel,
  personMayReadTrainingData,
  sharerMayShareModel,
  sharerHoldsWhatTheyShare,
  noOtherRoleGivesShare,
  coOwnerIsOffered,
  promptIsSharedAsUser,
  recipientDoesNotOwnModel,
  recipientIsActive,
  recipientCanUseShare,
  sharedModelIsPublished,
  trainingDataIsSharedToo,
  modelWorksOnNoOtherTables,
  accessEndsWithShare,
  modelIsSharedAsWanted,
  containersAreSharedAsWanted,
  callerMayAssignModel,
  callerMayAssignContainers,
  newOwnerIsNotAccessTeam,
  newOwnerMayReadTables,
  newOwnerIsActive,
  newOwnerCanEdit,
  newOwnerMayReadTrainingTables,
  feedbackLoopFlowIsOwnedByNewOwner,
  scheduledFlowsAreOwnedByNewOwner,
  previousOwnerKeepsNoAccess,
  previousOwnerIsActive,
  previousOwnerCanTakeItBack,
  callerMayUndo,
  modelIsOwnedByNewOwner,
  containersAreOwnedByNewOwner,
];
