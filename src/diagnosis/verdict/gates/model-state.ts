import { evaluate, type Finding, type ModelFacts, pages, type Question, rules } from '#engine';
import type { Asked } from '../asked.ts';
import { gate } from '../define-gate.ts';
import type { Gate, GateId } from '../gate.ts';
import type { Look } from '../look.ts';

/** What each place asks of the engine's rules about how the model stands. */
const asksAs: Readonly<Record<Asked['from'], Extract<Question, { kind: 'use' }>['from'] | null>> = {
  app: 'app',
  'open-app': null,
  agent: 'app',
  flow: 'flow',
  portal: 'control',
  edit: null,
  api: 'api',
};

const judging = new Set(['model-is-published', 'model-type-is-supported', 'preview-features-are-on']);
const onDemand = 'model-can-be-called-on-demand';
const stateRules = rules.filter(({ id }) => judging.has(id) || id === onDemand);

/** How the model itself stands: published, of a supported type, done importing, not a preview feature that is off, callable. */
export function modelStateGates({ access, see }: Look, { person, model, from }: Asked): Gate[] {
  if (from === 'open-app') return [];
  const asked = asksAs[from];
  const facts = access.facts.facts?.models?.find(({ id }) => id === model);
  const about = { evidence: [see('row', model)], data: { row: see('row', model).name } };
  const findings = evaluate(access, { kind: 'use', person, model, from: asked ?? 'control' }, stateRules);
  // Editing asks for neither: a draft can be edited, and training is no call.
  const concerned = findings.filter(({ rule }) => asked !== null || !['model-is-published', onDemand].includes(rule));
  const importing = importGate(facts?.state, about);
  return concerned
    .filter(({ rule }) => rule !== 'model-is-published' || importing.verdict !== 'fail')
    .filter(({ rule }) => rule !== onDemand || asked !== 'control')
    .sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule))
    .flatMap((finding): Gate[] => [
      ...(finding.rule === 'preview-features-are-on' ? [importing] : []),
      ...gateOf(finding, { ...about, data: { ...about.data, state: facts?.state ?? 'unknown' } }),
    ]);
}

/** While a model is imported it has no version that tells how far it came: of one without any nobody knows from here. */
function importGate(state: ModelFacts['state'], about: Pick<Gate, 'evidence' | 'data'>): Gate {
  const verdict = state === 'importing' ? 'fail' : state === undefined || state === 'unknown' ? 'not-checked' : 'pass';
  return gate('model-import-is-done', verdict, { ...about, cites: [pages.distributeModel] });
}

const order = ['model-is-published', 'model-type-is-supported', 'preview-features-are-on', onDemand];

function gateOf({ rule: id, verdict, missing }: Finding, about: Pick<Gate, 'evidence' | 'data'>): Gate[] {
  if (verdict === 'does-not-apply') return [];
  const rule = rules.find((one) => one.id === id);
  return [gate(id as GateId, verdict, { ...about, missing, rule: id, cites: rule?.cites ?? [] })];
}
