import type { EnvironmentRecord } from '#cache';
import { readRowStates, withPatience } from '#dataverse';
import type { RowState } from '#walkthroughs';
import type { Surroundings } from './surroundings.ts';

/** A model with its dataset containers and everything below them, as they are in Dataverse now. */
export interface ModelRows {
  model: RowState;
  containers: readonly RowState[];
  below: readonly RowState[];
  all: readonly RowState[];
}

/** Reads a model's rows now. Throws a `DataverseError` when they cannot be read. */
export async function readModelRows(
  around: Surroundings,
  environment: EnvironmentRecord,
  model: string,
  signal?: AbortSignal,
): Promise<ModelRows> {
  const rows = await readRowStates(withPatience(around.reach(environment)), environment.origin, model, { signal });
  return { ...rows, all: [rows.model, ...rows.containers, ...rows.below] };
}
