import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diagnose, worldOf } from '#diagnosis';
import { compile } from '#engine';
import { models, people } from '../../src/demo/contoso/names.ts';
import { randomFamily } from '../engine/against-demo/random-world.ts';
import { worlds } from '../engine/against-demo/worlds.ts';
import { contosoToRead } from '../support/contoso-facts.ts';
import { readWorlds } from '../tools/replay/read-worlds.ts';
import { replayWorld } from '../tools/replay/replay-world.ts';

it('what is kept of a diagnosis replays to the same answers and findings, and names nobody', async () => {
  const facts = await contosoToRead().facts();
  const asked = { person: people.greta.id, model: models.supplierInvoices.id, from: 'edit' as const };
  const { needs } = diagnose(compile(facts), asked);
  const kept = worldOf(facts, { asked, needs: needs.map(({ record, ...need }) => ({ ...need, record: record.id })) });
  const text = JSON.stringify(kept);
  expect(text).not.toMatch(/c0000|Greta|Dana|Contoso|Supplier/);
  expect(text.length).toBeLessThan(40_000);
  const { worlds: read, ignored } = readWorlds(text);
  expect(ignored).toEqual([]);
  const [world] = read;
  if (!world) throw new Error('Nothing was read back.');
  const replayed = replayWorld(world);
  const access = compile(facts);
  expect(
    replayed.answers.map(({ right, answer, missing }) => [right, answer, missing.map(({ rule }) => rule)]),
  ).toEqual(
    needs.map(({ person, right, record }) => {
      const { answer, missing } = access.explainRow(person, right, record);
      return [right, answer, missing.map(({ rule }) => rule)];
    }),
  );
  expect(replayed.findings).toContainEqual(expect.objectContaining({ rule: 'person-may-edit-model', verdict: 'fail' }));
});

it(`answers stay what they were in worlds of all kinds, seed ${worlds.seed}`, () => {
  fc.assert(
    fc.property(randomFamily, fc.nat(4), fc.nat(2), (facts, who, which) => {
      const person = facts.people?.[who]?.id ?? '';
      const record = facts.records[which];
      if (!record || facts.settings?.hierarchy !== 'none') return;
      const needs = (['Read', 'Write', 'Share'] as const).map((right) => ({ person, right, record: record.id }));
      const kept = worldOf(facts, { asked: { person, model: record.id, from: 'app' }, needs });
      const before = compile(facts);
      const after = compile(kept);
      for (const [at, need] of kept.ask.entries())
        expect(after.explain(need.person, need.record).rights[need.right].answer).toBe(
          before.explain(person, record.id).rights[needs[at]?.right ?? 'Read'].answer,
        );
    }),
    { ...worlds, numRuns: Math.ceil(worlds.numRuns / 5) },
  );
}, 60_000);
