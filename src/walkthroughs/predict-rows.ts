import { allRights, type Facts, type Right, type ShareFacts } from '#engine';
import { ownersAfter } from './cascade.ts';
import type { ModelUnit, Operation } from './plan.ts';
import { principalInFacts } from './rights.ts';

/**
 * The facts as they would be once units are applied: owners, also of rows that move along, explicit shares, and where the organization shares
 * assigned rows with their previous owner that share too. Where that setting could not be read, the shares of assigned rows become unknown.
 */
export function predictRows(facts: Facts, units: readonly ModelUnit[]): Facts {
  const owners = new Map(units.flatMap((unit) => [...ownersAfter(unit.before, unit.model.id, unit.operations)]));
  const operations = units.flatMap((unit) => unit.operations);
  const records = facts.records.map((record) => {
    const owner = owners.get(record.id)?.id;
    if (owner === undefined || owner === record.owner) return record;
    // A row moves to its new owner's business unit: the default of AlwaysMoveRecordToOwnerBusinessUnit.
    const { businessUnit: _, ...rest } = record;
    return { ...rest, owner };
  });
  const shares = operations.reduce<readonly ShareFacts[]>(
    (list, operation) => sharesAfter(facts, list, operation),
    facts.shares ?? [],
  );
  return { ...facts, records, shares, unknown: [...(facts.unknown ?? []), ...unknownShares(facts, operations)] };
}

function sharesAfter(facts: Facts, shares: readonly ShareFacts[], operation: Operation): readonly ShareFacts[] {
  const record = operation.record.id;
  if (operation.kind === 'set-share')
    return withShare(shares, record, principalInFacts(operation.principal), operation.to);
  if (!facts.settings?.shareToPreviousOwner) return shares;
  return withShare(
    shares,
    record,
    operation.from.id,
    allRights.filter((right) => right !== 'Create'),
  );
}

function withShare(
  shares: readonly ShareFacts[],
  record: string,
  principal: string,
  rights: readonly Right[],
): readonly ShareFacts[] {
  const theirs = shares.filter((share) => share.record === record && share.principal === principal);
  const inherited = theirs.flatMap((share) => share.inherited ?? []);
  const others = shares.filter((share) => !theirs.includes(share));
  return rights.length + inherited.length === 0 ? others : [...others, { record, principal, rights, inherited }];
}

function unknownShares(facts: Facts, operations: readonly Operation[]): string[] {
  const isUnknown =
    facts.settings?.shareToPreviousOwner === undefined &&
    facts.unknown?.some((name) => /^settings(\/shareToPreviousOwner)?$/.test(name));
  if (!isUnknown) return [];
  return [...new Set(operations.flatMap(({ kind, record }) => (kind === 'assign' ? [`shares/${record.id}`] : [])))];
}
