import type { PlanRecord, UnitOutcome } from '#cache';
import { unitName } from '#walkthroughs';
import type { ScreenActions } from '../contract.ts';
import { Busy } from '../controls/busy.tsx';
import { LinkButton } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { speaker } from '../say.ts';
import { dateTime, timeOfDay } from '../stores/format.ts';
import { confirmation } from '../stores/plan-confirmation.ts';
import { planSentences } from '../stores/plan-sentences.ts';
import { unitsDone } from '../stores/plan-units.ts';
import { unitStateName } from '../stores/plan-words.ts';
import { routes } from '../stores/route.ts';
import { words as handoverWords } from '../words/handover.ts';
import { words } from '../words/plan.ts';
import { ProblemNotice } from './problem-notice.tsx';

const { say } = speaker(words);
const { say: sayHandover } = speaker(handoverWords);

/** What became of a plan so far: under way, verified, or why not. */
export function PlanOutcome({
  record,
  undo,
  actions,
}: {
  record: PlanRecord;
  undo: PlanRecord | null;
  actions: ScreenActions;
}) {
  const { plan, state, outcome } = record;
  const sentences = planSentences(record);
  const undone = undo && <LinkButton to={routes.plan(undo.id)}>{say('plan_undone_link')}</LinkButton>;
  if (state === 'applying') {
    return (
      <section class="panel" aria-live="polite">
        <Busy>{sentences.applying}</Busy>
        {record.waitingUntil && <p class="care">{say('plan_waiting', { time: timeOfDay(record.waitingUntil) })}</p>}
        {plan.units.length > 1 && (
          <progress
            max={plan.units.length}
            value={unitsDone(record)}
            aria-label={sayHandover('handover_progress', { done: unitsDone(record), total: plan.units.length })}
          />
        )}
        {plan.units.length > 1 && (
          <p>{sayHandover('handover_progress', { done: unitsDone(record), total: plan.units.length })}</p>
        )}
        <UnderWay record={record} />
      </section>
    );
  }
  if (state === 'verified') {
    return (
      <Notice intent="success" title={sentences.verified} actions={undone}>
        <p>{say('plan_verified', { time: dateTime(record.updatedOn) })}</p>
        <Confirmed record={record} />
        {undo && <p>{say('plan_undone')}</p>}
      </Notice>
    );
  }
  // Of several units each failure stands by its name below.
  const ofUnits = plan.units.length > 1 ? [] : outcome.map((unit) => unit.problem);
  const isOfUnit = outcome.some(({ problem }) => JSON.stringify(problem) === JSON.stringify(record.problem));
  const problems = [plan.units.length > 1 && isOfUnit ? null : record.problem, ...ofUnits].filter(
    (problem) => problem !== null,
  );
  const moved = outcome.filter((one) => one.state === 'verified').length;
  const values = { time: dateTime(record.updatedOn) };
  const shown = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return (
    <>
      {state === 'failed' && moved > 1 && (
        <Notice
          intent="warning"
          title={sayHandover('handover_partly', { done: moved, total: plan.units.length })}
          actions={undone}
        >
          <p>{say(whatMoved(outcome) === 'plan_failed_unclear' ? 'plan_failed_unclear' : 'plan_verified', values)}</p>
        </Notice>
      )}
      {state === 'failed' && moved <= 1 && (
        <Notice intent="error" title={say('plan_failed_title')} actions={undone}>
          <p>{say(whatMoved(outcome))}</p>
        </Notice>
      )}
      {[...shown].map(([key, problem]) => (
        <ProblemNotice key={key} problem={problem} actions={actions} />
      ))}
    </>
  );
}

function whatMoved(outcome: readonly UnitOutcome[]) {
  const some = (...states: UnitOutcome['state'][]) => outcome.some(({ state }) => states.includes(state));
  if (some('writing')) return 'plan_failed_unclear';
  return some('verified', 'not-verified') ? 'plan_failed_some' : 'plan_failed_none';
}

/** Dataverse's own word about the new owner of a single model; of many the list has it. */
function Confirmed({ record: { plan, outcome } }: { record: PlanRecord }) {
  const [unit] = plan.units;
  if (plan.units.length !== 1 || unit?.kind !== 'model') return null;
  const said = confirmation(unit, outcome.find((one) => one.unit === unit.id) ?? null);
  return said ? <p>{said}</p> : null;
}

/** The units that are being written just now, by name. */
function UnderWay({ record }: { record: PlanRecord }) {
  const names = new Map(record.plan.units.map((unit) => [unit.id, unitName(unit)]));
  const writing = record.outcome.filter(({ state }) => state === 'writing').slice(0, 20);
  return (
    <ul class="unit-list">
      {writing.map(({ unit, state }) => (
        <li key={unit}>
          <bdi>{names.get(unit) ?? unit}</bdi> <span class="quiet">{unitStateName(state)}</span>
        </li>
      ))}
    </ul>
  );
}
