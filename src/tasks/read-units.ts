import type { EnvironmentRecord } from '#cache';
import { DataverseError, type Found, readUnits, withPatience } from '#dataverse';
import type { PlanUnit, UnitState } from '#walkthroughs';
import type { Surroundings } from './surroundings.ts';

/** Reads what units are about, as it is in Dataverse now. Throws a `DataverseError` for what concerns more than one of them. */
export function readStates(
  around: Surroundings,
  environment: EnvironmentRecord,
  units: readonly PlanUnit[],
  signal?: AbortSignal,
): Promise<Map<string, Found<UnitState>>> {
  return readUnits(withPatience(around.reach(environment)), environment.origin, units, { signal });
}

/** The same for one unit. Throws a `DataverseError` when it cannot be read. */
export async function readUnit(
  around: Surroundings,
  environment: EnvironmentRecord,
  unit: PlanUnit,
): Promise<UnitState> {
  const found = (await readStates(around, environment, [unit])).get(unit.id);
  if (!found) throw new DataverseError({ kind: 'gone' });
  if ('problem' in found) throw new DataverseError(found.problem);
  return found.state;
}
