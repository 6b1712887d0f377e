import { sentences } from '../shape.ts';

/** The model cannot run here, whoever asks. */
export const modelUnavailable = sentences({
  id: 'model-unavailable',
  kind: 'ai-builder-model-unavailable',
  doc: 'github.com/microsoft/Power-CAT-Copilot-Studio-Kit/issues/479; MicrosoftDocs/SupportArticles-docs (AI Builder), noted 2026-11',
  needles: ['modelnot', 'model', 'ai builder', 'expired preview', 'preview functionality'],
  before: 160,
  after: 160,
  patterns: [
    /'?code'? ?[:=] ?'?Model(?!State)\w*(?:NotSupported|NotFound|NotPublished|NotAvailable|Unavailable|NotReady|Disabled|NotTrained|NotActive)\b/i,
    /\bModel(?:NotSupported|NotPublished|NotAvailable)\b/,
    /\bmodels? (?:\S+ )?uses? an? expired preview/i,
    /preview functionality (?:which|that) has expired/i,
    /\bmodel (?:you \w+ |with id \S{1,60} |'[^']{1,60}' )?(?:is|was) (?:no longer|not) (?:available|published|supported|trained|active)\b/i,
    /\bAI (?:Builder )?models?\b[^.;]{0,80} (?:is|was|are|isn't|aren't|has)(?: no longer| not)?(?: been)? ?(?:published|available|supported|trained|active|unavailable|ready)\b/i,
    /\bmodel (?:is not|isn't|was not|has not been) (?:published|trained|available|supported|active)\b/i,
    /AI Builder (?:actions? (?:are|is) disabled|is(?:n't| not) (?:enabled|available|supported))/i,
    /training failed and the model cannot be used/i,
  ],
  examples: [
    '{"operationStatus":"Error","error":{"type":"Error","code":"ModelNotSupported","message":"This scenario is not supported in this environment."},"predictionId":null}',
    'This model uses an expired preview functionality.',
  ],
});
