import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Send, sendChangeSet, toWrites } from '#dataverse';
import type { Right } from '#engine';
import type { Operation } from '#walkthroughs';
import { answering, fault, lostConnection, origin } from './answers.ts';

const model = { table: 'msdyn_aimodel', id: '0f2a1c9e-0000-4000-8000-00000000a001', name: 'Invoices' };
const container = { table: 'msdyn_aibdatasetscontainer', id: '0f2a1c9e-0000-4000-8000-00000000a002', name: 'Data' };
const ann = { type: 'person', id: 'b9f4d2c1-0000-4000-8000-00000000b001', name: 'Ann' } as const;
const team = { type: 'team', id: 'b9f4d2c1-0000-4000-8000-00000000b002', name: 'Invoices' } as const;

const assign = (record: typeof model, to: typeof ann | typeof team): Operation => ({
  kind: 'assign',
  record,
  from: ann,
  to,
});

/** Sends a unit's operations as tasks do. */
const applyUnit = (send: Send, at: string, { operations }: { operations: readonly Operation[] }) =>
  sendChangeSet(send, at, toWrites(operations));

/** A batch answer as published; its page prints LF, the wire has CRLF. */
function published(name: string): Response {
  const file = new URL(`../fixtures/responses/${name}.json`, import.meta.url);
  const { response } = JSON.parse(readFileSync(file, 'utf8')) as {
    response: { body: string };
  };
  const body = response.body.replace(/\r?\n/g, '\r\n');
  const boundary = /^--(\S+)/.exec(body)?.[1];
  return new Response(body, { headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` } });
}

describe('a unit of a plan', () => {
  it('goes out as one change set that can create nothing', async () => {
    const { send, asked } = answering(published('batch-changeset-failure-409'));
    await applyUnit(send, origin, { operations: [assign(model, ann), assign(container, team)] });
    const [request] = asked;
    const lines = (await request?.text())?.split('\r\n') ?? [];
    expect(request?.url).toBe(`${origin}/api/data/v9.2/$batch`);
    expect(lines.filter((line) => line.startsWith('PATCH'))).toEqual([
      `PATCH ${origin}/api/data/v9.2/msdyn_aimodels(${model.id}) HTTP/1.1`,
      `PATCH ${origin}/api/data/v9.2/msdyn_aibdatasetscontainers(${container.id}) HTTP/1.1`,
    ]);
    expect(lines.filter((line) => line === 'If-Match: *')).toHaveLength(2);
    expect(lines).toContain(`{"ownerid@odata.bind":"/systemusers(${ann.id})"}`);
    expect(lines).toContain(`{"ownerid@odata.bind":"/teams(${team.id})"}`);
    expect(lines.filter((line) => line.startsWith('Content-Type: multipart/mixed;boundary=changeset_'))).toHaveLength(
      1,
    );
  });

  it('gives, changes and takes shares with the message each needs', async () => {
    const share = (from: readonly Right[], to: readonly Right[]): Operation => ({
      kind: 'set-share',
      record: model,
      principal: ann,
      from,
      to,
    });
    const { send, asked } = answering(published('batch-changeset-success'));
    await applyUnit(send, origin, {
      operations: [share([], ['Read']), share(['Read'], ['Read', 'Write']), share(['Read'], [])],
    });
    const body = (await asked[0]?.text()) ?? '';
    expect([...body.matchAll(/^POST \S+\/(\w+) HTTP/gm)].map(([, message]) => message)).toEqual([
      'GrantAccess',
      'ModifyAccess',
      'RevokeAccess',
    ]);
    const target = { msdyn_aimodelid: model.id, '@odata.type': 'Microsoft.Dynamics.CRM.msdyn_aimodel' };
    const principal = { systemuserid: ann.id, '@odata.type': 'Microsoft.Dynamics.CRM.systemuser' };
    expect(body).toContain(
      JSON.stringify({
        Target: target,
        PrincipalAccess: { AccessMask: 'ReadAccess,WriteAccess', Principal: principal },
      }),
    );
    expect(body).toContain(JSON.stringify({ Target: target, Revokee: principal }));
  });

  it('is done when every write was answered with success', async () => {
    // The published answer has three writes and, after the change set, a read.
    const three = [assign(model, ann), assign(container, ann), assign(model, team), assign(container, team)];
    expect(
      await applyUnit(answering(published('batch-changeset-success')).send, origin, { operations: three }),
    ).toBeNull();
  });

  it('fails as a whole with the problem of the write that was refused', async () => {
    const { send } = answering(published('batch-changeset-failure-409'));
    expect(await applyUnit(send, origin, { operations: [assign(model, ann)] })).toMatchObject({
      kind: 'server',
      status: 409,
      code: '0x80040237',
    });
  });

  it('does not claim success when parts of the answer are missing', async () => {
    const whole = await published('batch-changeset-success').text();
    const boundary = /^--(\S+)/.exec(whole)?.[1];
    const cut = new Response(whole.slice(0, 700), {
      headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` },
    });
    const operations = [assign(model, ann), assign(container, ann)];
    expect(await applyUnit(answering(cut).send, origin, { operations })).toMatchObject({ kind: 'server' });
    expect(await applyUnit(answering(published('batch-changeset-success')).send, origin, { operations })).toMatchObject(
      { kind: 'server' },
    );
  });

  it('says what stopped the batch itself', async () => {
    const operations = [assign(model, ann)];
    const problemOnceAnswered = (answer: Response | (() => never)) =>
      applyUnit(answering(answer).send, origin, { operations });
    expect(await problemOnceAnswered(lostConnection)).toEqual({ kind: 'offline', origin });
    expect(await problemOnceAnswered(fault(401, '', 'Unauthorized'))).toEqual({ kind: 'session-expired', origin });
    expect(await problemOnceAnswered(fault(400, '0x80060888', 'Bad batch'))).toMatchObject({
      kind: 'server',
      status: 400,
    });
  });
});
