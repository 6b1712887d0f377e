import { sentences } from '../shape.ts';

/** Nobody is signed in, or not any more. */
export const session = sentences({
  id: 'session',
  kind: 'auth',
  doc: "Errors 0x8005f101, 0x8004a101 and 0x80044302 of Microsoft's code list; MSAL error names on Microsoft Learn, noted 2026-11",
  weak: true,
  needles: [
    'unauthorized',
    'authorization',
    'unauthorised',
    'authenticat',
    'token',
    'session',
    'invalid_grant',
    'interaction_required',
    'login_required',
    'invalid_client',
    'login failed',
    'sign in again',
    'consented to',
    'identity provider',
    'grant permission to',
  ],
  before: 100,
  after: 100,
  patterns: [
    /\b401\b[^.;]{0,20}unauthori[sz]ed|unauthori[sz]ed[^.;]{0,20}\b401\b|status code[^.;]{0,20}unauthori[sz]ed|'Unauthori[sz]ed'|^unauthori[sz]ed\b/i,
    /\b(?:invalid_grant|interaction_required|login_required|invalid_client|InvalidAuthenticationToken(?:Tenant)?|AuthenticationFailed|ExpiredAuthenticationToken)\b/i,
    /authentication (?:has )?(?:failed|failure|is required)|failed to authenticate|could not (?:be )?authenticated?|requires? authentication|not (?:been )?authenticated|cannot authenticate/i,
    /(?:token|session|ticket)[^.;]{0,60} (?:has |is |was |have )?(?:expired|invalid|revoked|not valid|missing)|(?:expired|invalid) (?:\w+ )?(?:token|session|ticket)/i,
    /authorization has been denied/i,
    /(?:not|n't) (?:been )?(?:installed by the administrator|consented to)|authentication request to the wrong tenant/i,
    /identity provider[^;]{0,60} (?:is )?not (?:supported|exist)|only an admin can grant|admin to grant permission/i,
    /login failed|(?:please )?sign in again/i,
  ],
  examples: [
    'The remote server returned an error: (401) Unauthorized.',
    'Your session has expired. Please sign in again.',
  ],
});
