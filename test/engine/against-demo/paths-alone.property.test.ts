import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decide } from '#demo';
import { allRights, compile, type Facts, type Path, type Right } from '#engine';
import { literally } from './literally.ts';
import { onlyPath } from './only-path.ts';
import { randomWorld } from './random-world.ts';
import { worlds } from './worlds.ts';

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

it(`no path is claimed that, taken alone, would not grant, seed ${worlds.seed}`, () => {
  const tried = new Map<string, number>();
  fc.assert(
    fc.property(randomWorld, fc.nat(), (facts, pick) => {
      const all = claims(facts);
      // Rarer kinds come first: one claim is tried per world, and every kind has to have its turn.
      const byKind = [...Map.groupBy(all, ({ path }) => path.kind).values()];
      const kind = byKind[pick % Math.max(byKind.length, 1)] ?? [];
      const claim = kind[pick % Math.max(kind.length, 1)];
      if (!claim) return;
      const alone = onlyPath(facts, claim);
      tried.set(claim.path.kind, (tried.get(claim.path.kind) ?? 0) + 1);
      expect(decide(literally(alone), claim.person, claim.right, 'account', claim.record), JSON.stringify(claim)).toBe(
        true,
      );
    }),
    worlds,
  );
  expect(tried.size).toBe(10);
}, 120_000);
