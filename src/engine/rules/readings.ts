/** Points about sharing AI models on which Microsoft's pages disagree or are silent, as settings of the rules. */
export interface SharingReadings {
  /**
   * Whether models can be shared as Co-owner. Default true: "Share your AI model" (1/14/2026). Before (10/19/2021) that page said that
   * sharing for editing is not supported, and "Roles and security in AI Builder" (1/14/2026) still says so of shared ownership.
   */
  readonly coOwnersExist: boolean;
  /**
   * Whether a published model is private until it is shared. Default true: "Share your AI model" and "Roles and security in AI Builder" (both
   * 1/14/2026). "Publish your model in AI Builder" (1/10/2024) says that everybody in the environment can use it once it is published.
   */
  readonly publishedModelsArePrivate: boolean;
  /**
   * Whether co-owners should see training data. Default true: "Share your AI model" (1/14/2026). "Roles and security in AI
   * Builder" and "Administer AI Builder" (both 1/14/2026) leave it to whoever created or owns the model, to admins and System Customizers.
   */
  readonly coOwnersSeeTrainingData: boolean;
  /**
   * Whether co-owners find details and actions under Shared with me. Default true, as their rights on "Share your AI model" (1/14/2026)
   * demand; the same page says of that list that it offers no actions.
   */
  readonly coOwnersHaveActions: boolean;
  /**
   * Whether generic prediction models run on a schedule only. Default true: "Share your AI model" (1/14/2026). "Use your prediction model"
   * (3/19/2021) says that prediction models made after April 2, 2020 can be called by flows, excepting none.
   */
  readonly genericPredictionIsScheduledOnly: boolean;
  /**
   * Whether prompts can be shared as Co-owner. Default false: "Share your prompt" (12/18/2023) knows Users only; the page has since
   * moved to Copilot Studio.
   */
  readonly promptsHaveCoOwners: boolean;
  /**
   * Whether one can only share rights one holds. Default false: "Data operations and access rights" (2/26/2024) asks for Share and
   * Read; simulations of Dataverse ask for every right that is given.
   */
  readonly sharersGiveWhatTheyHold: boolean;
  /**
   * Whether entity extraction keeps its training data in a dataset container. Default true: "Roles and security in AI Builder" (1/14/2026).
   * "Share your AI model" (1/14/2026) names document processing and object detection only.
   */
  readonly entityExtractionHasContainer: boolean;
  /**
   * Whether rows can be given to disabled people. Default true: "Create users" (5/29/2025); "Web service error codes" (8/26/2022) has
   * refusals of it.
   */
  readonly disabledPeopleCanOwn: boolean;
  /**
   * Whether a model that somebody's team owns stands under their My models. Default false: the page speaks of the models one creates, and
   * no page says where a team's stand.
   */
  readonly teamOwnedModelsAreMine: boolean;
}

/** The documented default of every contested point about sharing. */
export const documentedSharingReadings: SharingReadings = {
  coOwnersExist: true,
  publishedModelsArePrivate: true,
  coOwnersSeeTrainingData: true,
  coOwnersHaveActions: true,
  genericPredictionIsScheduledOnly: true,
  promptsHaveCoOwners: false,
  sharersGiveWhatTheyHold: false,
  entityExtractionHasContainer: true,
  disabledPeopleCanOwn: true,
  teamOwnedModelsAreMine: false,
};
