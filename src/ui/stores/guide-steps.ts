import type { EnvironmentRecord, PlanFinding, PlanRecord } from '#cache';
import type { Cite } from '#engine';
import { type LinkKey, linkTo, operationsOf, progress, type StepState, walkthroughs } from '#walkthroughs';
import { sayAs, speaker } from '../say.ts';
import { words } from '../words/guide.ts';
import { shareLinesOf } from './guide-share-lines.ts';

const guide = speaker(words);

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
  /** `ticked`: by somebody, because Dataverse does not show it. */
  state: StepState['state'] | 'ticked';
  /** How somebody can tell that it is done, for a step that only a person can tick. */
  tell?: string | null;
  /** What Dataverse shows now of what the step is about. */
  shows?: string | null;
  /** Why it cannot be told whether the step is done. */
  trouble?: string | null;
}

/** The steps of a plan's walkthrough in words, for each of its models, with the pages they happen on and how far each has come. */
export function guideSteps(record: PlanRecord, environment: EnvironmentRecord): GuideStep[] {
  const { plan, findings } = record;
  const walkthrough = walkthroughOf(plan);
  if (!walkthrough) return [];
  const found = findingsByUnit(findings);
  const isMany = plan.units.length > 1;
  return plan.units.flatMap((unit) => {
    if (unit.kind !== 'model' && unit.kind !== 'shares') return [];
    const about = found.get(unit.id) ?? [];
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
        title: isMany
          ? guide.say('guide_step_of', { step: say('title', step.title), model: unit.model.name })
          : say('title', step.title),
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

function findingsByUnit(findings: PlanRecord['findings']): ReadonlyMap<string, readonly PlanFinding[]> {
  const found = new Map<string, PlanFinding[]>();
  for (const finding of findings)
    for (const { unit } of finding.cases) {
      const list = found.get(unit);
      if (list) list.push(finding);
      else found.set(unit, [finding]);
    }
  return found;
}

/** The walkthrough whose steps a plan has: a handover is many reassignments. */
function walkthroughOf({ walkthrough }: PlanRecord['plan']) {
  return walkthroughs.find(({ id }) => id === (walkthrough === 'hand-over' ? 'reassign-model' : walkthrough));
}

/** The pages that a plan's walkthrough follows. */
export function guideSources({ plan }: PlanRecord): Cite[] {
  return [walkthroughOf(plan)].flatMap((walkthrough) => walkthrough?.cite ?? []);
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
