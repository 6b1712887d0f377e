import type { Facts } from '#engine';
import { lockTables } from '#walkthroughs';

/** A model that is shared, with whom. */
export interface SharedModel {
  id: string;
  name: string;
  principals: readonly { type: 'person' | 'team'; id: string }[];
  /** Whether it is shared with the whole organization: that is not ended from here. */
  everybody: boolean;
}

/** Every AI model that is shared explicitly, by name. */
export function sharedModels({ records, shares = [], teams = [] }: Facts): SharedModel[] {
  const isTeam = new Set(teams.map(({ id }) => id));
  const given = Map.groupBy(
    shares.filter(({ rights }) => rights.length > 0),
    ({ record }) => record,
  );
  return records
    .filter(({ id, table }) => table === lockTables.model && given.has(id))
    .map(({ id, name = id }): SharedModel => {
      const all = (given.get(id) ?? []).map(({ principal }) => principal);
      const principals = all
        .filter((principal) => principal !== 'organization')
        .map((principal) => ({ type: isTeam.has(principal) ? ('team' as const) : ('person' as const), id: principal }));
      return { id, name, principals, everybody: all.includes('organization') };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}
