import { type Column, type Send, type Table, tables } from '#dataverse';

export const origin = 'https://contoso.crm.dynamics.com';
export const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

type Values = Readonly<Record<string, unknown>>;

/** A row of a table in the form Dataverse answers with, from values by our names of its columns. */
function asAnswered(table: Table, values: Values): Values {
  const json: Record<string, unknown> = {};
  for (const [name, column] of Object.entries<Column>(table.columns)) {
    const value = values[name] ?? null;
    if (column.kind === 'owner') {
      const { type, id, name: text } = value as { type: string; id: string; name: string };
      json[`_${column.physical}_value`] = id;
      json[`_${column.physical}_value@OData.Community.Display.V1.FormattedValue`] = text;
      json[`_${column.physical}_value@Microsoft.Dynamics.CRM.lookuplogicalname`] =
        type === 'team' ? 'team' : 'systemuser';
    } else json[column.kind === 'lookup' ? `_${column.physical}_value` : column.physical] = value;
  }
  return json;
}

/**
 * A handful of rows behind a Web API that pages but does not filter: for what a reading does when it breaks off. `answerInstead` may
 * take over a request. What filters and privileges do is tried against the demo organisation.
 */
export function smallEnvironment(rows: Partial<Record<keyof typeof tables, readonly Values[]>>) {
  const asked: URL[] = [];
  const control: { answerInstead: (url: URL) => Response | undefined | Promise<Response | undefined> } = {
    answerInstead: () => undefined,
  };
  const send: Send = async (request) => {
    request.signal.throwIfAborted();
    const url = new URL(request.url);
    asked.push(url);
    const instead = await control.answerInstead(url);
    if (instead) return instead;
    const [name, table] =
      Object.entries<Table>(tables).find(([, { entitySet }]) => url.pathname.endsWith(`/${entitySet}`)) ?? [];
    if (!name || !table)
      return Response.json(
        { error: { code: '', message: `Resource not found for the segment '${url.pathname}'.` } },
        { status: 404 },
      );
    const size = Number(/maxpagesize=(\d+)/.exec(request.headers.get('Prefer') ?? '')?.[1] ?? 5000);
    const start = Number(url.searchParams.get('$skiptoken') ?? 0);
    const all = rows[name as keyof typeof tables] ?? [];
    const next = start + size < all.length ? { '@odata.nextLink': nextOf(url, start + size) } : {};
    return Response.json({ value: all.slice(start, start + size).map((row) => asAnswered(table, row)), ...next });
  };
  return { send, asked, control };
}

function nextOf(url: URL, token: number): string {
  const next = new URL(url);
  next.searchParams.set('$skiptoken', String(token));
  return next.href;
}

/** Dataverse's refusal for want of a privilege. */
export function refusal(privilege: string): Response {
  const message = `Principal user (Id=${id(1)}, type=8, roleCount=1), is missing ${privilege} privilege (Id=${id(2)}) on OTC=11 for entity 'x'. context.Caller=${id(1)}.`;
  return Response.json({ error: { code: '0x80040220', message } }, { status: 403 });
}

/** Models with their owner, as rows. */
export function models(count: number, owner = { type: 'person', id: id(9001), name: 'Ann' }): Values[] {
  return Array.from({ length: count }, (_, n) => ({
    id: id(n + 1),
    name: `Model ${n + 1}`,
    owner,
    modifiedOn: '2026-11-01T00:00:00Z',
  }));
}
