import type { Table } from '../metadata.ts';
import type { Session } from '../session.ts';

/** What the platform writes into every new row: who and when, the state that a new row has, and a team's business unit. */
export function freshColumns(session: Session, table: Table): Record<string, unknown> {
  const modified = modifiedColumns(session, table);
  const created = { createdon: modified.modifiedon, createdby: modified.modifiedby };
  const state = { statecode: 0, statuscode: Number(Object.keys(table.labels.statuscode ?? { 1: '' })[0]) };
  const columns = { ...only(table, created), ...modified, ...only(table, state) };
  if (table.logicalName !== 'team') return columns;
  return { ...columns, businessunitid: session.store.get('systemuser', session.caller)?.businessunitid ?? null };
}

/** What the platform writes into every changed row. */
export function modifiedColumns(session: Session, table: Table): Record<string, unknown> {
  return only(table, { modifiedon: timestamp(session.now()), modifiedby: session.caller });
}

/** A moment as Dataverse writes it: whole seconds, UTC. */
function timestamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

function only(table: Table, columns: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(columns).filter(([column]) => column in table.columns));
}
