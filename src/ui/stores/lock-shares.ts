import type { Facts } from '#engine';
import { lockTables } from '#walkthroughs';

/** A model that is shared, with whom. */
export interface SharedModel {
  id: string;
  name: string;
  principals: readonly { type: 'person' | 'team' | 'organization'; id: string }[];
  /** Whether it is shared with everyone in the organization. */
  everybody: boolean;
}

/** Every AI model that is shared explicitly, itself or one of its datasets containers, by name. */
export function sharedModels({
  records,
  shares = [],
  teams = [],
  facts: { containers = [] } = {},
}: Facts): SharedModel[] {
  const isTeam = new Set(teams.map(({ id }) => id));
  const modelOf = new Map(containers.map(({ id, model }) => [id, model]));
  const given = Map.groupBy(
    shares.filter(({ rights }) => rights.length > 0),
    ({ record }) => modelOf.get(record) ?? record,
  );
  const typeOf = (id: string) => (id === 'organization' ? id : isTeam.has(id) ? 'team' : 'person');
  return records
    .filter(({ id, table }) => table === lockTables.model && given.has(id))
    .map(({ id, name = id }): SharedModel => {
      const all = new Set((given.get(id) ?? []).map(({ principal }) => principal));
      const principals = [...all].map((one) => ({ type: typeOf(one), id: one }) as const);
      return { id, name, principals, everybody: all.has('organization') };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}
