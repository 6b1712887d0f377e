import { describe, expect, it } from 'vitest';
import {
  currentOrganization,
  type ModelRowStates,
  objectTypeCodes,
  principalAccess,
  readAll,
  readRowStates,
  type Send,
  sendChangeSet,
  sharedPrincipals,
  tables,
  toWrites,
  whoAmI,
} from '#dataverse';
import { sessionCookie } from '#demo';
import type { Operation, RowState } from '#walkthroughs';
import { known, origin, smallOrganisation } from '../demo/core-world.ts';

type Organisation = ReturnType<typeof smallOrganisation>;

/** A way to send to the demo organisation as somebody. */
function as(organisation: Organisation, person: string): Send {
  return (request) => {
    const headers = new Headers(request.headers);
    headers.set('cookie', `${sessionCookie}=${person}`);
    return organisation.handle(new Request(request, { headers }));
  };
}

const administrator = { type: 'person', id: known.administrator, name: 'Ada Admin' } as const;
const alex = { type: 'person', id: known.alex, name: 'Alex Maker' } as const;
const blair = { type: 'person', id: known.blair, name: 'Blair Maker' } as const;
const readers = { type: 'team', id: known.readers, name: 'Readers' } as const;
const invoices = { table: 'msdyn_aimodel', id: known.invoices, name: 'Invoices' };
const container = { table: 'msdyn_aibdatasetscontainer', id: known.container, name: 'Invoices data' };

const share = (
  principal: typeof blair | typeof readers,
  rights: (Operation & { kind: 'set-share' })['to'],
): Operation => ({
  kind: 'set-share',
  record: invoices,
  principal,
  from: [],
  to: rights,
});

/** One model's rows; throws why there are none. */
async function readOne(send: Send, at: string, model: string): Promise<ModelRowStates> {
  const found = (await readRowStates(send, at, [model])).get(model);
  if (!found || 'kind' in found) throw { problem: found };
  return found;
}

describe('asking an organisation', () => {
  const organisation = smallOrganisation();
  const send = as(organisation, known.alex);

  it('tells who is asking, and where', async () => {
    expect(await whoAmI(send, origin)).toMatchObject({ user: known.alex, businessUnit: known.root });
    expect((await currentOrganization(send, origin)).organization).toBe(known.organisation);
  });

  it('tells object type codes', async () => {
    const codes = await objectTypeCodes(send, origin, [tables.aiModel.name, tables.datasetsContainer.name]);
    expect(Object.keys(codes).sort()).toEqual(['msdyn_aibdatasetscontainer', 'msdyn_aimodel']);
  });

  it.each(Object.entries(tables))('reads %s as described', async (_, table) => {
    const rows = await readAll(as(organisation, known.administrator), origin, table, { pageSize: 50 });
    expect(rows).toHaveLength([...organisation.store.rows(table.name)].length);
  });

  it('tells rights by every path', async () => {
    const rights = await principalAccess(send, origin, alex, invoices);
    expect(rights).toContain('Assign');
  });
});

describe('the rows of a model', () => {
  const everything = ({ model, containers, below }: { model: RowState; containers: RowState[]; below: RowState[] }) => [
    model,
    ...containers,
    ...below,
  ];

  it('are the model, its containers and all below, with owners and parents', async () => {
    const states = await readOne(as(smallOrganisation(), known.administrator), origin, known.invoices);
    expect(states.model).toEqual({ record: invoices, owner: alex, shares: [], parent: null });
    expect(states.containers).toEqual([{ record: container, owner: alex, shares: [], parent: null }]);
    expect(states.below.map(({ record, parent }) => [record.table, record.id, parent])).toEqual([
      ['msdyn_aibdataset', known.dataset, known.container],
      ['msdyn_aibfile', known.file, known.container],
      ['msdyn_aibdatasetfile', known.datasetFile, known.dataset],
    ]);
  });

  it('show who was given what, with names', async () => {
    const send = as(smallOrganisation(), known.administrator);
    const operations = [share(readers, ['Read']), share(blair, ['Read', 'Write'])];
    expect(await sendChangeSet(send, origin, toWrites(operations))).toBeNull();
    const { model } = await readOne(send, origin, known.invoices);
    expect(model.shares).toEqual([
      { principal: blair, rights: ['Read', 'Write'] },
      { principal: readers, rights: ['Read'] },
    ]);
    expect(await sharedPrincipals(send, origin, invoices)).toHaveLength(2);
  });

  it('show shares also to those who may not read the table of shares', async () => {
    const send = as(smallOrganisation(), known.alex);
    await expect(readAll(send, origin, tables.principalObjectAccess)).rejects.toMatchObject({ name: 'DataverseError' });
    expect(await sendChangeSet(send, origin, toWrites([share(blair, ['Read'])]))).toBeNull();
    const states = await readOne(send, origin, known.invoices);
    expect(states.model.shares).toEqual([{ principal: blair, rights: ['Read'] }]);
    expect(
      everything(states)
        .slice(1)
        .map(({ shares }) => shares),
    ).toEqual([[], [], [], []]);
  });

  it('are refused to whoever has no way to them, and then nothing happened', async () => {
    const organisation = smallOrganisation();
    const operations: Operation[] = [{ kind: 'assign', record: invoices, from: alex, to: blair }];
    const problem = await sendChangeSet(as(organisation, known.blair), origin, toWrites(operations));
    expect(problem).toMatchObject({ kind: 'no-access', record: known.invoices });
    expect(organisation.store.get('msdyn_aimodel', known.invoices)?.ownerid).toBe(known.alex);
  });

  it('move with one change set, the container with everything below it', async () => {
    const organisation = smallOrganisation();
    const send = as(organisation, known.administrator);
    const operations: Operation[] = [
      { kind: 'assign', record: invoices, from: alex, to: blair },
      { kind: 'assign', record: container, from: alex, to: blair },
    ];
    expect(await sendChangeSet(send, origin, toWrites(operations))).toBeNull();
    const states = await readOne(send, origin, known.invoices);
    expect(everything(states).map(({ owner }) => owner.id)).toEqual(Array.from({ length: 5 }, () => known.blair));
  });

  it('stay as they were when one of the writes is refused', async () => {
    const organisation = smallOrganisation();
    const send = as(organisation, known.administrator);
    const gone = { ...container, id: known.account };
    const operations: Operation[] = [
      { kind: 'assign', record: invoices, from: alex, to: administrator },
      { kind: 'assign', record: gone, from: alex, to: administrator },
    ];
    expect(await sendChangeSet(send, origin, toWrites(operations))).toMatchObject({
      kind: 'not-found',
      record: known.account,
    });
    expect((await readOne(send, origin, known.invoices)).model.owner).toEqual(alex);
  });

  it('say what went wrong when they cannot be read', async () => {
    const organisation = smallOrganisation();
    const problemOf = (send: Send, model = known.invoices as string) =>
      readOne(send, origin, model).then(
        () => null,
        (thrown: { problem: unknown }) => thrown.problem,
      );
    expect(await problemOf(as(organisation, known.administrator), known.account)).toMatchObject({ kind: 'not-found' });
    expect(await problemOf((request) => organisation.handle(request))).toEqual({ kind: 'session-expired', origin });
    expect(await problemOf(as(organisation, known.disabled))).toEqual({ kind: 'user-disabled' });
    organisation.faults.push({ kind: 'truncated' });
    expect(await problemOf(as(organisation, known.administrator))).toMatchObject({ kind: 'server' });
    organisation.faults.push({ kind: 'dropped', when: 'before' });
    expect(await problemOf(as(organisation, known.administrator))).toEqual({ kind: 'offline', origin });
    organisation.faults.push({ kind: 'sign-in-page' });
    expect(await problemOf(as(organisation, known.administrator))).toEqual({ kind: 'session-expired', origin });
    organisation.faults.push({ kind: 'throttled', limit: 'requests', retryAfterSeconds: 7 });
    expect(await problemOf(as(organisation, known.administrator))).toEqual({ kind: 'throttled', seconds: 7 });
  });
});
