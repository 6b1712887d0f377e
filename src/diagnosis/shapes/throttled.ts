import { sentences } from '../shape.ts';

/** Too many requests in too short a time. */
export const throttled = sentences({
  id: 'throttled',
  kind: 'throttled',
  doc: 'MicrosoftDocs/powerapps-docs api-limits.md (2023-01-31); MicrosoftDocs/SupportArticles-docs (AI Builder 429), noted 2026-11',
  needles: [
    'is busy',
    'too busy',
    'requests',
    'concurrent call',
    'usage limit',
    'rate limit',
    'ratelimit',
    'throttl',
    'maxconcurrent',
    'maximum number of',
  ],
  before: 60,
  after: 140,
  patterns: [
    /number of (?:concurrent )?requests exceeded (?:the )?limit/i,
    /execution time of incoming requests exceeded (?:the )?limit/i,
    /too ?many ?(?:concurrent )?requests|number of (?:concurrent )?(?:requests?|calls?) exceeded/i,
    /server is (?:too )?busy/i,
    /reached the maximum number of [^.;]{1,60}responses/i,
    /usage limit (?:for [^.;]{1,60} )?(?:has been|was|is) reached|\w{2,60}RateLimit(?:Reached|Exceeded)\b/i,
    /MaxConcurrent\w{1,40}(?:Reached|Exceeded)/i,
    /rate limit (?:is |was |has been )?exceeded|(?:exhausted|exceeded|reached|hit) (?:the|your) (?:\w+ ){0,4}(?:usage|rate) limit/i,
    /(?:was|is|been|being|are|were|got) throttled|throttling limit|\b429\b[^.;]{0,12}throttl|throttl[^.;]{0,16}\b429\b|ThrottlingBurst|ThrottlingTime|ThrottlingConcurrency/i,
  ],
  examples: [
    'Number of requests exceeded the limit of 6000 over time window of 300 seconds.',
    'Combined execution time of incoming requests exceeded limit of 1,200,000 milliseconds over time window of 300 seconds. Decrease number of concurrent requests or reduce the duration of requests and try again later.',
    '{"statusCode":429,"error":{"code":"TooManyRequests"}}',
  ],
});
