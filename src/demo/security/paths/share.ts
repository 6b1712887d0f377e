import type { Row } from '../../store.ts';
import { rightsIn } from '../access-rights.ts';
import type { Standing } from '../standing.ts';

/**
 * The row is shared with the principal, with a team of theirs, or with the organization, itself or through a parent row. Nobody shares
 * Create. Says nothing about the privilege that must back it. Source: "How access to a record is determined", 10/2021.
 */
export function sharedWith({ context, principal, right, table, teams }: Standing): (row: Row) => boolean {
  const primaryId = context.metadata.tables[table]?.primaryId ?? '';
  const reaches = (share: Row) =>
    share.principalid === principal.id ||
    teams.has(String(share.principalid)) ||
    (principal.table === 'systemuser' && isOrganization(share.principaltypecode));
  return (row) =>
    right !== 'Create' &&
    context.store
      .where('principalobjectaccess', 'objectid', row[primaryId])
      .some((share) => givenBy(share).has(right) && reaches(share));
}

/** Everything that a share gives, explicitly or through a parent row. */
export function givenBy(share: Row): ReturnType<typeof rightsIn> {
  return new Set([...rightsIn(share.accessrightsmask), ...rightsIn(share.inheritedaccessrightsmask)]);
}

function isOrganization(typeCode: unknown): boolean {
  return typeCode === 'organization' || typeCode === 1019;
}

/** Whether the privileges held may back what is shared (`teamOnlyPrivilegesBackShares`). */
export function backsShares({ context, held }: Standing): boolean {
  return held.some((one) => one.personal || context.switches.teamOnlyPrivilegesBackShares);
}
