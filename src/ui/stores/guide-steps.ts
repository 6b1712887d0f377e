import type { EnvironmentRecord, PlanRecord } from '#cache';
import { type LinkKey, linkTo, operationsOf, progress, type StepState, walkthroughs } from '#walkthroughs';
import { sayAs } from '../say.ts';

/** One step as the guide shows it. */
export interface GuideStep {
  id: string;
  title: string;
  what: string;
  /** Exact labels of Microsoft's pages, in the order one meets them. */
  labels: readonly string[];
  /** The page it happens on, and where to begin if that does not open; null while what the address needs is not known. */
  link: string | null;
  otherLink: string | null;
  state: StepState['state'];
}

/** The steps of a plan's walkthrough in words, with the pages they happen on and how far each has come. */
export function guideSteps(record: PlanRecord, environment: EnvironmentRecord): GuideStep[] {
  const { plan, findings } = record;
  const walkthrough = walkthroughs.find(({ id }) => id === plan.walkthrough);
  const unit = plan.units[0];
  if (!walkthrough || unit?.kind !== 'model') return [];
  return progress(walkthrough, findings).map(({ step, state }) => {
    const rows = operationsOf(step, unit).map((operation) => operation.record);
    const containers = step.operation.rows === 'containers' ? rows.map(({ name }) => name).join(', ') : '';
    const values = {
      model: unit.model.name,
      containers,
      newOwner: unit.newOwner?.name ?? '',
    };
    // The catalogue's keys of steps: `step_<walkthrough>_<step>_<part>`.
    const say = (part: string, english: string) =>
      sayAs(`step_${walkthrough.id}_${step.id}_${part}`.replaceAll('-', '_'), english, values);
    const table = rows[0]?.table;
    const address = (key: LinkKey) => pageAddress(environment, key, table, rows[0]?.id);
    return {
      id: step.id,
      title: say('title', step.title),
      what: say('what', step.what),
      labels: step.labels,
      link: address(step.link),
      otherLink: address(step.otherLink),
      state,
    };
  });
}

/** A page of Microsoft's about a row of an environment; null when its address is not known. The sample environment has none. */
export function pageAddress(environment: EnvironmentRecord, key: LinkKey, table?: string, id?: string): string | null {
  const { kind, origin, environmentId, typeCodes } = environment;
  if (kind === 'sample') return null;
  return linkTo(key, {
    origin,
    environmentId,
    id: id ?? null,
    table: table ?? null,
    typeCode: table ? (typeCodes[table] ?? null) : null,
  });
}
