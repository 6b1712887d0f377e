import { type Row, tables } from '#dataverse';
import type { ModelFacts } from '#engine';
import type { CompleteReading } from '../readings.ts';

type ModelRow = Row<typeof tables.aiModel>;
type ConfigurationRow = Row<typeof tables.aiConfiguration>;
type State = NonNullable<ModelFacts['state']>;

const runConfiguration = 190690001;

/** msdyn_aiconfiguration.statuscode; those not named here are on their way and keep what was before. Source: "AI Configuration table reference", noted 2026-11. */
const stateByStatus: Readonly<Record<number, State>> = {
  0: 'draft',
  1: 'training',
  6: 'trained',
  7: 'published',
  8: 'trained',
  9: 'failed',
  10: 'failed',
  11: 'published',
  12: 'failed',
  13: 'failed',
  14: 'failed',
};

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
      state: stateOf(model, byModel.get(model.id) ?? []),
      ...(template ? { template } : {}),
      ...(template && retiredTemplates.has(template) ? { supported: false } : {}),
      ...sourcesOf(byModel.get(model.id) ?? [], tablesKnown),
      ...(model.managed === null ? {} : { managed: model.managed }),
    };
  });
}

/** Published while its active run is; otherwise how far its newest version came; unknown without any. */
function stateOf(model: ModelRow, configurations: readonly ConfigurationRow[]): State {
  const active = configurations.find(({ id }) => id === model.activeRun);
  if (active?.status === 7) return 'published';
  const newest = [...configurations]
    .filter(({ type }) => type !== runConfiguration)
    .sort(byVersion)
    .at(-1);
  return stateByStatus[newest?.status ?? -1] ?? 'unknown';
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

function byVersion(a: ConfigurationRow, b: ConfigurationRow): number {
  return (a.major ?? 0) - (b.major ?? 0) || (a.minor ?? 0) - (b.minor ?? 0);
}
