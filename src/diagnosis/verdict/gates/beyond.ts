import { evaluate, type Finding, pages, rules } from '#engine';
import type { Asked, Need } from '../asked.ts';
import { gate } from '../define-gate.ts';
import type { Gate, GateId } from '../gate.ts';
import type { Look } from '../look.ts';
import { gatePages } from '../pages.ts';

/** Capacity: nothing that is kept tells how many credits are left. */
export function capacityGates({ from }: Asked): Gate[] {
  const runs = from !== 'open-app' && from !== 'portal';
  return runs ? [gate('credits-are-left', 'not-checked', { cites: [gatePages.credits] })] : [];
}

/** The app or flow that calls the model: shared, run by somebody who may run the model, and sure which model it calls. */
export function callerGates(look: Look, asked: Asked): Gate[] {
  if (asked.from === 'app' || asked.from === 'open-app' || asked.from === 'agent') return [appShared(look, asked)];
  return asked.from === 'flow' ? flowGates(look, asked) : [];
}

/** The rights that the owners of flows need, because a flow calls the model as its owner. */
export function flowOwnerNeeds({ access }: Look, { person, model, from, by }: Asked): Need[] {
  const row = access.facts.records.find(({ id }) => id === model);
  const owner = access.facts.records.find(({ id }) => id === by)?.owner;
  return from === 'flow' && row && owner && owner !== person ? [{ person: owner, right: 'Read', record: row }] : [];
}

function appShared(look: Look, { person, model, from, by }: Asked): Gate {
  const id = 'app-is-shared-with-person';
  const evidence = [look.see('person', person), ...(by === undefined ? [] : [look.see('app', by)])];
  const data = {
    person: look.see('person', person).name,
    app: by === undefined ? '' : look.see('app', by).name,
    ...(from === 'agent' ? { of: 'agent' } : {}),
  };
  const known = by !== undefined && look.access.facts.facts?.apps?.some((app) => app.id === by);
  if (!known) return gate(id, 'not-checked', { evidence, data, cites: [pages.shareModel] });
  return judgedBy(look, { person, model, from: 'app', by }, id, { evidence, data });
}

function flowGates(look: Look, { person, model, by }: Asked): Gate[] {
  const evidence = [look.see('person', person), ...(by === undefined ? [] : [look.see('row', by)])];
  const data = { person: look.see('person', person).name, flow: by === undefined ? '' : look.see('row', by).name };
  const known = by !== undefined && look.access.facts.records.some(({ id }) => id === by);
  const cites = [pages.aiBuilderSecurity];
  if (!known) {
    return (['flow-is-shared-with-person', 'flow-owner-may-run-model', 'flow-names-its-model'] as const).map((id) =>
      gate(id, 'not-checked', { evidence, data, cites }),
    );
  }
  return [
    judgedBy(look, { person, model, from: 'flow', by }, 'flow-is-shared-with-person', { evidence, data }),
    ...ownersGate(look, { person, model, from: 'flow', by }, cites),
    namesItsModel(look, { model, by }, { evidence, data, cites }),
  ];
}

function ownersGate(look: Look, asked: Asked, cites: Gate['cites']): Gate[] {
  return flowOwnerNeeds(look, asked).map((need) => {
    const { answer, unknown } = look.access.explainRow(need.person, need.right, need.record);
    const owner = look.see(look.teams.has(need.person) ? 'team' : 'person', need.person);
    const data = {
      owner: owner.name,
      flow: look.see('row', asked.by ?? '').name,
      row: look.see('row', asked.model).name,
      ...(look.people.get(need.person)?.disabled ? { stopped: 'disabled' } : {}),
    };
    const evidence = [owner, look.see('row', asked.by ?? ''), look.see('row', asked.model)];
    const verdict = answer === 'yes' ? 'pass' : answer === 'no' ? 'fail' : 'cannot-tell';
    const rule = 'flow-owners-may-run-model';
    return gate('flow-owner-may-run-model', verdict, { data, evidence, missing: unknown, cites, need, rule });
  });
}

function namesItsModel(look: Look, { model, by }: { model: string; by: string }, about: Partial<Gate>): Gate {
  const names = (look.access.facts.facts?.flows ?? []).some((flow) => flow.id === by && flow.model === model);
  return gate('flow-names-its-model', names ? 'pass' : 'not-checked', about);
}

type Use = { person: string; model: string; from: 'app' | 'flow'; by: string };

function judgedBy(look: Look, use: Use, id: GateId, about: Pick<Gate, 'evidence' | 'data'>): Gate {
  const rule = rules.filter((one) => one.id === id);
  const [finding] = evaluate(look.access, { kind: 'use', ...use }, rule);
  const { verdict, missing } = finding ?? ({ verdict: 'cannot-tell', missing: [] } satisfies Partial<Finding>);
  const told = verdict === 'does-not-apply' ? 'not-checked' : verdict;
  return gate(id, told, { ...about, missing, rule: id, cites: rule[0]?.cites ?? [] });
}
