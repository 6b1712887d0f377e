import fc from 'fast-check';
import { expect } from 'vitest';
import { decide } from '#demo';
import { allRights, compile, type Facts, type Path, type Right } from '#engine';
import { literally } from './literally.ts';
import { onlyPath } from './only-path.ts';
import { randomWorld } from './random-world.ts';
import { inRandomWorlds } from './worlds.ts';

interface Claim {
  person: string;
  record: string;
  right: Right;
  path: Path;
}

/** Every path that is claimed of a world, having made sure that a yes has one awake and a no has something in the way. */
function claims(facts: Facts): Claim[] {
  const access = compile(facts);
  return facts.records.flatMap(({ id: record }) =>
    (facts.people ?? []).flatMap(({ id: person }) => {
      const explained = access.explain(person, record).rights;
      return allRights.flatMap((right) => {
        const { answer, paths, missing } = explained[right];
        const awake = paths.filter(({ dormant }) => !dormant);
        expect(answer).toBe(awake.length > 0 ? 'yes' : 'no');
        expect(missing.length > 0).toBe(answer === 'no');
        return awake.map((path) => ({ person, record, right, path }));
      });
    }),
  );
}

const asked = fc.record({ facts: randomWorld, pick: fc.nat() });
const tried = new Set<Path['kind']>();

inRandomWorlds('no path is claimed that, taken alone, would not grant', asked, {
  check({ facts, pick }) {
    const all = claims(facts);
    // Rarer kinds come first: one claim is tried per world, and every kind has to have its turn.
    const byKind = [...Map.groupBy(all, ({ path }) => path.kind).values()];
    const kind = byKind[pick % Math.max(byKind.length, 1)] ?? [];
    const claim = kind[pick % Math.max(kind.length, 1)];
    if (!claim) return;
    const { person, record, right, path } = claim;
    tried.add(path.kind);
    expect(decide(literally(onlyPath(facts, claim)), person, right, 'account', record), JSON.stringify(claim)).toBe(
      true,
    );
  },
  enough: () => expect(tried.size).toBe(10),
});
