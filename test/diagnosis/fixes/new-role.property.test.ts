import fc from 'fast-check';
import { expect } from 'vitest';
import { type Context, createDemoOrganisation, decide, documentedSwitches } from '#demo';
import { type Change, diagnose, smallestFixes } from '#diagnosis';
import { compile, type Facts, type Role } from '#engine';
import { randomWorld } from '../../engine/against-demo/random-world.ts';
import { inRandomWorlds, worlds } from '../../engine/against-demo/worlds.ts';
import { packagedMetadata } from '../../tools/make-demo-metadata.ts';
import { rowsAfter } from './by-hand.ts';

const metadata = packagedMetadata();
const small: Role = { id: 'small', privileges: { account: { Read: 'Basic' } } };

/** Worlds in which no role lets anybody read, and only access can be in the way; nobody is stopped as a person. */
const worldsWithoutRead = randomWorld.map((facts): Facts => {
  const roles = (facts.roles ?? []).map((role) => {
    const { Read: _, ...rest } = role.privileges?.account ?? {};
    return { ...role, privileges: { account: rest } };
  });
  const people = (facts.people ?? []).map((one) => ({ ...one, disabled: false, accessMode: 0 }));
  const models = facts.records.map(({ id }) => {
    return { id, template: 'TextClassificationV2', state: 'published' } as const;
  });
  return { ...facts, roles, people, facts: { models } };
});

function organisation(facts: Facts, changes: readonly Change[]): Context {
  const withSmall = { ...facts, roles: [...(facts.roles ?? []), small] };
  return {
    store: createDemoOrganisation({ metadata, rows: rowsAfter(withSmall, changes) }).store,
    metadata,
    caller: 'ann',
    switches: documentedSwitches,
    now: () => new Date(0),
    newId: () => 'new',
  };
}

const tried = { shared: 0, alone: 0 };

inRandomWorlds(
  'where no role gives it, a role made for just that and the shares beside it make the demo organisation say yes',
  fc.tuple(worldsWithoutRead, fc.nat(4), fc.nat(2)),
  {
    atMost: Math.ceil(worlds.numRuns / 8),
    check([facts, who, which]) {
      const person = facts.people?.[who]?.id ?? '';
      const model = facts.records[which]?.id ?? '';
      const access = compile(facts);
      const fixes = smallestFixes(access, diagnose(access, { person, model, from: 'portal' }));
      const label = JSON.stringify({ person, model, steps: fixes[0]?.steps });
      expect(
        fixes.map(({ steps }) => steps[0]?.kind),
        label,
      ).toEqual(['ask-for-privilege']);
      const shares = (fixes[0]?.steps ?? []).filter((step): step is Change => step.kind === 'share');
      const give: Change = { kind: 'give-role', role: small.id, principal: person };
      const may = (changes: readonly Change[]) =>
        decide(organisation(facts, changes), person, 'Read', 'account', model);
      expect(may([give, ...shares]), label).toBe(true);
      expect(may([give]), label).toBe(shares.length === 0);
      tried[shares.length > 0 ? 'shared' : 'alone'] += 1;
    },
    enough(runs) {
      expect(tried.shared).toBeGreaterThan(runs / 20);
      expect(tried.alone).toBeGreaterThan(runs / 20);
    },
  },
);
