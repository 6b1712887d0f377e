import { AbilityBuilder, createMongoAbility, type MongoAbility, subject } from '@casl/ability';
import { allRights, type Facts, type Right, type ShareFacts } from '#engine';
import type { Build } from './checker.ts';
import { allowedOf } from './grants.ts';
import { plainRows } from './rows.ts';

/**
 * How shares are told to CASL. `guide`: as "Match several properties of a nested array property" of its "Conditions in Depth" (casl.js.org, opened
 * 2026-11-25) shares a wish list: each row has a list of permissions and whom they are for. `lists`: each row has, for each right, a list of whom
 * it is shared with, which is turned to CASL's fastest operator. `rules`: one rule for each row that is shared.
 */
export type Shares = 'guide' | 'lists' | 'rules';

/** CASL as its guide has it: one ability for each person, built beforehand, and rows marked with their type once. */
export function casl(how: Shares): Build {
  return (facts, asked) => {
    const rows = rowsFor(facts, how);
    const abilities = abilitiesFor(facts, asked, how);
    return {
      name: `@casl/ability, shares ${names[how]}`,
      can: ({ person, right, record }) => abilities.get(person)?.can(right, rows.get(record) ?? 'nothing') ?? false,
    };
  };
}

const names: Readonly<Record<Shares, string>> = {
  guide: 'as its guide has them',
  lists: 'as a list per right',
  rules: 'as a rule each',
};

function rowsFor(facts: Facts, how: Shares): Map<string, object> {
  const sharesOf = Map.groupBy(facts.shares ?? [], ({ record }) => record);
  return new Map(
    [...plainRows(facts)].map(([id, { owner, unit, sharedFor }]) => {
      const shared = how === 'guide' ? { sharedWith: permissions(sharesOf.get(id) ?? []) } : { sharedFor };
      return [id, subject('Model', { id, owner, unit, ...shared })];
    }),
  );
}

function permissions(shares: readonly ShareFacts[]): { permission: Right; principal: string }[] {
  return shares.flatMap(({ principal, rights }) => rights.map((permission) => ({ permission, principal })));
}

function abilitiesFor(facts: Facts, asked: ReadonlySet<string>, how: Shares): Map<string, MongoAbility> {
  const allowed = allowedOf(facts);
  const sharesWith = Map.groupBy(facts.shares ?? [], ({ principal }) => principal);
  const abilities = new Map<string, MongoAbility>();
  for (const person of (facts.people ?? []).filter(({ id }) => asked.has(id))) {
    const { can, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);
    for (const right of allRights) {
      const { everything, owners, units, shares } = allowed(person, right);
      if (everything) can(right, 'Model');
      if (owners.length > 0) can(right, 'Model', { owner: { $in: owners } });
      if (units.length > 0) can(right, 'Model', { unit: { $in: units } });
      if (shares.length === 0) continue;
      if (how === 'lists') can(right, 'Model', { [`sharedFor.${right}`]: { $in: shares } });
      else if (how === 'guide')
        can(right, 'Model', { sharedWith: { $elemMatch: { permission: right, principal: { $in: shares } } } });
      else
        for (const { record, rights } of shares.flatMap((one) => sharesWith.get(one) ?? []))
          if (rights.includes(right)) can(right, 'Model', { id: record });
    }
    abilities.set(person.id, build());
  }
  return abilities;
}
