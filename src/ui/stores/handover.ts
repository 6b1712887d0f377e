import type { EnvironmentReading, ModelSummary } from '#cache';
import { type Facts, type LeftBehind, nextOwnersOf, type Proposal } from '#engine';
import { everybody } from './route.ts';

/** One model that can be handed over. */
export interface HandoverRow {
  model: ModelSummary;
  /** Whether the model is somebody else's already and only its container is left. */
  containerOnly: boolean;
  notes: readonly HandoverNote[];
  /** Who could own it next, the best first. */
  proposals: readonly Proposal[];
}

/** What to know about a model before it is handed over. */
export type HandoverNote = 'container_only' | 'managed' | 'fixed' | 'managed_fixed' | 'imported' | 'prebuilt';

/** The templates of prebuilt models. Source: "AI models and business scenarios", learn.microsoft.com/ai-builder/model-types, 1/14/2026. */
const prebuilt = new Set([
  'BusinessCard',
  'IdentityDocument',
  'InvoiceProcessing',
  'KeyPhraseExtraction',
  'LanguageDetection',
  'ReceiptScanning',
  'SentimentAnalysis',
  'TextRecognition',
  'TextTranslation',
]);

/** What somebody owns: their models, and the models of others whose container is theirs; with `everybody` all models. */
export function handoverRows({ models, facts }: EnvironmentReading, owner: string): HandoverRow[] {
  const theirs = models.filter(
    (model) =>
      owner === everybody || model.owner.id === owner || model.containers?.some((one) => one.owner.id === owner),
  );
  return theirs.map((model) => {
    const containerOnly = owner !== everybody && model.owner.id !== owner;
    return {
      model,
      containerOnly,
      notes: notesOn(model, containerOnly),
      proposals: facts ? proposalsFor(facts, model) : [],
    };
  });
}

/** The models whose owners no longer look after them, those with an active co-owner included. */
export function modelsLeft(left: readonly LeftBehind[]): string[] {
  return left.flatMap(({ orphans, covered }) => [...orphans, ...covered]);
}

function proposalsFor(facts: Facts, model: ModelSummary): Proposal[] {
  return nextOwnersOf(facts, model.id);
}

/** What to know about a model that is handed over; `containerOnly`: it was moved already and only its container is left. */
export function notesOn(
  { managed, fixed = false, template, containers }: ModelSummary,
  containerOnly: boolean,
): HandoverNote[] {
  const isPrebuilt = prebuilt.has(template ?? '');
  return [
    ...(containerOnly ? ['container_only' as const] : []),
    ...(managed && !fixed ? ['managed' as const] : []),
    ...(fixed ? [managed ? ('managed_fixed' as const) : ('fixed' as const)] : []),
    ...(managed && containers?.length === 0 && !isPrebuilt ? ['imported' as const] : []),
    ...(isPrebuilt ? ['prebuilt' as const] : []),
  ];
}
