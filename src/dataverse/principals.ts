import type { Share } from '#walkthroughs';
import { tables } from './tables/all.ts';

type PrincipalType = Share['principal']['type'];

/** The table that a person, a team or the organization is a row of. */
export const principalTables = {
  person: tables.systemUser,
  team: tables.team,
  organization: tables.organization,
} as const satisfies Record<PrincipalType, unknown>;

/** Whether a row of a table is a person, a team or the organization; undefined for every other table. */
export function principalType(table: string | null): PrincipalType | undefined {
  return (Object.keys(principalTables) as PrincipalType[]).find((type) => principalTables[type].name === table);
}
