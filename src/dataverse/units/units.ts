import type { Problem } from '#engine';
import type { PlanUnit, UnitKindName, UnitState } from '#walkthroughs';
import { sendChangeSet } from '../change-set.ts';
import type { Send } from '../send.ts';
import { modelAccess } from './model-access.ts';
import { rolesAccess } from './roles-access.ts';
import { sharesAccess } from './shares-access.ts';
import type { Found, UnitAccess } from './unit-access.ts';

/** How every kind of unit is read and written. */
const accesses: { [Name in UnitKindName]: UnitAccess<Name> } = {
  model: modelAccess,
  roles: rolesAccess,
  shares: sharesAccess,
};

/** Units go only to the access of their own kind: TypeScript cannot follow that through an index. */
function accessOf<Name extends UnitKindName>(kind: Name): UnitAccess<Name> {
  return accesses[kind];
}

/** Reads what units are about, as it is now, by the unit's id. Throws `DataverseError` for what concerns more than one of them. */
export async function readUnits(
  send: Send,
  origin: string,
  units: readonly PlanUnit[],
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<Map<string, Found<UnitState>>> {
  const found = new Map<string, Found<UnitState>>();
  for (const [kind, some] of Map.groupBy(units, (unit) => unit.kind))
    for (const [id, one] of await accessOf(kind).read(send, origin, some, signal)) found.set(id, one);
  return found;
}

/** Sends a unit of a plan as one change set: null when all of it happened, the problem when nothing did. Never throws. */
export function applyUnit(
  send: Send,
  origin: string,
  unit: PlanUnit,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<Problem | null> {
  return sendChangeSet(send, origin, accessOf(unit.kind).writes(unit, origin), signal);
}
