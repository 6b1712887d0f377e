import type { ModelFacts } from '../../facts.ts';
import {
  type Evidence,
  type Known,
  known,
  knownUnless,
  type ModelType,
  missing,
  type NamedRow,
  whenKnown,
} from '../evidence.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { SharingReadings } from '../readings.ts';

/** Templates whose models keep training data in a dataset container. Source: "Roles and security in AI Builder", learn.microsoft.com/ai-builder/security, 1/14/2026. */
const templatesWithContainer = [
  'DocumentScanning',
  'DocumentLayoutAnalysis',
  'ObjectDetection',
  'ObjectDetectionProposal',
  'EntityExtraction',
];

/** Templates of prompts. Source: "AI models and business scenarios", learn.microsoft.com/ai-builder/model-types, 1/14/2026, and names seen in use. */
const promptTemplates = [
  'GptPowerPrompt',
  'GptPromptEngineering',
  'DataversePromptColumn',
  'IntelligentApprovalPrompt',
];

/** Templates that are nothing but a preview feature. Source: "AI models and business scenarios", learn.microsoft.com/ai-builder/model-types, 1/14/2026. */
const previewTemplates = ['ImageDescription', 'CopilotSidePanePredict'];

/** Templates that work on rows of tables their maker chose: prediction, category classification, object detection. Source: "Roles and security in AI Builder", 1/14/2026. */
const templatesOnOwnTables = [
  'BinaryPrediction',
  'GenericPrediction',
  'TextClassificationV2',
  'ObjectDetection',
  'ObjectDetectionProposal',
];

/** Templates that offer Retrain: prediction and category classification. Source: "Manage your model in AI Builder", 1/14/2026. */
export const retrainedTemplates: readonly string[] = ['BinaryPrediction', 'GenericPrediction', 'TextClassificationV2'];

/** Templates whose first publish adds a column to the table they predict. Source: "Roles and security in AI Builder", 1/14/2026. */
const predictionTemplates = ['BinaryPrediction', 'GenericPrediction'];

/** Whether a model works on rows of tables that its maker chose. */
export function findWorksOnOwnTables(index: FactsIndex, model: string): Known<boolean> {
  return field(index, model, 'template', ({ template }) =>
    template === undefined ? undefined : templatesOnOwnTables.includes(template),
  );
}

/** The tables that a model works on; what can be read of them may be less than all. */
export function findSourceTables(index: FactsIndex, model: string): Known<readonly string[]> {
  return whenKnown(findWorksOnOwnTables(index, model), (works) => {
    if (!works) return known([]);
    const open = index.unknown.of('facts', `models/${model}/sourceTables`);
    return whenKnown(knownUnless(open, null), () => field(index, model, 'sourceTables', (one) => one.sourceTables));
  });
}

/** What of a model's type and version matters to working on it. */
export function findVersionAtWork(index: FactsIndex, model: string): Known<Evidence['versionAtWork']> {
  return whenKnown(findState(index, model), (state) =>
    field(index, model, 'template', ({ template }) =>
      template === undefined
        ? undefined
        : {
            retrained: retrainedTemplates.includes(template),
            addsColumn: predictionTemplates.includes(template),
            published: state === 'published',
          },
    ),
  );
}

/** A model's template with what the documentation says of it. */
export function findModelType(index: FactsIndex, model: string, readings: SharingReadings): Known<ModelType> {
  return field(index, model, 'template', ({ template, preview }) =>
    template === undefined
      ? undefined
      : {
          template,
          isPrompt: promptTemplates.includes(template),
          isPreview: preview ?? previewTemplates.includes(template),
          isScheduledOnly: template === 'GenericPrediction' && readings.genericPredictionIsScheduledOnly,
        },
  );
}

/** Whether AI Builder still supports the model's type. */
export function findIsSupported(index: FactsIndex, model: string): Known<boolean> {
  const supported = index.models.get(model)?.supported;
  const names = [...index.unknown.of('facts', 'models'), ...index.unknown.of('facts', `models/${model}/supported`)];
  return supported === undefined ? knownUnless(names, true) : known(supported);
}

/** How far the model has come. */
export function findState(index: FactsIndex, model: string): Known<Evidence['state']> {
  return field(index, model, 'state', ({ state }) => (state === 'unknown' ? undefined : state));
}

/** Whether preview features are on; matters only to a model whose type is one. */
export function findPreviewIsOn(index: FactsIndex, type: Known<ModelType>): Known<Evidence['previewIsOn']> {
  return whenKnown(type, ({ isPreview }): Known<Evidence['previewIsOn']> => {
    if (!isPreview) return known('not-a-preview');
    const setting = index.facts.facts?.previewModels;
    if (setting === undefined) return knownUnless(index.unknown.of('facts', 'previewModels'), 'on');
    return known(setting ? 'on' : 'off');
  });
}

/** A container that is there decides; only without one does the template. An imported model legitimately has none. */
export function findTrainingData(
  index: FactsIndex,
  model: string,
  { containers, readings }: { containers: Known<readonly NamedRow[]>; readings: SharingReadings },
): Known<Evidence['trainingData']> {
  return whenKnown(containers, (rows): Known<Evidence['trainingData']> => {
    if (rows.length > 0) return known('in-container');
    return whenKnown(findKeepsContainer(index, model, readings), (keeps) =>
      keeps
        ? whenKnown(findIsManaged(index, model), (managed) => known(managed ? 'elsewhere' : 'container-not-found'))
        : known('elsewhere'),
    );
  });
}

/** Whether the model was imported without what it was trained with. */
export function findImportedWithoutData(index: FactsIndex, model: string, readings: SharingReadings): Known<boolean> {
  return whenKnown(findKeepsContainer(index, model, readings), (keeps) =>
    keeps ? findIsManaged(index, model) : known(false),
  );
}

function findKeepsContainer(index: FactsIndex, model: string, readings: SharingReadings): Known<boolean> {
  const without = readings.entityExtractionHasContainer ? '' : 'EntityExtraction';
  return field(index, model, 'template', ({ template }) =>
    template === undefined ? undefined : templatesWithContainer.includes(template) && template !== without,
  );
}

/** Whether a model came with a solution; one of which nothing says so was made here. */
export function findIsManaged({ models, unknown }: FactsIndex, model: string): Known<boolean> {
  const managed = models.get(model)?.managed;
  const names = [...unknown.of('facts', 'models'), ...unknown.of('facts', `models/${model}/managed`)];
  return managed === undefined ? knownUnless(names, false) : known(managed);
}

/** Something that follows from a field of a model; what is missing is named by that field. */
function field<T>(
  { models, unknown }: FactsIndex,
  id: string,
  name: keyof ModelFacts,
  read: (model: ModelFacts) => T | undefined,
): Known<T> {
  const value = read(models.get(id) ?? { id });
  if (value !== undefined) return known(value);
  return missing(unknown.of('facts', 'models'), `facts/models/${id}/${name}`);
}
