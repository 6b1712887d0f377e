import { createDemoOrganisation, type DemoOptions, type DemoOrganisation, type StartRows, sessionCookie } from '#demo';
import { packagedMetadata } from '../tools/make-demo-metadata.ts';

/** A GUID that reads as its number. */
export const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The people and rows of the small organisation by name. */
export const known = {
  organisation: id(1),
  root: id(2),
  administrator: id(3),
  adminRole: id(10),
  alex: id(4),
  makerRole: id(11),
  blair: id(5),
  roleless: id(6),
  disabled: id(7),
  readers: id(8),
  template: id(20),
  invoices: id(21),
  receipts: id(22),
  contracts: id(23),
  container: id(30),
  dataset: id(31),
  file: id(32),
  datasetFile: id(33),
  configuration: id(40),
  event: id(41),
  account: id(50),
} as const;

export const origin = 'https://contoso.crm.dynamics.com';
export const api = `${origin}/api/data/v9.2/`;

const rights = { Read: 1, Write: 2, Append: 4, AppendTo: 16, Create: 32, Delete: 65536, Share: 262144, Assign: 524288 };
const clock = () => new Date('2026-03-01T09:30:00.000Z');

/** A small organisation: an administrator with every right everywhere, a maker with every right on what is hers. */
export function smallOrganisation(options: Partial<DemoOptions> = {}): DemoOrganisation {
  return createDemoOrganisation({ metadata: packagedMetadata(), rows: smallRows(), now: clock, ...options });
}

/** Asks the organisation, as the administrator unless `as` says otherwise; `as: null` has no session. */
export function ask(
  organisation: DemoOrganisation,
  path: string,
  init: { method?: string; body?: unknown; headers?: Record<string, string>; as?: string | null } = {},
): Promise<Response> {
  const as = init.as === undefined ? known.administrator : init.as;
  const headers = new Headers({ Accept: 'application/json', ...init.headers });
  if (as !== null) headers.set('cookie', `${sessionCookie}=${as}`);
  const body = init.body === undefined || typeof init.body === 'string' ? init.body : JSON.stringify(init.body);
  return organisation.handle(
    new Request(new URL(path, api), { method: init.method ?? 'GET', headers, ...(body === undefined ? {} : { body }) }),
  );
}

/** The JSON of an answer that must have that status. */
export async function bodyOf(answer: Promise<Response>, status = 200): Promise<Record<string, unknown>> {
  const response = await answer;
  const text = await response.text();
  if (response.status !== status) throw new Error(`Expected ${status}, got ${response.status}: ${text}`);
  return JSON.parse(text) as Record<string, unknown>;
}

/** The rows of a list answer. */
export async function rowsOf(answer: Promise<Response>): Promise<Record<string, unknown>[]> {
  return (await bodyOf(answer)).value as Record<string, unknown>[];
}

/** The code and message of a refusal with that status. */
export async function refusalOf(answer: Promise<Response>, status: number): Promise<{ code: string; message: string }> {
  return (await bodyOf(answer, status)).error as { code: string; message: string };
}

function smallRows(): StartRows {
  const owned = (owner: string) => ({
    ownerid: owner,
    owneridtype: 'systemuser',
    owninguser: owner,
    owningbusinessunit: known.root,
  });
  const person = (systemuserid: string, fullname: string, isdisabled = false) => ({
    systemuserid,
    fullname,
    isdisabled,
    accessmode: 0,
    businessunitid: known.root,
    azureactivedirectoryobjectid: systemuserid.replace('4000', '4ad0'),
  });
  const model = (msdyn_aimodelid: string, msdyn_name: string, owner: string, createdon: string, extra = {}) => ({
    msdyn_aimodelid,
    msdyn_name,
    msdyn_templateid: known.template,
    statecode: 1,
    statuscode: 1,
    createdon,
    iscustomizable: { Value: true, CanBeChanged: true, ManagedPropertyLogicalName: 'iscustomizableanddeletable' },
    ...owned(owner),
    ...extra,
  });
  const role = (roleid: string, name: string) => ({
    roleid,
    name,
    businessunitid: known.root,
    parentrootroleid: roleid,
    isinherited: 1,
  });
  return {
    organization: [{ organizationid: known.organisation, name: 'contoso', sharetopreviousowneronassign: false }],
    businessunit: [
      { businessunitid: known.root, name: 'Contoso', parentbusinessunitid: null, organizationid: known.organisation },
    ],
    systemuser: [
      person(known.administrator, 'Ada Admin'),
      person(known.alex, 'Alex Maker'),
      person(known.blair, 'Blair Maker'),
      person(known.roleless, 'Robin Roleless'),
      person(known.disabled, 'Dana Departed', true),
    ],
    team: [
      {
        teamid: known.readers,
        name: 'Readers',
        teamtype: 0,
        businessunitid: known.root,
        isdefault: false,
        membershiptype: 0,
      },
    ],
    role: [role(known.adminRole, 'System Administrator'), role(known.makerRole, 'Environment Maker')],
    systemuserroles: [
      { systemuserroleid: id(60), systemuserid: known.administrator, roleid: known.adminRole },
      { systemuserroleid: id(61), systemuserid: known.alex, roleid: known.makerRole },
      { systemuserroleid: id(62), systemuserid: known.blair, roleid: known.makerRole },
      { systemuserroleid: id(63), systemuserid: known.disabled, roleid: known.makerRole },
    ],
    ...privilegeRows(),
    msdyn_aitemplate: [
      { msdyn_aitemplateid: known.template, msdyn_uniquename: 'DocumentScanning', ...owned(known.administrator) },
    ],
    msdyn_aimodel: [
      model(known.invoices, 'Invoices', known.alex, '2025-01-10T08:00:00Z', {
        msdyn_activerunconfigurationid: known.configuration,
      }),
      model(known.receipts, "Receipts & co's", known.blair, '2025-02-10T08:00:00Z', { statecode: 0, statuscode: 0 }),
      model(known.contracts, 'contracts', known.alex, '2025-03-10T08:00:00Z', { msdyn_modelcreationcontext: '{}' }),
    ],
    msdyn_aiconfiguration: [
      {
        msdyn_aiconfigurationid: known.configuration,
        msdyn_name: 'Run',
        msdyn_aimodelid: known.invoices,
        msdyn_type: 190690001,
      },
    ],
    msdyn_aievent: [
      { msdyn_aieventid: known.event, msdyn_name: 'Prediction', msdyn_aimodelid: known.invoices, ...owned(known.alex) },
    ],
    msdyn_aibdatasetscontainer: [
      {
        msdyn_aibdatasetscontainerid: known.container,
        msdyn_name: 'Invoices data',
        msdyn_aimodelid: known.invoices,
        ...owned(known.alex),
      },
    ],
    msdyn_aibdataset: [
      {
        msdyn_aibdatasetid: known.dataset,
        msdyn_name: 'Set',
        msdyn_aibdatasetscontainerid: known.container,
        ...owned(known.alex),
      },
    ],
    msdyn_aibfile: [
      {
        msdyn_aibfileid: known.file,
        msdyn_name: 'a.pdf',
        msdyn_aibdatasetscontainerid: known.container,
        ...owned(known.alex),
      },
    ],
    msdyn_aibdatasetfile: [
      {
        msdyn_aibdatasetfileid: known.datasetFile,
        msdyn_name: 'a',
        msdyn_aibdatasetid: known.dataset,
        msdyn_aibfileid: known.file,
        ...owned(known.alex),
      },
    ],
    account: [{ accountid: known.account, name: 'Fourth Coffee', telephone1: '555000', ...owned(known.administrator) }],
  };
}

/** Every right on every table: at organisation level for the administrator, on own rows (and the templates) for makers. */
function privilegeRows(): StartRows {
  const tables = Object.values(packagedMetadata().tables).filter(({ ownership }) => ownership !== 'None');
  const privileges = tables.flatMap((table, at) =>
    Object.entries(rights).map(([right, accessright], number) => ({
      privilegeid: id(1000 + at * 10 + number),
      name: `prv${right}${table.schemaName}`,
      accessright,
      table: table.logicalName,
      basic: table.ownership === 'UserOwned',
    })),
  );
  const grant = (
    roleid: string,
    base: number,
    { privilegeid }: { privilegeid: string },
    at: number,
    privilegedepthmask: number,
  ) => ({
    roleprivilegeid: id(base + at),
    roleid,
    privilegeid,
    privilegedepthmask,
  });
  const makers = (table: string, basic: boolean) => (basic && table !== 'msdyn_aitemplate' ? 1 : 8);
  return {
    privilege: privileges.map(({ table: _table, basic, ...row }) => ({
      ...row,
      canbebasic: basic,
      canbelocal: basic,
      canbedeep: basic,
      canbeglobal: true,
    })),
    privilegeobjecttypecodes: privileges.map(({ privilegeid, table }, at) => ({
      privilegeobjecttypecodeid: id(3000 + at),
      privilegeid,
      objecttypecode: table,
    })),
    roleprivileges: [
      ...privileges.map((one, at) => grant(known.adminRole, 5000, one, at, 8)),
      ...privileges
        .filter(({ name, basic }) => basic || name.startsWith('prvRead'))
        .map((one, at) => grant(known.makerRole, 7000, one, at, makers(one.table, one.basic))),
    ],
  };
}
