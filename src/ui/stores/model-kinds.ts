import type { ModelSummary } from '#cache';
import { speaker } from '../say.ts';
import { words } from '../words/model-kinds.ts';

const { say } = speaker(words);

/** Types that Microsoft builds and trains; nobody's data is in them. Source: "AI models and business scenarios", learn.microsoft.com/ai-builder/model-types, 1/14/2026. */
const prebuilt = new Set([
  'BusinessCard',
  'ContractDocument',
  'CopilotSidePanePredict',
  'IdentityDocument',
  'ImageDescription',
  'InvoiceProcessing',
  'KeyPhraseExtraction',
  'LanguageDetection',
  'ReceiptScanning',
  'SentimentAnalysis',
  'TextRecognition',
  'TextTranslation',
]);

/** The same as a list, for questions. */
export const prebuiltTemplates: readonly string[] = [...prebuilt];

const prompts = new Set([
  'GptPowerPrompt',
  'GptPromptEngineering',
  'DataversePromptColumn',
  'IntelligentApprovalPrompt',
]);

/** Whether somebody trained it (custom), wrote it (prompt), or it came with the product (prebuilt). A type we do not know counts as custom: it is better seen. */
export function kindOf(template: string | null): 'custom' | 'prompt' | 'prebuilt' {
  if (template === null) return 'custom';
  if (prompts.has(template)) return 'prompt';
  return prebuilt.has(template) ? 'prebuilt' : 'custom';
}

/** Microsoft's name for a model's type; a type without one is shown by its own name. */
export function typeName(template: string | null): string {
  if (template === null) return say('type_unknown');
  const key = `type_${template}`;
  return key in words ? say(key as keyof typeof words) : template;
}

/** A model's state in a word. */
export function stateName(state: ModelSummary['state']): string {
  return say(`state_${state}`);
}

/** What a model's container column says first: whether its training data has the same owner. */
export function leftBehind(model: ModelSummary): NonNullable<ModelSummary['containers']>[number] | null {
  return model.containers?.find((container) => container.owner.id !== model.owner.id) ?? null;
}
