import { AbilityBuilder, createMongoAbility, type MongoAbility, subject } from '@casl/ability';
import { allRights } from '#engine';
import type { Build } from './checker.ts';
import { allowedOf } from './grants.ts';
import { plainRows } from './rows.ts';

/** CASL as its guide has it: one ability for each person, built beforehand, and rows marked with their type once. */
export const casl: Build = (facts, asked) => {
  const allowed = allowedOf(facts);
  const people = (facts.people ?? []).filter(({ id }) => asked.has(id));
  const abilities = new Map<string, MongoAbility>();
  for (const person of people) {
    const { can, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);
    for (const right of allRights) {
      const { everything, owners, units, shares } = allowed(person, right);
      if (everything) can(right, 'Model');
      if (owners.length > 0) can(right, 'Model', { owner: { $in: owners } });
      if (units.length > 0) can(right, 'Model', { unit: { $in: units } });
      if (shares.length > 0) can(right, 'Model', { [`sharedFor.${right}`]: { $in: shares } });
    }
    abilities.set(person.id, build());
  }
  const rows = new Map([...plainRows(facts)].map(([id, row]) => [id, subject('Model', { ...row })]));
  return {
    name: '@casl/ability',
    can: ({ person, right, record }) => abilities.get(person)?.can(right, rows.get(record) ?? 'nothing') ?? false,
  };
};
