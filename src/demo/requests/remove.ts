import type { Table } from '../metadata.ts';
import { copiesOf } from '../security/new-role.ts';
import { type Session, tableNamed } from '../session.ts';
import { Fault, type Row } from '../store.ts';

/**
 * Deletes a row as the cascades say: children go with it, lose their link, or forbid it. Its shares and its rows in intersection
 * tables go too.
 */
export function removeRow(session: Session, table: Table, id: string): void {
  const { store, metadata } = session;
  const name = table.logicalName;
  if (!store.get(name, id)) return;
  if (name === 'team') refuseWhileOwning(session, id);
  if (name === 'role') for (const copy of copiesOf(session, id)) removeRow(session, table, copy);
  for (const { child, column, ...cascades } of metadata.relationships.filter(({ parent }) => parent === name)) {
    const children = store.where(child, column, id);
    if (cascades.delete === 'Restrict' && children.length > 0) throw restricted();
    if (cascades.delete === 'Cascade')
      for (const row of children) removeRow(session, tableNamed(session, child), idOf(session, child, row));
  }
  unlink(session, name, id);
  for (const { via } of Object.values(table.collections)) {
    if (via)
      for (const row of store.where(via.table, via.near, id)) store.remove(via.table, idOf(session, via.table, row));
  }
  for (const column of ['objectid', 'principalid']) {
    for (const share of store.where('principalobjectaccess', column, id))
      store.remove('principalobjectaccess', String(share.principalobjectaccessid));
  }
  store.remove(name, id);
}

/** Empties every lookup that still points to the row. */
function unlink(session: Session, target: string, id: string): void {
  for (const table of Object.values(session.metadata.tables)) {
    const columns = Object.values(table.navigation).flatMap(({ column, targets }) =>
      targets.includes(target) ? [column] : [],
    );
    for (const column of new Set(columns)) {
      for (const row of session.store.where(table.logicalName, column, id)) {
        session.store.update(table.logicalName, idOf(session, table.logicalName, row), { [column]: null });
      }
    }
  }
}

function refuseWhileOwning(session: Session, team: string): void {
  const owning = Object.values(session.metadata.tables).some(
    ({ ownership, logicalName }) =>
      ownership === 'UserOwned' && session.store.where(logicalName, 'ownerid', team).length > 0,
  );
  if (owning)
    throw new Fault(400, '0x8004830e', "Can't delete a team which owns records. Reassign the records and try again.");
}

/** CannotDeleteDueToAssociation is answered with 405 (learn.microsoft.com, "Compose HTTP requests and handle errors", status codes). */
function restricted(): Fault {
  return new Fault(
    405,
    '0x80040227',
    'The object you tried to delete is associated with another object and cannot be deleted.',
  );
}

function idOf(session: Session, table: string, row: Row): string {
  return String(row[tableNamed(session, table).primaryId]);
}
