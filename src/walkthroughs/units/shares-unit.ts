import { levelOf, type Question } from '#engine';
import { movedRows } from '../moved-rows.ts';
import type { ModelUnit, SharesUnit } from '../plan.ts';
import { predictRows } from '../predict-rows.ts';
import { reverseOperations } from '../reverse-operations.ts';
import { principalInFacts, principalsIn, rightsOn } from '../rights.ts';
import { verifyRows } from '../verify-rows.ts';
import { withRows } from '../with-rows.ts';
import type { UnitKind } from './unit-kind.ts';

/** Whom one model and its containers are shared with. What lies below containers follows them and is not looked at. */
export const sharesUnit: UnitKind<'shares'> = {
  compared: ({ before }) => before.map(({ record }) => record),
  isStale: (unit, now) => movedRows(asModelUnit(unit), now),
  asFound: (unit, now) => ({ ...unit, before: now }),
  verify: (unit, after) => verifyRows(asModelUnit(unit), after),
  // AI Builder may give other rights than we would: what counts is the level that they amount to.
  isReached: ({ operations }, rows) =>
    operations.every(({ record, principal, to }) => {
      const rights = rightsOn(
        rows.find((row) => row.record.id === record.id),
        principal,
      );
      return rights !== null && levelOf(rights) === levelOf(to);
    }),
  reverse: (unit, after) => {
    const operations = reverseOperations(asModelUnit(unit), after).filter((one) => one.kind === 'set-share');
    return operations.length > 0 ? { ...unit, operations, before: after } : null;
  },
  predict: (facts, units) => predictRows(facts, units.map(asModelUnit)),
  withStates: withRows,
  questions: (unit, caller) =>
    principalsIn(unit.operations).flatMap((principal): Question[] => {
      const about = { principal: principalInFacts(principal), model: unit.model.id };
      const level = levelWanted(unit, principal.id);
      const asked: Question = level
        ? { kind: 'share', sharer: caller, level, ...about }
        : { kind: 'unshare', sharer: caller, ...about };
      return [asked, { kind: 'shared', level: level ?? 'none', ...about }];
    }),
};

/** The level somebody has once a unit is applied: also when it changes their share of the containers alone. */
function levelWanted({ model, operations, before }: SharesUnit, principal: string) {
  const set = operations.find((one) => one.record.id === model.id && one.principal.id === principal);
  const row = before.find(({ record }) => record.id === model.id);
  const [named] = operations.filter((one) => one.principal.id === principal);
  return levelOf(set?.to ?? (named && rightsOn(row, named.principal)) ?? []);
}

function asModelUnit(unit: SharesUnit): ModelUnit {
  return { ...unit, kind: 'model', newOwner: null, below: 'not-listed' };
}
