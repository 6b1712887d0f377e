import type { Problem } from '#engine';
import type { Operation, PlanUnit, RecordRef } from '#walkthroughs';
import { batchRequest, type Write } from './batch.ts';
import { type PartAnswer, readBatchAnswer } from './batch-answer.ts';
import { principalTables } from './principals.ts';
import { isSignIn, problemOfAnswer, problemOfSending } from './problem-of.ts';
import { namesOfRights } from './rights.ts';
import type { Send } from './send.ts';
import { tableNamed } from './tables/named.ts';

/**
 * The writes that carry out a plan's operations. Giving and taking shares: GrantAccess adds the first rights, ModifyAccess replaces
 * them, RevokeAccess takes all. Source: "Web API functions and actions sample" and "ModifyAccess", Microsoft Learn, read 2026-11.
 */
export function toWrites(operations: readonly Operation[]): Write[] {
  return operations.map((operation) => {
    if (operation.kind === 'assign') {
      const { entitySet } = tableNamed(operation.record.table);
      return {
        method: 'PATCH',
        resource: `${entitySet}(${operation.record.id})`,
        body: { [`${ownerOf(operation.record.table)}@odata.bind`]: bind(operation.to) },
      };
    }
    const target = reference(operation.record.table, operation.record.id);
    const principal = reference(principalTables[operation.principal.type].name, operation.principal.id);
    if (operation.to.length === 0)
      return { method: 'POST', resource: 'RevokeAccess', body: { Target: target, Revokee: principal } };
    return {
      method: 'POST',
      resource: operation.from.length === 0 ? 'GrantAccess' : 'ModifyAccess',
      body: { Target: target, PrincipalAccess: { AccessMask: namesOfRights(operation.to), Principal: principal } },
    };
  });
}

/** Sends a unit of a plan as one change set: null when all of it happened, the problem when nothing did. Never throws. */
export async function applyUnit(
  send: Send,
  origin: string,
  unit: Pick<PlanUnit, 'operations'>,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<Problem | null> {
  const request = batchRequest(origin, toWrites(unit.operations), signal);
  try {
    const response = await send(request);
    if (isSignIn(response)) return { kind: 'session-expired', origin };
    const multipart = response.headers.get('Content-Type')?.startsWith('multipart/');
    if (!multipart) return response.ok ? unclear(response.status) : await problemOfAnswer(response, origin);
    return await problemIn(await readBatchAnswer(response), unit.operations.length, origin);
  } catch (thrown) {
    return thrown instanceof SyntaxError ? unclear(200) : problemOfSending(thrown, request, origin);
  }
}

async function problemIn(answers: readonly PartAnswer[], expected: number, origin: string): Promise<Problem | null> {
  const refused = answers.find((answer) => answer.status >= 400);
  if (refused)
    return await problemOfAnswer(
      new Response(refused.body, { status: refused.status, headers: refused.headers }),
      origin,
    );
  return answers.length === expected ? null : unclear(200);
}

/** Dataverse answered, but not so that one can tell what happened: whoever asked has to read back. */
function unclear(status: number): Problem {
  return { kind: 'server', status, code: null, message: 'The answer does not say whether the change was made.' };
}

function ownerOf(table: string): string {
  const owner = Object.values(tableNamed(table).columns).find((column) => column.kind === 'owner');
  if (!owner) throw new Error(`Nobody owns rows of ${table}`);
  return owner.navigation;
}

function bind(principal: { type: 'person' | 'team'; id: string }): string {
  return `/${principalTables[principal.type].entitySet}(${principal.id})`;
}

function reference(table: string, id: RecordRef['id']): Record<string, string> {
  const { id: idColumn, columns } = tableNamed(table);
  return { [columns[idColumn]?.physical ?? '']: id, '@odata.type': `Microsoft.Dynamics.CRM.${table}` };
}
