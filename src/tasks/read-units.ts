import type { EnvironmentRecord } from '#cache';
import { type Found, readUnits, withPatience } from '#dataverse';
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
