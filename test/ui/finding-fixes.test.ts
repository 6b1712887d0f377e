import { describe, expect, it } from 'vitest';
import type { PlanFinding } from '#cache';
import { compile, evaluate, type Facts, type Finding, type Question } from '#engine';
import { findingFixes } from '../../src/ui/stores/finding-fixes.ts';
import { parseRoute } from '../../src/ui/stores/route.ts';
import { contoso, facts } from '../gallery/data/environment.ts';
import { draft } from '../gallery/data/plans.ts';

/** What the rules find when something is asked about Supplier invoices, as a rule whether Dana's can go to somebody, and what is offered about it. */
function fixesOf(rule: string, asked: string | Question, world: Facts = facts, verdict: Finding['verdict'] = 'fail') {
  const question =
    typeof asked === 'string' ? ({ kind: 'reassign', caller: 'ada', model: 'm1', newOwner: asked } as const) : asked;
  const finding = evaluate(compile(world), question).find((one) => one.rule === rule);
  if (!finding) throw new Error(`Nothing was found by ${rule}.`);
  expect(finding.verdict).toBe(verdict);
  const cases: PlanFinding['cases'] = [{ unit: 'u1', data: finding.data }];
  return findingFixes({ ...finding, cases }, { record: draft, environment: contoso, facts: world });
}

const places = (fixes: ReturnType<typeof findingFixes>) =>
  fixes.flatMap(({ to }) => (to === null ? [] : [parseRoute(to)]));

describe('the ways on from what was found', () => {
  it('lead to giving the new owner what they lack, and to choosing another', () => {
    expect(places(fixesOf('new-owner-may-read-tables', 'long'))).toEqual([
      expect.objectContaining({
        page: 'give',
        principal: 'long',
        right: 'Read',
        table: 'msdyn_aimodel',
        depth: 'Basic',
      }),
      expect.objectContaining({ page: 'give', principal: 'long', table: 'msdyn_aibdatasetscontainer' }),
      expect.objectContaining({ page: 'reassign', model: 'm1' }),
    ]);
  });

  it('leave out what somebody holds already', () => {
    const reader = { id: 'reader', privileges: { msdyn_aimodel: { Read: 'Basic' } } } as const;
    const people = facts.people?.map((one) => (one.id === 'long' ? { ...one, roles: ['reader'] } : one)) ?? [];
    const world = { ...facts, people, roles: [...(facts.roles ?? []), reader] };
    const tables = places(fixesOf('new-owner-may-read-tables', 'long', world)).flatMap((place) =>
      place.page === 'give' ? [place.table] : [],
    );
    expect(tables).toEqual(['msdyn_aibdatasetscontainer']);
  });

  it('lead to another new owner when this one is disabled', () => {
    const people = facts.people?.map((one) => (one.id === 'beth' ? { ...one, disabled: true } : one)) ?? [];
    expect(places(fixesOf('new-owner-is-active', 'beth', { ...facts, people }))).toEqual([
      expect.objectContaining({ page: 'reassign', model: 'm1' }),
    ]);
  });

  it('send whoever lacks the rights themselves to somebody who has them', () => {
    const people = facts.people?.map((one) => (one.id === 'ada' ? { ...one, roles: ['maker'] } : one)) ?? [];
    const [fix] = fixesOf('caller-may-assign-model', 'beth', { ...facts, people });
    expect(fix?.to).toBeNull();
    expect(fix?.label).toContain('Save for an admin');
  });

  it('lead to the model whose flow stays behind', () => {
    const records = facts.records.map((one) => (one.id === 'f2' ? { ...one, owner: 'dana' } : one));
    expect(places(fixesOf('feedback-loop-flow-is-owned-by-new-owner', 'beth', { ...facts, records }))).toEqual([
      expect.objectContaining({ page: 'model', model: 'm1' }),
    ]);
  });

  it('lead to the sharing lock when another role gives back what one leaves out', () => {
    const locked = {
      id: 'locked',
      name: 'Maker without Share',
      privileges: { msdyn_aimodel: { Write: 'Basic' } },
    } as const;
    const people = facts.people?.map((one) => (one.id === 'beth' ? { ...one, roles: ['locked', 'maker'] } : one)) ?? [];
    const world = { ...facts, people, roles: [...(facts.roles ?? []), locked] };
    const question = { kind: 'share', sharer: 'beth', principal: 'long', level: 'User', model: 'm1' } as const;
    expect(places(fixesOf('no-other-role-gives-share', question, world))).toEqual([
      expect.objectContaining({ page: 'lock' }),
    ]);
  });

  it('lead to giving whoever a share would do nothing for what they lack', () => {
    const question = { kind: 'share', sharer: 'dana', principal: 'long', level: 'User', model: 'm1' } as const;
    expect(places(fixesOf('recipient-can-use-share', question))).toEqual([
      expect.objectContaining({ page: 'give', principal: 'long', right: 'Read', table: 'msdyn_aimodel' }),
      expect.objectContaining({ page: 'give', table: 'msdyn_aibdatasetscontainer' }),
    ]);
  });

  it('lead to Read on each table that the model works on and the new owner cannot read', () => {
    const models = facts.facts?.models?.map((one) =>
      one.id === 'm1' ? { ...one, template: 'BinaryPrediction', sourceTables: ['account', 'contact'] } : one,
    );
    const found = places(
      fixesOf('new-owner-may-read-training-tables', 'beth', {
        ...facts,
        facts: { ...facts.facts, ...(models ? { models } : {}) },
      }),
    );
    expect(found).toEqual([
      { page: 'give', environment: contoso.id, principal: 'beth', right: 'Read', table: 'account', depth: 'Basic' },
      { page: 'give', environment: contoso.id, principal: 'beth', right: 'Read', table: 'contact', depth: 'Basic' },
    ]);
  });

  it('lead from what could not be told to the privilege that lets the administrator see it', () => {
    const unseen = { ...facts, unknown: ['people/long/roles'] };
    expect(places(fixesOf('new-owner-can-edit', 'long', unseen, 'cannot-tell'))).toEqual([
      { page: 'give', environment: contoso.id, principal: 'ada', right: 'Read', table: 'role', depth: 'Global' },
    ]);
    const noFlows = { ...facts, facts: { ...facts.facts, flows: [] }, unknown: ['facts/flows'] };
    expect(places(fixesOf('feedback-loop-flow-is-owned-by-new-owner', 'beth', noFlows, 'cannot-tell'))).toEqual([
      expect.objectContaining({ page: 'give', principal: 'ada', table: 'workflow' }),
    ]);
  });

  it('are none where nothing failed', () => {
    for (const finding of draft.findings.filter(({ verdict }) => verdict === 'pass'))
      expect(findingFixes(finding, { record: draft, environment: contoso, facts })).toEqual([]);
  });
});
