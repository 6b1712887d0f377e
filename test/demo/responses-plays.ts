import type { DemoOrganisation, PlannedFault } from '#demo';
import { models, people } from '../../src/demo/contoso/names.ts';
import {
  afterDeletion,
  afterGrant,
  anAccount,
  contactsForTasks,
  failingBatch,
  get,
  nextPage,
  origin,
  type Sent,
  theirs,
} from './responses-requests.ts';

/** One published exchange as it is in `test/fixtures/responses`. */
export interface Published {
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Record<string, string>;
    readonly body: unknown;
  } | null;
  readonly response: {
    readonly status: number | null;
    readonly body: unknown;
    readonly bodyDocumented?: { readonly code: string; readonly message: string };
  } | null;
}

/** How a published exchange is replayed. */
export interface Play {
  /** What happened before, and the request if the published one has none or does not fit. */
  readonly request?: (organisation: DemoOrganisation, published: Sent | null) => Sent | Promise<Sent>;
  readonly fault?: PlannedFault;
  /** Keys that we answer beyond the published ones, with the reason they are there. */
  readonly extra?: readonly string[];
  /** What is compared of the body besides its shape. */
  readonly compare?: 'text' | 'framing';
  /** The status where the publication gives none. */
  readonly status?: number;
}

/** What newer organizations and a full `$select` add. */
const newer = ['RecordFilterId', 'RecordFilterUniqueName'];
const unasked = ['@odata.context', '@odata.etag', 'supportingsolutionid', '_msdyn_aimodelcatalog_value'];

function throttled(limit: 'requests' | 'execution-time' | 'concurrency'): Play {
  return { request: () => get('WhoAmI'), fault: { kind: 'throttled', limit, retryAfterSeconds: 7 } };
}

/** Every published exchange that is replayed. */
export const plays: Readonly<Record<string, Play>> = {
  'access-origin-no-such-record': { compare: 'text' },
  'access-origin-none': {
    compare: 'text',
    request: (organisation) => get(origin(anAccount(organisation).accountid, people.yuki.id)),
  },
  'access-origin-owner': {
    compare: 'text',
    request: (organisation) => get(origin(anAccount(organisation).accountid, people.beth.id)),
  },
  'aimodels-by-name': {
    extra: unasked,
    request: (_organisation, published) => ({
      ...theirs(published),
      path: theirs(published).path.replace('CLI 365 AI Builder Model', models.prompt.name),
    }),
  },
  'aimodels-list': {
    extra: unasked,
    // The published rows have etags, which `odata.metadata=none` leaves out.
    request: (_organisation, published) => ({ ...theirs(published), headers: { Accept: 'application/json' } }),
  },
  'batch-changeset-failure-and-404': { compare: 'framing', request: () => failingBatch() },
  'batch-changeset-success': { compare: 'framing', request: contactsForTasks },
  'batch-content-id-400': { compare: 'text' },
  'batch-post-without-changeset': { compare: 'framing' },
  'batch-success': { compare: 'framing', request: contactsForTasks },
  'conditional-get-304': {
    request: async (organisation, published) => {
      const etag = `W/"${String(anAccount(organisation).versionnumber)}"`;
      return { ...theirs(published), headers: { ...theirs(published).headers, 'If-None-Match': etag } };
    },
  },
  'delta-changes-with-deleted': { request: afterDeletion },
  'delta-initial': {},
  'forbidden-403-missing-privilege-annotated': {
    compare: 'text',
    request: () => ({
      method: 'PATCH',
      path: `msdyn_aimodels(${models.inertShare.id})`,
      body: '{"msdyn_name":"x"}',
      as: people.yuki.id,
    }),
  },
  'grant-access-workflow-request-only': { status: 204 },
  'if-match-delete-412': { compare: 'text' },
  'if-match-star-404': {
    compare: 'text',
    request: (_organisation, published) => ({
      ...theirs(published),
      path: 'accounts(00000000-0000-0000-0000-000000000001)',
    }),
  },
  'if-match-update-412': { compare: 'text' },
  'if-none-match-star-412': { compare: 'text' },
  'list-workflows': { extra: ['<columns of workflow>'] },
  'modify-access-account': {
    request: (_organisation, published) => ({
      ...theirs(published),
      body: theirs(published).body?.replaceAll(people.beth.id, people.sofia.id),
    }),
  },
  'not-a-member-0x80072560': {
    compare: 'text',
    status: 403,
    request: () => get('WhoAmI', { as: '00000000-0000-0000-0000-00000000dead' }),
  },
  'paging-first-page': {},
  'paging-second-page': { request: nextPage },
  'patch-owner-workflow-request-only': { status: 204 },
  'retrieve-principal-access-account': { compare: 'text' },
  'retrieve-principal-access-contact-request-only': { status: 200 },
  'retrieve-shared-principals-account': {
    request: (organisation, published) => afterGrant(organisation, published, 'DeleteAccess', 'account', 'accountid'),
  },
  'retrieve-shared-principals-workflow': {
    request: (organisation, published) => afterGrant(organisation, published, 'ReadAccess', 'workflow', 'workflowid'),
  },
  'retrieve-user-privilege-by-name': {
    extra: newer,
    request: (_organisation, published) => ({
      ...theirs(published),
      path: theirs(published).path.replace('prvReadAuditSummary', 'prvReadUser'),
    }),
  },
  'retrieve-user-privileges': { extra: newer },
  'revoke-access-workflow-request-only': { status: 204 },
  'role-privileges-association': {},
  'role-privileges-role-shape': {
    request: (organisation) =>
      get(`RetrieveRolePrivilegesRole(RoleId=@rid)?@rid=${String([...organisation.store.rows('role')][0]?.roleid)}`),
  },
  'throttled-429-concurrent': throttled('concurrency'),
  'throttled-429-execution-time': throttled('execution-time'),
  'throttled-429-requests': throttled('requests'),
  'undeclared-navigation-400': { compare: 'text' },
  whoami: {},
  'wrong-method-404': { compare: 'text' },
  'wrong-property-400': { compare: 'text' },
  'wrong-segment-404': { compare: 'text' },
};

const noTasks = 'fails on the length of a subject: tasks are no table of ours, and lengths are not checked';

/** Every published exchange that cannot be replayed, and why. */
export const skipped: Readonly<Record<string, string>> = {
  'batch-changeset-failure-400-dynamicswebapi': 'malformed on purpose: a case for parsers, no server answers so',
  'batch-changeset-failure-409': 'made up by its authors; the documented status of DuplicateRecord is 412',
  'batch-continue-on-error-200': noTasks,
  'batch-failure-400': noTasks,
  'batch-stream-not-readable-400': 'the broken request is not published, and our line ends are lenient',
  'delta-count-request-only': 'its token belongs to another organization and no answer is published',
  'forbidden-403-flow-output': 'the output of a cloud flow, not an answer of the Web API',
  'plugin-error-400-annotations': 'needs a plug-in of one’s own',
  'predict-model-not-supported': 'Predict is not simulated: it costs credits and writes events',
};
