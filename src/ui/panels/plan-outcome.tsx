import type { PlanRecord, UnitOutcome } from '#cache';
import { unitName } from '#walkthroughs';
import type { ScreenActions } from '../contract.ts';
import { Busy } from '../controls/busy.tsx';
import { LinkButton } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { speaker } from '../say.ts';
import { dateTime, timeOfDay } from '../stores/format.ts';
import { planSentences } from '../stores/plan-sentences.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/plan.ts';
import { ProblemNotice } from './problem-notice.tsx';

const { say } = speaker(words);

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
  const { state, outcome } = record;
  const sentences = planSentences(record);
  const undone = undo && <LinkButton to={routes.plan(undo.id)}>{say('plan_undone_link')}</LinkButton>;
  if (state === 'applying') {
    return (
      <section class="panel" aria-live="polite">
        <Busy>{sentences.applying}</Busy>
        {record.waitingUntil && <p class="care">{say('plan_waiting', { time: timeOfDay(record.waitingUntil) })}</p>}
        <Units record={record} />
      </section>
    );
  }
  if (state === 'verified') {
    return (
      <Notice intent="success" title={sentences.verified} actions={undone}>
        <p>{say('plan_verified', { time: dateTime(record.updatedOn) })}</p>
        {undo && <p>{say('plan_undone')}</p>}
      </Notice>
    );
  }
  const problems = [record.problem, ...outcome.map((unit) => unit.problem)].filter((problem) => problem !== null);
  const shown = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return (
    <>
      {state === 'failed' && (
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

/** Each unit by its model's name, with how far it is. */
function Units({ record }: { record: PlanRecord }) {
  return (
    <ul class="unit-list">
      {record.plan.units.map((unit) => (
        <li key={unit.id}>
          <bdi>{unitName(unit)}</bdi>
          <span class="quiet">{unitState(record.outcome.find((one) => one.unit === unit.id)?.state ?? 'waiting')}</span>
        </li>
      ))}
    </ul>
  );
}

function unitState(state: UnitOutcome['state']): string {
  return say(`plan_unit_${state === 'not-verified' ? 'not_verified' : state}`);
}
