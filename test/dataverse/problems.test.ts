import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DataverseError, problemOf, readRow, tables } from '#dataverse';
import type { Problem } from '#engine';
import { answering, fault, json, lostConnection, origin } from './answers.ts';

const model = '0f2a1c9e-0000-4000-8000-00000000a001';
const person = 'b9f4d2c1-0000-4000-8000-00000000b001';

/** The problem that reading a model ends with when it is answered so. */
async function problemAfter(answer: Response | (() => never)): Promise<Problem> {
  const { send } = answering(answer);
  const thrown = await readRow(send, origin, tables.aiModel, model).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(DataverseError);
  return problemOf(thrown);
}

describe('an answer that refuses', () => {
  it('names the missing privilege, its table and whose it is', async () => {
    const text = `Principal user (Id=${person}, type=8, roleCount=1, privilegeCount=52, accessMode='0 Read-Write', AADObjectId='${model}', MetadataCachePrivilegesCount=5120, businessUnitId=${model}), is missing prvReadmsdyn_AIModel privilege (Id=${model}) on OTC=401 for entity 'msdyn_aimodel' (LocalizedName='AI Model'). context.Caller=${person}. Consider adding missed privilege to one of the principal (user/team) roles.`;
    expect(await problemAfter(fault(403, '0x80040220', text))).toEqual({
      kind: 'missing-privilege',
      privilege: 'prvReadmsdyn_AIModel',
      table: 'msdyn_aimodel',
      whose: 'caller',
    });
  });

  it('finds the table of a privilege that the text does not name', async () => {
    const text = `Principal team (Id=${person}, type=9) is missing prvReadmsdyn_AIBDatasetsContainer privilege (Id=${model})`;
    expect(await problemAfter(fault(403, '0x80040231', text))).toMatchObject({
      kind: 'missing-privilege',
      table: 'msdyn_aibdatasetscontainer',
      whose: 'other',
    });
  });

  it('knows a refusal without a path to the row, in the old words and the new', async () => {
    const old = `SecLib::AccessCheckEx failed. Returned hr = -2147187962, ObjectID: ${model}, OwnerId: ${person},  OwnerIdType: 8 and CallingUser: ${person}. ObjectTypeCode: 401, objectBusinessUnitId: ${person}, AccessRights: WriteAccess`;
    const now = `Principal with id ${person} does not have WriteAccess right(s) for record with id ${model} of entity msdyn_aimodel. Details: {}`;
    expect(await problemAfter(fault(403, '0x80048306', old))).toMatchObject({
      kind: 'no-access',
      right: 'Write',
      record: model,
    });
    expect(await problemAfter(fault(403, '0x80048306', now))).toEqual({
      kind: 'no-access',
      right: 'Write',
      table: 'msdyn_aimodel',
      record: model,
    });
  });

  it.each<[string, Response, Partial<Problem>]>([
    [
      'a deleted row',
      fault(404, '0x80040217', `Entity 'msdyn_AIModel' With Id = ${model} Does Not Exist`),
      { kind: 'not-found', table: 'msdyn_aimodel', record: model },
    ],
    [
      'a deleted row without a code',
      fault(404, '', `msdyn_aimodel With Id = ${model} Does Not Exist`),
      { kind: 'not-found', record: model },
    ],
    [
      'a table that is not there',
      fault(
        400,
        '0x80041102',
        "The entity with a name = 'msdyn_aimodel' with namemapping = 'Logical' was not found in the MetadataCache.",
      ),
      { kind: 'no-such-table', table: 'msdyn_aimodel' },
    ],
    [
      'an entity set that is not there',
      fault(404, '', "Resource not found for the segment 'msdyn_aimodels'."),
      { kind: 'no-such-table', table: 'msdyn_aimodel' },
    ],
    [
      'a place without a Web API',
      new Response('<html>Not found</html>', { status: 404, headers: { 'Content-Type': 'text/html' } }),
      { kind: 'not-dataverse', address: origin },
    ],
    ['somebody disabled', fault(403, '0x80040225', 'The user is disabled.'), { kind: 'user-disabled' }],
    ['a stranger', fault(403, '0x80072560', 'The user is not a member of the organization.'), { kind: 'not-a-member' }],
    ['an ended session', fault(401, '0x80040204', 'Invalid user auth.'), { kind: 'session-expired', origin }],
    [
      'the sign-in page',
      new Response('<html>Sign in</html>', { headers: { 'Content-Type': 'text/html' } }),
      { kind: 'session-expired', origin },
    ],
    [
      'a way to the sign-in page',
      new Response(null, { status: 302, headers: { Location: 'https://login.microsoftonline.com/' } }),
      { kind: 'session-expired', origin },
    ],
    [
      'a broken answer',
      new Response('{"msdyn_aimodelid":"', { headers: { 'Content-Type': 'application/json' } }),
      { kind: 'server', status: 200 },
    ],
    ['an answer about something else', json({ fullname: 'Beth' }), { kind: 'server', status: 200 }],
    [
      'a failing server',
      new Response('<html>Bad gateway</html>', { status: 502, headers: { 'Content-Type': 'text/html' } }),
      { kind: 'server', status: 502 },
    ],
  ])('tells %s', async (_, answer, problem) => {
    expect(await problemAfter(answer)).toMatchObject(problem);
  });

  it('tells how long to wait when throttled', async () => {
    const body = JSON.stringify({
      error: { code: '0x80072322', message: 'Number of requests exceeded the limit of 6000.' },
    });
    const answer = new Response(body, { status: 429, headers: { 'Retry-After': '37' } });
    expect(await problemAfter(answer)).toEqual({ kind: 'throttled', seconds: 37 });
  });

  it('tells a lost connection from a cancelled wait', async () => {
    expect(await problemAfter(lostConnection)).toEqual({ kind: 'offline', origin });
    const cancelled = () => {
      throw new DOMException('Stopped', 'AbortError');
    };
    expect(await problemAfter(cancelled)).toEqual({ kind: 'cancelled' });
  });

  it('keeps nothing of a message that could name a person or a session', async () => {
    const text = `Plug-in failed for beth@contoso.com at https://contoso.crm.dynamics.com/x?token=1 with ${person} and eyJhbGciOiJIUzI1NiIsInR5cCI6.eyJzdWIiOiIxMjM0NTY3.SflKxwRJSMeKKF2QT4`;
    const problem = await problemAfter(fault(400, '0x80040265', text));
    expect(JSON.stringify(problem)).not.toMatch(/beth|eyJ|token=|b9f4d2c1/);
    expect(problem).toMatchObject({ kind: 'server', code: '0x80040265' });
  });
});

describe('texts people met', () => {
  interface Sample {
    id: string;
    text: string;
    expect: { kind: string; privilege?: string; table?: string; right?: string };
  }
  const samples = readFileSync(new URL('../fixtures/errors/sample-errors.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Sample);
  // Here only what Dataverse itself sends; apps and flows wrap it, which is another room's business.
  const denials = samples.filter(
    ({ text, expect }) =>
      expect.kind === 'missing-privilege' && expect.privilege && /is missing '?prv|CheckPrivilege failed/.test(text),
  );

  it('there are enough of them to mean something', () => expect(denials.length).toBeGreaterThan(4));

  it.each(denials.map((sample) => [sample.id, sample] as const))('%s', async (_, { text, expect: expected }) => {
    const problem = await problemAfter(fault(403, '', text));
    expect(problem).toMatchObject({ kind: 'missing-privilege', privilege: expected.privilege });
    if (expected.table) expect(problem).toMatchObject({ table: expected.table });
  });
});
