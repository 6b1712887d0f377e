import type { EnvironmentRecord, PlanRecord } from '#cache';
import type { Cite } from '#engine';
import { type LinkKey, linkTo, operationsOf, progress, type StepState, walkthroughs } from '#walkthroughs';
import { sayAs } from '../say.ts';
import { shareLinesOf } from './guide-share-lines.ts';

/** One step as the guide shows it. */
export interface GuideStep {
  id: string;
  title: string;
  what: string;
  /** Exact labels of Microsoft's pages, in the order one meets them. */
  labels: readonly string[];
  /** What to do one after the other, where a step has several parts; each ticks itself. */
  lines: readonly { text: string; done: boolean }[];
  /** The page it happens on, and where to begin if that does not open; null while what the address needs is not known. */
  link: string | null;
  otherLink: string | null;
  /** What the other page is. */
  otherPage: LinkKey;
  state: StepState['state'];
}

/** The steps of a plan's walkthrough in words, for each of its models, with the pages they happen on and how far each has come. */
export function guideSteps(record: PlanRecord, environment: EnvironmentRecord): GuideStep[] {
  const { plan, findings } = record;
  // A handover is many reassignments: each model has their steps.
  const name = plan.walkthrough === 'hand-over' ? 'reassign-model' : plan.walkthrough;
  const walkthrough = walkthroughs.find(({ id }) => id === name);
  if (!walkthrough) return [];
  return plan.units.flatMap((unit) => {
    if (unit.kind !== 'model' && unit.kind !== 'shares') return [];
    const about = findings.filter(({ cases }) => cases.some((one) => one.unit === unit.id));
    return progress(walkthrough, about).map(({ step, state }): GuideStep => {
      const operations = operationsOf(step, unit);
      const rows = [...new Map(operations.map(({ record: row }) => [row.id, row])).values()];
      const containers = step.operation.rows === 'containers' ? rows.map(({ name }) => name).join(', ') : '';
      const newOwner = unit.kind === 'model' ? (unit.newOwner?.name ?? '') : '';
      // The catalogue's keys of steps: `step_<walkthrough>_<step>_<part>`.
      const say = (part: string, english: string) =>
        sayAs(`step_${walkthrough.id}_${step.id}_${part}`.replaceAll('-', '_'), english, {
          model: unit.model.name,
          containers,
          newOwner,
        });
      const [row] = rows;
      const address = (key: LinkKey) => pageAddress(environment, key, row?.table, row?.id);
      return {
        id: `${unit.id} ${step.id}`,
        title: say('title', step.title),
        what: say('what', step.what),
        labels: step.labels,
        lines: shareLinesOf(record, unit.id, operations),
        link: address(step.link),
        otherLink: address(step.otherLink),
        otherPage: step.otherLink,
        // Nothing to do is nothing to wait for, whatever stands there.
        state: unit.kind === 'shares' && operations.length === 0 ? 'not-needed' : state,
      };
    });
  });
}

/** The pages that a plan's walkthrough follows. */
export function guideSources({ plan }: PlanRecord): Cite[] {
  return walkthroughs.filter(({ id }) => id === plan.walkthrough).map(({ cite }) => cite);
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
