import type { Problem } from '#engine';

const origin = 'https://contoso.crm.dynamics.com';
const changes = [
  {
    table: 'msdyn_aimodel',
    record: 'm1',
    name: 'Supplier invoices',
    what: 'owner',
    expected: 'Dana Leaver',
    found: 'Ada Admin',
  },
  {
    table: 'msdyn_aimodel',
    record: 'm1',
    name: 'Supplier invoices',
    what: 'share',
    expected: null,
    found: 'Beth Maker: Read',
  },
  {
    table: 'msdyn_aibdatasetscontainer',
    record: 'c1',
    name: 'Invoices container',
    what: 'deleted',
    expected: null,
    found: null,
  },
  {
    table: 'msdyn_aibdatasetscontainer',
    record: 'c2',
    name: 'Second container',
    what: 'added',
    expected: null,
    found: null,
  },
] as const;

const byKind: { readonly [K in Problem['kind']]: Extract<Problem, { kind: K }> } = {
  'not-dataverse': { kind: 'not-dataverse', address: 'https://example.com/' },
  'permission-declined': { kind: 'permission-declined', origin },
  'session-expired': { kind: 'session-expired', origin },
  offline: { kind: 'offline', origin },
  throttled: { kind: 'throttled', seconds: 37 },
  'missing-privilege': {
    kind: 'missing-privilege',
    privilege: 'prvAssignmsdyn_AIModel',
    table: 'msdyn_aimodel',
    whose: 'caller',
  },
  'no-access': { kind: 'no-access', right: 'Assign', table: 'msdyn_aimodel', record: 'm1' },
  'not-found': { kind: 'not-found', table: 'msdyn_aimodel', record: 'm1' },
  'no-such-table': { kind: 'no-such-table', table: 'msdyn_aimodel' },
  'no-roles': { kind: 'no-roles' },
  'user-disabled': { kind: 'user-disabled' },
  'not-a-member': { kind: 'not-a-member' },
  'changed-meanwhile': { kind: 'changed-meanwhile', changes },
  'not-as-planned': { kind: 'not-as-planned', changes },
  cancelled: { kind: 'cancelled' },
  'storage-full': { kind: 'storage-full' },
  'not-read-yet': { kind: 'not-read-yet' },
  'nothing-to-do': { kind: 'nothing-to-do' },
  'nothing-to-undo': { kind: 'nothing-to-undo' },
  gone: { kind: 'gone' },
  server: { kind: 'server', status: 500, code: '0x80040216', message: 'An unexpected error occurred.' },
  unexpected: { kind: 'unexpected', message: 'The cache could not be opened.' },
};

/** One problem of every kind: a kind that is missing here does not compile. */
export const problems: readonly Problem[] = Object.values(byKind);
