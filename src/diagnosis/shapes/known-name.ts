import { codeKinds } from '../code-kinds.ts';
import type { Shape } from '../shape.ts';

// Names that are also everyday words of programmers say nothing by themselves.
const everyday = new Set(['AccessDenied', 'Throttling', 'PageNotFound', 'InvalidRole']);
const names = codeKinds.filter(([, name]) => !everyday.has(name));
const byName = new Map(names.map(([, name, kind]) => [name.toLowerCase(), kind] as const));

/** The platform's own name of an error, as annotations and traces carry it. */
export const knownName: Shape = {
  id: 'known-name',
  kind: 'other',
  doc: "Names of Microsoft's code list; annotation ApiExceptionMessageName in a report of 2025 (community.dynamics.com), noted 2026-11",
  weak: true,
  needles: names.map(([, name]) => name.toLowerCase()),
  after: 80,
  recognise(passage) {
    const kind = byName.get(/^\w+/.exec(passage)?.[0].toLowerCase() ?? '');
    return kind === undefined ? null : { kind };
  },
  examples: ['"@Microsoft.PowerApps.CDS.ErrorDetails.ApiExceptionMessageName":"PrivilegeDenied"'],
};
