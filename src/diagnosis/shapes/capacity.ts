import { sentences } from '../shape.ts';

/** No AI Builder or Copilot credits are left, or none were given to this environment. */
export const capacity = sentences({
  id: 'capacity',
  kind: 'ai-builder-capacity',
  doc: 'MicrosoftDocs/ai-builder credit-management.md; MicrosoftDocs/SupportArticles-docs all-ai-builder-credits-have-been-consumed.md, noted 2026-11',
  needles: [
    'usage limit',
    'enforcementmessage',
    'credit',
    'entitlementnotavailable',
    'quotaexceeded',
    'nocapacity',
    'capacity',
  ],
  before: 140,
  after: 140,
  patterns: [
    /\b(?:EntitlementNotAvailable|QuotaExceeded|NoCapacity)\b/i,
    /no (?:\w+ )?capacity (?:was found|found|is available|available|left)|capacity (?:is )?not available/i,
    /(?:AI Builder|Copilot)[^.;]{0,40} (?:capacity|credits?)[^.;]{0,80}(?:consumed|exceeded|exhausted|used up|run out|ran out|depleted|not enough|insufficient|overage)/i,
    /(?:consumed|exceeded|exhausted|used up|run out of|ran out of|insufficient|not enough|no|remaining)[^.;]{0,40} (?:AI Builder|Copilot)[^.;]{0,20} (?:credits?|capacity)/i,
    /\bEnforcementMessageC2\b|not enough (?:prepaid|AI|message) capacity|(?:agent|copilot|it) (?:has|have) reached (?:its|the) usage limit/i,
    /you(?:'ve| have) consumed all your (?:AI Builder )?credits/i,
    /credit usage exceeds allocation/i,
  ],
  examples: [
    'All AI Builder credits in this environment have been consumed',
    'No capacity was found',
    '{"operationStatus":"Error","error":{"type":"Error","code":"EntitlementNotAvailable","innerErrors":[{"code":"NoCapacity"}]}}',
  ],
});
