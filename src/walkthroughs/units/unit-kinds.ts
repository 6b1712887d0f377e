import type { UnitKindName } from '../plan.ts';
import { modelUnit } from './model-unit.ts';
import { rolesUnit } from './roles-unit.ts';
import { sharesUnit } from './shares-unit.ts';
import type { UnitKind } from './unit-kind.ts';

/** Every kind of unit. */
const kinds: { [Name in UnitKindName]: UnitKind<Name> } = {
  model: modelUnit,
  roles: rolesUnit,
  shares: sharesUnit,
};

/** What a kind of unit can do. A unit goes only with states of its own kind: TypeScript cannot follow that through an index. */
export function kindOf<Name extends UnitKindName>({ kind }: { kind: Name }): UnitKind<Name> {
  return kinds[kind];
}
