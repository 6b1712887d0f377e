import { type Ask, type Found, nothing, pathsBackedBy, usable } from './found.ts';

/**
 * They own the row: the privilege at any depth suffices, whatever the row's business unit.
 * Source: "How access to a record is determined", learn.microsoft.com, 10/2021.
 */
export function ownerPaths({ world, asked, record, grants }: Ask): Found {
  if (record.owner === asked.id) return { paths: pathsBackedBy(usable(grants), 'owner', null), open: [] };
  if (record.owner !== undefined) return nothing;
  return { paths: [], open: world.unknown.of('records', record.id, 'owner') };
}
