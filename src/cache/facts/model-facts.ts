import { byVersion, modelState, type Row, tables } from '#dataverse';
import type { ModelFacts } from '#engine';
import type { CompleteReading } from '../readings.ts';

type ModelRow = Row<typeof tables.aiModel>;
type ConfigurationRow = Row<typeof tables.aiConfiguration>;
/**
 * Templates that AI Builder's page of model types has no entry for any more: binary classification became prediction in 9/2019. Inferred from
 * "AI models and business scenarios", learn.microsoft.com/ai-builder/model-types, 1/14/2026, and the history of that page.
 */
const retiredTemplates: ReadonlySet<string> = new Set(['BinaryClassification']);

/** Kind and state of every model. What templates and configurations would have told is added to `unknown` where they could not be read. */
export function modelFacts(
  reading: CompleteReading,
  models: readonly ModelRow[],
  unknown: string[] = [],
): ModelFacts[] {
  const templates = new Map((reading.rows(tables.aiTemplate) ?? []).map(({ id, uniqueName }) => [id, uniqueName]));
  const versions = reading.rows(tables.aiConfiguration);
  const byModel = new Map<string, ConfigurationRow[]>();
  for (const row of versions ?? []) {
    if (row.model) byModel.set(row.model, [...(byModel.get(row.model) ?? []), row]);
  }
  const tablesKnown = new Set((reading.rows(tables.privilegeObjectTypeCodes) ?? []).map(({ table }) => table));
  return models.map((model) => {
    const template = templates.get(model.template ?? '');
    if (!template) unknown.push(`facts/models/${model.id}/template`);
    if (!versions) unknown.push(`facts/models/${model.id}/state`);
    return {
      id: model.id,
      state: modelState(model, byModel.get(model.id) ?? []),
      ...(template ? { template } : {}),
      ...(template && retiredTemplates.has(template) ? { supported: false } : {}),
      ...sourcesOf(byModel.get(model.id) ?? [], tablesKnown),
      ...(model.managed === null ? {} : { managed: model.managed }),
    };
  });
}

/** What the newest version says; left out where none names a table in a form that is known, or of one the privileges were not read. */
function sourcesOf(
  versions: readonly ConfigurationRow[],
  tablesKnown: ReadonlySet<string | null>,
): Pick<ModelFacts, 'sourceTables'> {
  const telling = versions.filter(({ sources }) => sources).sort(byVersion);
  const names = telling.at(-1)?.sources?.split(' ') ?? [];
  return names.length > 0 && names.every((name) => tablesKnown.has(name)) ? { sourceTables: names } : {};
}
