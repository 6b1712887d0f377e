import { tables } from '#dataverse';
import type { Principal } from '#walkthroughs';
import type { CompleteReading } from '../readings.ts';
import type { ModelSummary } from '../records.ts';
import { modelFacts } from './model-facts.ts';

type Container = NonNullable<ModelSummary['containers']>[number];

/** Every AI model as lists and pages show it; `unknown` are the unknown facts of the same reading. */
export function modelSummaries(reading: CompleteReading, unknown: readonly string[]): ModelSummary[] {
  const models = reading.rows(tables.aiModel) ?? [];
  const disabled = new Set(
    (reading.rows(tables.systemUser) ?? []).flatMap((person) => (person.disabled ? [person.id] : [])),
  );
  const withState = (owner: Principal) => ({ ...owner, disabled: owner.type === 'person' && disabled.has(owner.id) });
  const byModel = new Map<string, Container[]>();
  for (const { id, name, owner, model } of reading.rows(tables.datasetsContainer) ?? []) {
    byModel.set(model ?? '', [...(byModel.get(model ?? '') ?? []), { id, name: name ?? '', owner: withState(owner) }]);
  }
  // Of containers that the caller may only see in part, none found does not mean that there is none.
  const none = unknown.includes('facts/containers') ? null : [];
  const facts = new Map(modelFacts(reading, models).map((model) => [model.id, model]));
  return models.map((model) => ({
    id: model.id,
    name: model.name ?? '',
    owner: withState(model.owner),
    template: facts.get(model.id)?.template ?? null,
    state: facts.get(model.id)?.state ?? 'unknown',
    managed: model.managed ?? false,
    ...(model.customizable === false ? { fixed: true } : {}),
    modifiedOn: model.modifiedOn ?? null,
    containers: byModel.get(model.id) ?? none,
  }));
}
