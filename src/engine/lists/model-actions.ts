import type { ModelFacts } from '../facts.ts';
import type { Question } from '../question.ts';
import { modelCanBeCalledOnDemand } from '../rules/model-can-be-called-on-demand.ts';
import { modelCanBeTrainedHere } from '../rules/model-can-be-trained-here.ts';
import { modelTypeIsSupported } from '../rules/model-type-is-supported.ts';
import { personMayDeleteModel } from '../rules/person-may-delete-model.ts';
import { personMayEditModel } from '../rules/person-may-edit-model.ts';
import { previewFeaturesAreOn } from '../rules/preview-features-are-on.ts';
import type { Rule } from '../rules/rule.ts';
import { sharerMayShareModel } from '../rules/sharer-may-share-model.ts';

/** What the Models page offers for a model, by its labels. Source: "Manage your model in AI Builder" (learn.microsoft.com/ai-builder/manage-model, 1/14/2026) for Quick test, Settings and Retrain; the others are inferred. */
export type ModelAction =
  | 'Edit'
  | 'Cancel'
  | 'Quick test'
  | 'Retrain'
  | 'Publish'
  | 'Unpublish'
  | 'Share'
  | 'Settings'
  | 'Delete';

type State = NonNullable<ModelFacts['state']>;

/** The actions of each state; of one that could not be read those that every state has but the passing ones. */
export const actionsOfState: Readonly<Record<State, readonly ModelAction[]>> = {
  draft: ['Edit', 'Share', 'Delete'],
  training: ['Cancel'],
  trained: ['Quick test', 'Publish', 'Edit', 'Retrain', 'Share', 'Delete'],
  published: ['Edit', 'Retrain', 'Unpublish', 'Share', 'Settings', 'Delete'],
  failed: ['Edit', 'Share', 'Delete'],
  importing: [],
  unknown: ['Edit', 'Share', 'Delete'],
};

const alive: readonly Rule[] = [modelTypeIsSupported, previewFeaturesAreOn];
const changed = { work: 'publish', rules: [...alive, personMayEditModel] } as const;
const trained = [...alive, personMayEditModel, modelCanBeTrainedHere];

/** The rules that may withhold an action, first reason first, and what they are asked about. */
const gates: Readonly<
  Record<ModelAction, { work: 'edit' | 'retrain' | 'publish' | 'delete' | 'share'; rules: readonly Rule[] }>
> = {
  Edit: { work: 'edit', rules: trained },
  Retrain: { work: 'retrain', rules: trained },
  Cancel: changed,
  'Quick test': changed,
  Publish: changed,
  Unpublish: changed,
  Settings: changed,
  Share: { work: 'share', rules: [...alive, modelCanBeCalledOnDemand, sharerMayShareModel] },
  // All that is left of a model whose type is no longer supported.
  Delete: { work: 'delete', rules: [personMayDeleteModel] },
};

/** What has to be asked to know whether somebody is offered an action: a question, and the rules that must not fail. */
export function gateOf(
  action: ModelAction,
  person: string,
  model: string,
): { question: Question; rules: readonly Rule[] } {
  const { work, rules } = gates[action];
  // Whom they would share with does not matter to whether Share is offered.
  if (work === 'share')
    return { question: { kind: 'share', sharer: person, principal: person, level: 'User', model }, rules };
  return { question: { kind: 'work', person, model, work }, rules };
}
