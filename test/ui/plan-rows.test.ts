import { describe, expect, it } from 'vitest';
import { assignedRows, previousOwners } from '../../src/ui/stores/plan-rows.ts';
import { draft, halfGuided, undoDraft, verified } from '../gallery/data/plans.ts';

describe('assignedRows', () => {
  it('counts what stands below each row by table', () => {
    const [model, container] = assignedRows(draft);
    expect(model?.below).toEqual([]);
    expect(container?.below).toEqual([
      { table: 'msdyn_aibdataset', count: 1 },
      { table: 'msdyn_aibdatasetfile', count: 12 },
      { table: 'msdyn_aibdatasetrecord', count: 21 },
    ]);
  });

  it('knows whom each row was found with', () => {
    expect(assignedRows(draft).map(({ found }) => found)).toEqual([null, null]);
    expect(assignedRows(verified).map(({ found }) => found?.id)).toEqual(['beth', 'beth']);
    expect(assignedRows(halfGuided).map(({ found }) => found?.id)).toEqual(['beth', 'dana']);
  });
});

describe('previousOwners', () => {
  it('names each once', () => {
    expect(previousOwners(draft).map(({ id }) => id)).toEqual(['dana']);
    expect(previousOwners(undoDraft).map(({ id }) => id)).toEqual(['beth']);
  });
});
