import { type Abilities, type Ability, abilities, abilitiesOf, abilityBits, byteOf, isAble } from '../abilities.ts';
import { containersOf, indexOf, type Named, named } from '../index-of.ts';
import type { Known } from '../known.ts';
import { type Reason, reasonsFor, reasonsOf } from '../users/reasons.ts';

/** Whose models, which of them, and which rows of that. */
export interface ModelsOfPersonQuery {
  principal: string;
  /** Every word must occur in the model's name. */
  text: string;
  ability: Ability | null;
  from: number;
  to: number;
}

/** A model that somebody can do something with, or would if what stands in between did not. */
export interface UsableModel extends Named {
  abilities: Abilities;
  reasons: readonly Reason[];
}

/** Everything that a person or team can use. */
export interface ModelsOfPerson extends Named {
  type: 'person' | 'team';
  disabled: boolean;
  unit: Named;
  teams: readonly Named[];
  roles: readonly Named[];
  total: number;
  able: Readonly<Record<Ability, number>>;
  matching: number;
  from: number;
  rows: readonly UsableModel[];
}

interface Usable {
  id: string;
  name: string;
  bits: number;
}

/** Answers what a person or team can use; null when there is nobody of that id. */
export function modelsOfPerson(known: Known, query: ModelsOfPersonQuery): ModelsOfPerson | null {
  const { principal, text, ability, from, to } = query;
  const index = indexOf(known);
  const n = index.numberOf.get(principal);
  const holder = n === undefined ? index.teams.get(principal) : index.people[n];
  if (!holder) return null;
  const all = known.remember(`models of ${principal}`, () => usableBy(known, principal));
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found = all.filter(
    ({ name, bits }) =>
      (ability === null || isAble(bits, ability)) && words.every((word) => name.toLocaleLowerCase().includes(word)),
  );
  const teams = [...index.teams.values()].filter(({ id }) => index.membersOf(id).has(principal));
  const roles = new Set((holder.roles ?? []).map((role) => (typeof role === 'string' ? role : role.role)));
  return {
    ...named(index, principal),
    type: n === undefined ? 'team' : 'person',
    disabled: n === undefined ? false : (index.people[n]?.disabled ?? false),
    unit: named(index, holder.businessUnit ?? index.rootUnit),
    teams: teams.map(({ id }) => named(index, id)),
    roles: [...roles].map((id) => named(index, id)),
    total: all.length,
    able: Object.fromEntries(
      abilities.map((one) => [one, all.filter(({ bits }) => isAble(bits, one)).length]),
    ) as ModelsOfPerson['able'],
    matching: found.length,
    from,
    rows: found.slice(from, to).map(({ id, name, bits }) => ({
      id,
      name,
      abilities: abilitiesOf(bits),
      reasons: reasonsFor(known, principal, id),
    })),
  };
}

/** By name; those that only something that does not work leads to are at hand as well. */
function usableBy(known: Known, principal: string): Usable[] {
  const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  const reasons = reasonsOf(known, principal);
  const found = (known.facts.facts?.models ?? []).flatMap(({ id }): Usable[] => {
    const name = named(indexOf(known), id).name;
    const bits = bitsOf(known, principal, id);
    const isConcerned = (bits & 0b0111_1111) !== 0 || reasons(id).length > 0;
    return isConcerned ? [{ id, name, bits }] : [];
  });
  return found.sort((a, b) => compare(a.name, b.name));
}

function bitsOf(known: Known, principal: string, model: string): number {
  const rightsOn = (id: string) => {
    const { held, cannotTell } = known.access.rights(principal, id);
    return { held: byteOf(held), open: byteOf(cannotTell) };
  };
  return abilityBits(rightsOn(model), containersOf(known, model)?.map(rightsOn) ?? null);
}
