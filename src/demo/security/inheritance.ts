import type { Context } from '../context.ts';
import type { Relationship } from '../metadata.ts';
import type { Row } from '../store.ts';
import { everyShareableRight, inheritedFromOwner } from './access-rights.ts';
import { ownerOf, type Principal } from './principal.ts';

/**
 * Brings what a row's children have inherited up to date, all the way down: shares of the parent where Share cascades, and access of the
 * parent's owner where Reparent does. Call it after a share, an assignment or a new parent. Source: "Configure table relationship cascading
 * behavior", Power Apps developer, 2/2024.
 */
export function passDown(context: Context, table: string, id: string): void {
  for (const { parent, child, column } of context.metadata.relationships.filter(passes)) {
    if (parent !== table) continue;
    for (const row of context.store.where(child, column, id)) inheritAnew(context, child, idOf(context, child, row));
  }
}

/** Brings what one row has inherited up to date, and then its children. */
export function inheritAnew(context: Context, table: string, id: string): void {
  const row = context.store.get(table, id);
  const links = context.metadata.relationships.filter((link) => passes(link) && link.child === table);
  if (row && links.length > 0) inherit(context, links, table, row);
  passDown(context, table, id);
}

function inherit(context: Context, links: readonly Relationship[], table: string, row: Row): void {
  const id = idOf(context, table, row);
  const wanted = new Map<string, { principal: Principal; mask: number }>();
  for (const link of links) inheritThrough(context, link, row, wanted);
  for (const share of context.store.where('principalobjectaccess', 'objectid', id)) {
    const principal = { table: principalTable(share), id: String(share.principalid) };
    if (!wanted.has(principal.id)) wanted.set(principal.id, { principal, mask: 0 });
  }
  for (const { principal, mask } of wanted.values())
    setShare(context, { table, id }, principal, { inheritedaccessrightsmask: mask });
}

function inheritThrough(
  context: Context,
  link: Relationship,
  row: Row,
  wanted: Map<string, { principal: Principal; mask: number }>,
): void {
  const parent = context.store.get(link.parent, String(row[link.column]));
  if (!parent) return;
  const add = (principal: Principal, mask: number) => {
    if (mask === 0 || principal.id === row.ownerid) return;
    wanted.set(principal.id, { principal, mask: (wanted.get(principal.id)?.mask ?? 0) | mask });
  };
  const owner = ownerOf(context, parent);
  if (link.reparent === 'Cascade' && owner) add(owner, everyShareableRight | inheritedFromOwner);
  if (link.share !== 'Cascade') return;
  for (const share of context.store.where('principalobjectaccess', 'objectid', idOf(context, link.parent, parent))) {
    const mask = Number(share.accessrightsmask ?? 0) | Number(share.inheritedaccessrightsmask ?? 0);
    add({ table: principalTable(share), id: String(share.principalid) }, mask);
  }
}

/** Sets the masks of one principal's share of a row; a share that gives nothing is removed. */
export function setShare(
  context: Context,
  object: { readonly table: string; readonly id: string },
  principal: Principal,
  masks: { readonly accessrightsmask?: number; readonly inheritedaccessrightsmask?: number },
): void {
  const before = shareOf(context, object.id, principal.id);
  const after = { accessrightsmask: 0, inheritedaccessrightsmask: 0, ...before, ...masks };
  const nothing = after.accessrightsmask === 0 && after.inheritedaccessrightsmask === 0;
  const changedon = context.now().toISOString().slice(0, 19).concat('Z');
  if (before && nothing) context.store.remove('principalobjectaccess', String(before.principalobjectaccessid));
  else if (before && Object.entries(masks).some(([column, mask]) => before[column] !== mask)) {
    context.store.update('principalobjectaccess', String(before.principalobjectaccessid), { ...masks, changedon });
  } else if (!before && !nothing) {
    context.store.insert('principalobjectaccess', {
      ...after,
      principalobjectaccessid: context.newId(),
      objectid: object.id,
      objecttypecode: object.table,
      principalid: principal.id,
      principaltypecode: principal.table,
      changedon,
    });
  }
}

/** A principal's share of a row, if there is one. */
export function shareOf(context: Context, object: string, principal: string): Row | undefined {
  return context.store
    .where('principalobjectaccess', 'objectid', object)
    .find(({ principalid }) => principalid === principal);
}

/** The table of the principal that a share names, by name or by type code. */
export function principalTable({ principaltypecode }: Row): Principal['table'] {
  if (principaltypecode === 'team' || principaltypecode === 9) return 'team';
  return principaltypecode === 'organization' || principaltypecode === 1019 ? 'organization' : 'systemuser';
}

function passes({ share, reparent }: Relationship): boolean {
  return share === 'Cascade' || reparent === 'Cascade';
}

function idOf(context: Context, table: string, row: Row): string {
  return String(row[context.metadata.tables[table]?.primaryId ?? '']);
}
