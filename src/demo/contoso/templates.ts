import { ownedBy, person } from './columns.ts';
import type { Draft } from './draft.ts';
import { people } from './names.ts';

/** How AI Builder runs a template: `ResourceType` and `ModelStorageType` of its resource information tell custom from prebuilt models. */
type Build = 'custom' | 'prebuilt' | 'both' | 'prompt';

const resources: Readonly<Record<Build, string>> = {
  custom: '{"ResourceType":"PythonVirtualEnvironment"}',
  prebuilt: '{"ResourceType":"CognitiveService","ModelStorageType":"None"}',
  both: '{"ResourceType":"CognitiveService","ModelStorageType":"Value"}',
  prompt: '{"ResourceType":"CognitiveService","ModelStorageType":"Value"}',
};

/**
 * Templates by unique name (learn.microsoft.com/ai-builder/model-types, 12/2023; BinaryClassification is the old name of prediction, retired 2019). The
 * ids of document processing and prompts are those seen in public; all others differ per environment.
 */
export const templates = {
  DocumentScanning: { build: 'custom', id: '10707e4e-1d56-e911-8194-000d3a6cd5a5' },
  DocumentLayoutAnalysis: { build: 'custom' },
  ObjectDetection: { build: 'custom' },
  EntityExtraction: { build: 'both' },
  BinaryPrediction: { build: 'custom' },
  GenericPrediction: { build: 'custom' },
  TextClassificationV2: { build: 'both' },
  GptPowerPrompt: { build: 'prompt', id: 'edfdb190-3791-45d8-9a6c-8f90a37c278a' },
  InvoiceProcessing: { build: 'prebuilt' },
  BusinessCard: { build: 'prebuilt' },
  ReceiptScanning: { build: 'prebuilt' },
  IdentityDocument: { build: 'prebuilt' },
  TextRecognition: { build: 'prebuilt' },
  SentimentAnalysis: { build: 'prebuilt' },
  KeyPhraseExtraction: { build: 'prebuilt' },
  LanguageDetection: { build: 'prebuilt' },
  BinaryClassification: { build: 'custom', retired: true },
  ImageDescription: { build: 'prebuilt' },
} as const satisfies Record<string, { build: Build; id?: string; retired?: boolean }>;

/** The unique name of a template. */
export type Template = keyof typeof templates;

/** The templates whose custom models train on a dataset container (learn.microsoft.com/ai-builder/security, 1/14/2026). */
export const withContainer: readonly Template[] = [
  'DocumentScanning',
  'DocumentLayoutAnalysis',
  'ObjectDetection',
  'EntityExtraction',
];

/** Adds the templates. */
export function addTemplates(draft: Draft): void {
  for (const [name, template] of Object.entries(templates)) {
    const retired = 'retired' in template;
    draft.add('msdyn_aitemplate', {
      msdyn_aitemplateid: 'id' in template ? template.id : draft.newId('template'),
      msdyn_uniquename: name,
      msdyn_istrainable: template.build === 'custom' || template.build === 'both',
      msdyn_resourceinfo: resources[template.build],
      msdyn_templateversion: 1,
      ismanaged: true,
      componentstate: 0,
      statecode: retired ? 1 : 0,
      statuscode: retired ? 2 : 1,
      ...ownedBy(draft, person(people.aiBuilder.id)),
    });
  }
}
