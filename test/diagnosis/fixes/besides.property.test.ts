import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Context, createDemoOrganisation, documentedSwitches, type StartRows } from '#demo';
import { type Change, diagnose, type Step, smallestFixes } from '#diagnosis';
import { compile, type Depth, depths, type Facts } from '#engine';
import { heldOf } from '../../../src/demo/security/privileges.ts';
import { randomWorld } from '../../engine/against-demo/random-world.ts';
import { inRandomWorlds, worlds } from '../../engine/against-demo/worlds.ts';
import { packagedMetadata } from '../../tools/make-demo-metadata.ts';
import { rowsAfter } from './by-hand.ts';

const metadata = packagedMetadata();

/** The privileges that running a model takes beside those on it, as Microsoft's page lists their tables. */
const listed = [
  { table: 'msdyn_aievent', right: 'Create', privilegeid: 'create-events', accessright: 32 },
  { table: 'msdyn_aitemplate', right: 'Read', privilegeid: 'read-templates', accessright: 1 },
] as const;
const depthMasks: Readonly<Record<Depth, number>> = { Basic: 1, Local: 2, Deep: 4, Global: 8 };

/** Worlds whose roles hold some of these privileges, too, and in which only access can be in the way. */
const worldsToRunIn = fc
  .tuple(randomWorld, fc.array(fc.option(fc.constantFrom(...depths), { nil: null }), { minLength: 6, maxLength: 6 }))
  .map(([facts, reach]): Facts => {
    const roles = (facts.roles ?? []).map((role, at) => {
      const [create, read] = reach.slice(at * 2);
      return {
        ...role,
        customizable: true,
        privileges: {
          ...role.privileges,
          ...(create ? { msdyn_aievent: { Create: create } } : {}),
          ...(read ? { msdyn_aitemplate: { Read: read } } : {}),
        },
      };
    });
    const models = facts.records.map(({ id }) => {
      return { id, template: 'TextClassificationV2', state: 'published' } as const;
    });
    return { ...facts, roles, facts: { models } };
  });

/** The organisation after these changes, with the rows of both privileges added by hand. */
function organisation(facts: Facts, changes: readonly Change[]): Context {
  const rows = rowsAfter(facts, changes);
  const held = (facts.roles ?? []).flatMap(({ id, privileges = {} }) =>
    listed.flatMap(({ table, right, privilegeid }) => {
      const depth = (privileges[table] as Partial<Record<string, Depth>> | undefined)?.[right];
      if (!depth) return [];
      const roleid = `${id}@root`;
      return [{ roleprivilegeid: `${id} ${privilegeid}`, roleid, privilegeid, privilegedepthmask: depthMasks[depth] }];
    }),
  );
  const both: StartRows = { ...rows, roleprivileges: [...(rows.roleprivileges ?? []), ...held] };
  return {
    store: createDemoOrganisation({ metadata, rows: both }).store,
    metadata,
    caller: 'ann',
    switches: documentedSwitches,
    now: () => new Date(0),
    newId: () => 'new',
  };
}

const isChange = (step: Step): step is Change => step.kind !== 'ask-for-privilege';

const tried = { lacking: 0, whole: 0 };

inRandomWorlds(
  'what a fix says somebody would still lack for running is what the demo organisation says they lack after it',
  fc.tuple(worldsToRunIn, fc.nat(4), fc.nat(2)),
  {
    atMost: Math.ceil(worlds.numRuns / 8),
    check([facts, who, which]) {
      const person = facts.people?.[who]?.id ?? '';
      const model = facts.records[which]?.id ?? '';
      const access = compile(facts);
      for (const { steps, besides } of smallestFixes(access, diagnose(access, { person, model, from: 'app' }))) {
        const after = organisation(facts, steps.filter(isChange));
        const lacked = listed.filter(
          ({ privilegeid }) => heldOf(after, { table: 'systemuser', id: person }, privilegeid).length === 0,
        );
        expect(
          besides.map((need) => [need.person, need.right, need.table]),
          JSON.stringify({ person, model, steps }),
        ).toEqual(lacked.map(({ right, table }) => [person, right, table]));
        tried[lacked.length > 0 ? 'lacking' : 'whole'] += 1;
      }
    },
    enough(runs) {
      expect(tried.lacking).toBeGreaterThan(runs / 20);
      expect(tried.whole).toBeGreaterThan(runs / 20);
    },
  },
);

it('nobody is said to lack anything for running where they only look for the model', () => {
  fc.assert(
    fc.property(worldsToRunIn, (facts) => {
      const access = compile(facts);
      const asked = { person: 'ann', model: 'row0', from: 'portal' } as const;
      for (const { besides } of smallestFixes(access, diagnose(access, asked))) expect(besides).toEqual([]);
    }),
    { numRuns: 50, seed: worlds.seed },
  );
});
