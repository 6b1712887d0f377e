import { sentences } from '../shape.ts';

/** The person has no licence, or not the one that this needs. */
export const licence = sentences({
  id: 'licence',
  kind: 'licence',
  doc: "Errors 0x8004d24b and others of Microsoft's code list; MicrosoftDocs/SupportArticles-docs (AI Builder licence message), noted 2026-11",
  needles: ['registration period', 'license', 'licence', 'licensing', 'trial', 'plan'],
  before: 140,
  after: 140,
  patterns: [
    /has not been assigned (?:any|a|an) (?:\w+ )?licen[sc]e/i,
    /\b(?:need|require|requires|must have|without|missing|no) (?:an?|any|the|valid|proper|appropriate)? ?(?:\w+ ){0,5}?licen[sc]e/i,
    /(?:n't| not) (?:have|hold) (?:an?|any|the|proper|valid|required|appropriate)? ?(?:[\w-]+ ){0,6}?licen[sc]e/i,
    /(?:not|n't|isn't) (?:properly )?licen[sc]ed|unlicen[sc]ed (?:user|account)/i,
    /licen[sc]e (?:is|was|has) (?:required|missing|needed|expired|not)|licen[sc]es? (?:required|missing|expired|needed)/i,
    /(?:n't|not) have (?:an?|the) (?:\w+ ){0,3}?service plan/i,
    /\bneed (?:an?|the) (?:\w+ ){1,4}(?:plan|subscription)\b/i,
    /invalid licen[sc]e\b(?! key)|requires? (?:an? )?'[^'.;]{1,60}' (?:licen[sc]e|plan|add-on)|(?:Attended|Unattended)\w{0,40}No(?:License|Addon)/i,
    /not enough licen[sc]es|registration period[^.;]{0,60} (?:has )?expired/i,
    /(?:n't|not) have (?:an? |the |any )?(?:appropriate|valid|required|adequate|proper|premium) (?:\w+ ){0,4}?(?:plan|subscription)\b/i,
    /consider assigning (?:a )?licen[sc]e|\bmaximum number of (?:\w+ )?licen[sc]es/i,
    /\b(?:\w*ServicePlanRequired|LicensingCheckFailed|Licen[sc]e\w{0,20}(?:Required|NotFound|Missing|Expired)|No(?:Valid)?Licen[sc]e\w{0,20}|\w{1,40}NotLicensed)\b/i,
    /trial (?:period |license |installation )?(?:of [^.;]{0,60} )?(?:has |is |have )?(?:expired|ended)/i,
  ],
  examples: ['The user has not been assigned any License', 'You need an AI Builder license to use this component'],
});
