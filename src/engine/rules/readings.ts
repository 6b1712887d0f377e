/** Points about sharing AI models on which Microsoft's pages disagree or are silent, as settings of the rules. */
export interface SharingReadings {
  /**
   * Whether models can be shared as Co-owner. Default true: "Share your AI model" since April 18, 2023. Until then sharing for editing was
   * not supported, and "Roles and security" (1/2026) still says that shared ownership is not.
   */
  readonly coOwnersExist: boolean;
  /**
   * Whether co-owners should see training data. Default true: "Share your AI model" (1/14/2026). "Roles and security" and "Administer AI
   * Builder" (both 1/2026) leave it to whoever created the model and to admins.
   */
  readonly coOwnersSeeTrainingData: boolean;
  /**
   * Whether co-owners find details and actions under Shared with me. Default true, as their rights on "Share your AI model" (1/14/2026)
   * demand; the same page says of that list that it offers no actions.
   */
  readonly coOwnersHaveActions: boolean;
  /**
   * Whether generic prediction models run on a schedule only. Default true: "Share your AI model" (1/14/2026). "Use a prediction model"
   * says that prediction models made after April 2, 2020 can be called by flows, excepting none.
   */
  readonly genericPredictionIsScheduledOnly: boolean;
  /**
   * Whether prompts can be shared as Co-owner. Default false: "Share your prompt" (6/2025) knows Users only; the page has since moved to
   * Copilot Studio.
   */
  readonly promptsHaveCoOwners: boolean;
  /**
   * Whether one can only share rights one holds. Default false: "Access rights" (2/2024) asks for Share and Read; simulations of Dataverse
   * ask for every right that is given.
   */
  readonly sharersGiveWhatTheyHold: boolean;
  /**
   * Whether entity extraction keeps its training data in a dataset container. Default true: "Roles and security" (1/2026). "Share your AI
   * model" (1/14/2026) names document processing and object detection only.
   */
  readonly entityExtractionHasContainer: boolean;
  /**
   * Whether rows can be given to disabled people. Default true: "Create users" (11/2023); the list of error codes has refusals of it.
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
  coOwnersSeeTrainingData: true,
  coOwnersHaveActions: true,
  genericPredictionIsScheduledOnly: true,
  promptsHaveCoOwners: false,
  sharersGiveWhatTheyHold: false,
  entityExtractionHasContainer: true,
  disabledPeopleCanOwn: true,
  teamOwnedModelsAreMine: false,
};
