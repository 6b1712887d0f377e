import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Context, createDemoOrganisation, decide, documentedSwitches } from '#demo';
import { allRights, compile, type Facts } from '#engine';
import { packagedMetadata } from '../../tools/make-demo-metadata.ts';
import { randomWorld } from './random-world.ts';
import { toRows } from './to-rows.ts';

const metadata = packagedMetadata();

/** The demo organisation's literal algorithm over the same world. */
function literally(facts: Facts): Context {
  return {
    store: createDemoOrganisation({ metadata, rows: toRows(facts) }).store,
    metadata,
    caller: 'ann',
    switches: documentedSwitches,
    now: () => new Date(0),
    newId: () => 'new',
  };
}

/** Every answer of a world in one text, so that a difference shows where it is. */
function answers(
  facts: Facts,
  ask: (person: string, right: (typeof allRights)[number], record: string) => boolean,
): string[] {
  return facts.records.flatMap(({ id }) =>
    (facts.people ?? []).map(
      (person) => `${person.id} on ${id}: ${allRights.filter((right) => ask(person.id, right, id)).join(' ')}`,
    ),
  );
}

describe('the engine and the demo organisation', () => {
  it('agree on everybody, every right and every row of random worlds', () => {
    let rights = 0;
    fc.assert(
      fc.property(randomWorld, (facts) => {
        const access = compile(facts);
        const context = literally(facts);
        const byEngine = answers(facts, (person, right, record) => access.can(person, right, record) === 'yes');
        expect(byEngine).toEqual(
          answers(facts, (person, right, record) => decide(context, person, right, 'account', record)),
        );
        rights += byEngine.join(' ').split(' ').length;
      }),
      { numRuns: 500 },
    );
    expect(rights).toBeGreaterThan(500);
  }, 60_000);

  it('explain themselves: a yes has a path awake, a no has a gate in the way', () => {
    fc.assert(
      fc.property(randomWorld, (facts) => {
        const access = compile(facts);
        for (const { id } of facts.records) {
          for (const person of facts.people ?? []) {
            for (const explained of Object.values(access.explain(person.id, id).rights)) {
              const awake = explained.paths.filter(({ dormant }) => !dormant);
              expect(explained.answer).toBe(awake.length > 0 ? 'yes' : 'no');
              expect(explained.missing.length > 0).toBe(explained.answer === 'no');
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
