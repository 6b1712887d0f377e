import type { ModelSummary } from '#cache';
import { kindOf, leftBehind, stateName, typeName } from './model-kinds.ts';

export type ModelColumn = 'name' | 'type' | 'status' | 'owner' | 'container' | 'modified';

/** What somebody asked the list to show. */
export interface ModelQuery {
  text: string;
  ownerLeft: boolean;
  leftBehind: boolean;
  /** Leaves out prompts and prebuilt models. */
  customOnly: boolean;
  sort: ModelColumn;
  descending: boolean;
}

/** What the list shows before anybody asked. */
export const everyModel: ModelQuery = {
  text: '',
  ownerLeft: false,
  leftBehind: false,
  customOnly: true,
  sort: 'name',
  descending: false,
};

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** The models that a query asks for, in its order. Every word of the search must occur in the name, the owner or the type. */
export function listModels(models: readonly ModelSummary[], query: ModelQuery): ModelSummary[] {
  const searched = query.text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found = models.filter((model) => passes(model, query) && contains(model, searched));
  const key = sortKeys[query.sort];
  const keyed = found.map((model) => ({ model, key: key(model) }));
  const way = query.descending ? -1 : 1;
  keyed.sort((a, b) => way * collator.compare(a.key, b.key) || collator.compare(a.model.name, b.model.name));
  return keyed.map(({ model }) => model);
}

/** How many models need care, for the numbers on the filters. */
export function countCare(models: readonly ModelSummary[]): { ownerLeft: number; leftBehind: number } {
  return {
    ownerLeft: models.filter((model) => model.owner.disabled).length,
    leftBehind: models.filter(leftBehind).length,
  };
}

const sortKeys: Record<ModelColumn, (model: ModelSummary) => string> = {
  name: (model) => model.name,
  type: (model) => typeName(model.template),
  status: (model) => stateName(model.state),
  owner: (model) => model.owner.name,
  container: (model) => leftBehind(model)?.owner.name ?? '',
  modified: (model) => model.modifiedOn ?? '',
};

/** The two "needs care" filters look at every kind: a prompt whose owner has left needs care too. */
function passes(model: ModelSummary, query: ModelQuery): boolean {
  if (query.ownerLeft && !model.owner.disabled) return false;
  if (query.leftBehind && !leftBehind(model)) return false;
  return !query.customOnly || query.ownerLeft || query.leftBehind || kindOf(model.template) === 'custom';
}

function contains(model: ModelSummary, searched: readonly string[]): boolean {
  if (searched.length === 0) return true;
  const text = `${model.name} ${model.owner.name} ${typeName(model.template)}`.toLocaleLowerCase();
  return searched.every((word) => text.includes(word));
}
