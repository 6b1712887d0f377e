import { codeAt } from '../codes.ts';
import type { Shape } from '../shape.ts';

/** Microsoft Entra refuses the sign-in, and says why by code. */
export const signIn: Shape = {
  id: 'sign-in',
  kind: 'auth',
  doc: 'learn.microsoft.com/entra/identity-platform/reference-error-codes, noted 2026-11',
  needles: ['aadsts'],
  after: 16,
  recognise(passage) {
    const code = codeAt(passage);
    return code === undefined ? null : { code };
  },
  examples: [
    "AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  ],
};
