import type { Right } from '#engine';
import { type Abilities, abilitiesOf, abilityBits, byteOf } from '../abilities.ts';
import { containersOf, indexOf, type Named, named } from '../index-of.ts';
import type { Known } from '../known.ts';
import { type Reason, reasonsFor } from './reasons.ts';

/** One person or team and one model. */
export interface UserOnModel extends Named {
  disabled: boolean;
  abilities: Abilities;
  reasons: readonly Reason[];
  /** Their rights on the model, first, and on its dataset containers. */
  rows: readonly RightsOnRow[];
}

/** Somebody's rights on a row, and those of which it cannot be told. */
export interface RightsOnRow extends Named {
  held: readonly Right[];
  cannotTell: readonly Right[];
}

/** Answers what one person or team can do with a model, and why; null when there is nobody of that id. */
export function userOnModel(
  known: Known,
  { model, principal }: { model: string; principal: string },
): UserOnModel | null {
  const index = indexOf(known);
  const n = index.numberOf.get(principal);
  if (n === undefined && !index.teams.has(principal)) return null;
  const containers = containersOf(known, model);
  const rows = [model, ...(containers ?? [])].map((id) => ({
    ...named(index, id),
    ...known.access.rights(principal, id),
  }));
  const [onModel, ...onContainers] = rows.map(({ held, cannotTell }) => ({
    held: byteOf(held),
    open: byteOf(cannotTell),
  }));
  return {
    ...named(index, principal),
    disabled: n === undefined ? false : (index.people[n]?.disabled ?? false),
    abilities: abilitiesOf(abilityBits(onModel ?? { held: 0, open: 0 }, containers && onContainers)),
    reasons: reasonsFor(known, principal, model),
    rows,
  };
}
