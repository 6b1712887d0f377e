import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '#cache';
import type { Right } from '#engine';
import { sharesThatStay } from '../../src/ui/stores/plan-shares.ts';
import { moving } from '../../src/ui/stores/plan-units.ts';
import { handoverDraft } from '../gallery/data/handovers.ts';

const { plan } = handoverDraft;

describe('what a handover moves in all', () => {
  it('counts models and containers, and by table what moves along with them', () => {
    // Delivery notes is the new owner's already: only its container moves.
    expect(moving(plan)).toEqual({ models: 5, containers: 3, below: new Map([['msdyn_aibdatasetrecord', 102]]) });
  });

  it('says that it does not know as soon as something below a container was not listed', () => {
    const unlisted = plan.units.map((unit, at) => (at === 1 ? { ...unit, below: 'not-listed' } : unit));
    expect(moving({ ...plan, units: unlisted as PlanRecord['plan']['units'] }).below).toBeNull();
  });
});

describe('the shares that a handover leaves', () => {
  it('are those of rows that it assigns and does not set; what could not be read is counted', () => {
    const rights: readonly Right[] = ['Read'];
    const share = (id: string) => ({ principal: { type: 'person' as const, id, name: id }, rights });
    const units = plan.units.map((unit) => {
      if (unit.kind !== 'model') return unit;
      const before = unit.before.map((row) => {
        if (row.record.id === 'm1') return { ...row, shares: [share('noor'), share('dana')] };
        // Not assigned: its share is no matter of this plan.
        if (row.record.id === 'm2') return { ...row, shares: [share('noor')] };
        return row.record.id === 'm3' ? { ...row, shares: null } : row;
      });
      const take = {
        kind: 'set-share' as const,
        record: unit.model,
        principal: share('dana').principal,
        from: rights,
        to: [],
      };
      return unit.id === 'm1' ? { ...unit, before, operations: [...unit.operations, take] } : { ...unit, before };
    });
    const { shares, unread } = sharesThatStay({ ...plan, units });
    expect(shares.map(({ row, principal }) => [row.id, principal.id])).toEqual([['m1', 'noor']]);
    expect(unread).toBe(1);
  });
});
