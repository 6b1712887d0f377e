import type { Row } from '../../store.ts';
import type { Standing } from '../standing.ts';

/**
 * The owner of a row, and every member of the team that owns it, may use the privilege at any depth, whatever the row's business unit. A
 * team role set to "Team privileges only" serves at user level for rows of that team alone, and nobody creates rows of their own by it but
 * where its depth reaches. Sources: "How access to a record is determined", Power Platform admin, 10/2021; for Create, "How security role
 * privileges are inherited from team to user", inogic.com, 11/2014.
 */
export function owns({ principal, teams, held, right }: Standing): (row: Row) => boolean {
  const personal = held.some((one) => (right === 'Create' ? one.ofOwn : one.personal));
  const byTeam = new Set(held.flatMap(({ team }) => team ?? []));
  return ({ ownerid }) => {
    if (typeof ownerid !== 'string') return false;
    if (ownerid === principal.id) return personal;
    return teams.has(ownerid) && (personal || byTeam.has(ownerid));
  };
}
