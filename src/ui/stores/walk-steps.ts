import type { EnvironmentRecord } from '#cache';
import { foundIn, type HandStep, type HandWalkthrough, type StepSeen, type WalkRecord } from '#walkthroughs';
import { sayAs, speaker } from '../say.ts';
import { words } from '../words/walk.ts';
import { dateTime } from './format.ts';
import { type GuideStep, pageAddress } from './guide-steps.ts';
import { problemSentences } from './problem-sentences.ts';

const { say } = speaker(words);

/** What stands for the placeholders of a walkthrough's sentences. */
export type WalkNames = Readonly<Record<'person' | 'model' | 'team' | 'flow' | 'app', string>>;

/** What a walkthrough is filled in with: names, and the rows its pages are about. */
export interface FilledIn {
  names: WalkNames;
  rows: { person: string; model: string };
  environment: EnvironmentRecord;
}

/** The states that are told better with what Dataverse shows. */
const telling: readonly GuideStep['state'][] = ['current', 'cannot-tell', 'not-needed'];

/** A walkthrough's own sentence: its title, or who can do it. */
export function walkSentence(walk: HandWalkthrough, part: 'title' | 'prerequisite', names: WalkNames): string {
  return sayAs(`walk_${walk.id}_${part}`.replaceAll('-', '_'), walk[part], names);
}

/** The steps of a walkthrough in words, with the pages they happen on and how far each has come by what was seen last. */
export function walkSteps(walk: HandWalkthrough, record: WalkRecord | null, filled: FilledIn): GuideStep[] {
  const states = walk.steps.map((step) => stateOf(step, record));
  const next = states.indexOf('open');
  return walk.steps.map((step, at): GuideStep => {
    const sentence = (part: 'title' | 'what' | 'tell') =>
      sayAs(`walk_${walk.id}_${step.id}_${part}`.replaceAll('-', '_'), step[part] ?? '', filled.names);
    const state = at === next ? 'current' : (states[at] ?? 'open');
    const seen = record ? step.check(record.seen, record.first) : 'open';
    return {
      id: step.id,
      title: sentence('title'),
      what: sentence('what'),
      labels: step.labels,
      lines: step.sight === 'callers' ? linesOf(record) : [],
      link: addressOf(step, filled),
      otherLink: null,
      otherPage: 'adminCenter',
      state,
      tell: seen === 'unseen' ? sentence('tell') : seen === 'cannot-tell' ? say('walk_tell_blind') : null,
      shows: telling.includes(state) && seen !== 'unseen' ? showsOf(step, record) : null,
      trouble: troubleOf(step, record),
    };
  });
}

function stateOf({ id, check }: HandStep, record: WalkRecord | null): Exclude<StepSeen, 'unseen'> | 'ticked' {
  if (!record) return 'open';
  const seen = check(record.seen, record.first);
  if (seen !== 'unseen' && seen !== 'cannot-tell') return seen;
  if (record.ticked.includes(id)) return 'ticked';
  return seen === 'unseen' ? 'open' : seen;
}

function addressOf({ page }: HandStep, { rows, environment }: FilledIn): string | null {
  if (!page) return null;
  const { link, row } = page;
  const table = row === 'person' ? 'systemuser' : 'msdyn_aimodel';
  return row ? pageAddress(environment, link, table, rows[row]) : pageAddress(environment, link);
}

/** The flows that called the model at the first look; what is gone since calls nothing. */
function linesOf(record: WalkRecord | null): GuideStep['lines'] {
  const now = record ? foundIn(record.seen, 'callers') : undefined;
  if (!record || !now) return [];
  const calling = new Set(now.filter(({ calls }) => calls).map(({ id }) => id));
  return (foundIn(record.first, 'callers') ?? [])
    .filter(({ calls }) => calls)
    .map(({ id, name }) => ({ text: name, done: !calling.has(id) }));
}

/** What Dataverse shows now of what a step is about; null where that says nothing more than the step. */
function showsOf({ sight }: HandStep, record: WalkRecord | null): string | null {
  if (!record || !sight) return null;
  const { seen } = record;
  if (sight === 'callers') {
    const isRead = foundIn(seen, 'callers') !== undefined;
    return isRead && linesOf(record).length === 0 ? say('walk_shows_no_callers') : null;
  }
  if (sight === 'person') return foundIn(seen, 'person') === null ? say('walk_shows_no_person') : null;
  if (sight === 'model') {
    const model = foundIn(seen, 'model');
    if (model === undefined) return null;
    return say(model ? `walk_shows_${model.state}` : 'walk_shows_no_model');
  }
  if (sight === 'flow') {
    const flow = foundIn(seen, 'flow');
    if (!flow) return flow === null ? say('walk_shows_no_flow') : null;
    return say(flow.ownerIsDisabled ? 'walk_shows_owner_disabled' : 'walk_shows_owner', { owner: flow.owner.name });
  }
  if (sight === 'run' || sight === 'ownRun') return runSentence(foundIn(seen, sight));
  return null;
}

function runSentence(run: { on: string | null; status: number | null } | null | undefined): string | null {
  if (run === undefined) return null;
  const key = `walk_shows_run_${run?.status}`;
  if (!run?.on || !Object.hasOwn(words, key)) return say('walk_shows_no_run');
  return say(key as keyof typeof words, { time: dateTime(run.on) });
}

/** Why what a step shows in could not be looked at. */
function troubleOf({ sight }: HandStep, record: WalkRecord | null): string | null {
  const found = sight && record?.seen[sight];
  if (!found || !('problem' in found)) return null;
  return problemSentences(found.problem).what;
}
