import { expect, it } from 'vitest';
import type { PlanFinding } from '#cache';
import { saidOnce } from '../../src/ui/stores/said-once.ts';

const finding = (rule: string, unit: string, data: Readonly<Record<string, string>>): PlanFinding => ({
  rule,
  verdict: 'fail',
  severity: 'warning',
  data,
  evidence: [],
  missing: [],
  cases: [{ unit, data: {} }],
});

it('says once what does not depend on who the new owner is, for every model it was found for', () => {
  const found = [
    finding('previous-owner-is-active', 'm1', { model: 'Invoices', newOwner: 'Beth' }),
    finding('new-owner-is-active', 'm1', { model: 'Invoices', newOwner: 'Beth' }),
    finding('previous-owner-is-active', 'm2', { model: 'Orders', newOwner: 'Kenji' }),
    finding('new-owner-is-active', 'm2', { model: 'Orders', newOwner: 'Kenji' }),
  ];
  const said = saidOnce(found);
  expect(said.map(({ rule }) => rule)).toEqual([
    'previous-owner-is-active',
    'new-owner-is-active',
    'new-owner-is-active',
  ]);
  expect(said[0]?.cases?.map(({ unit, data }) => [unit, { ...said[0]?.data, ...data }.model])).toEqual([
    ['m1', 'Invoices'],
    ['m2', 'Orders'],
  ]);
});
