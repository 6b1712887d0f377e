import type { PlanRecord } from '#cache';
import type { ScreenActions } from '../contract.ts';
import { Busy } from '../controls/busy.tsx';
import { LinkButton } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { speaker } from '../say.ts';
import { dateTime, timeOfDay } from '../stores/format.ts';
import { unitsDone } from '../stores/roles-plan.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/roles-plan.ts';
import { ProblemNotice } from './problem-notice.tsx';

const { say } = speaker(words);

interface RolesPlanOutcomeProps {
  record: PlanRecord;
  undo: PlanRecord | null;
  actions: ScreenActions;
}

/** What became of a plan about roles so far: under way, verified, or why not. */
export function RolesPlanOutcome({ record, undo, actions }: RolesPlanOutcomeProps) {
  const { state, outcome, plan } = record;
  const undone = undo && <LinkButton to={routes.plan(undo.id)}>{say('roles_undone_link')}</LinkButton>;
  if (state === 'applying') {
    const { done, total } = unitsDone(record);
    return (
      <section class="panel" aria-live="polite">
        <Busy>{say('roles_applying')}</Busy>
        <progress max={total} value={done} aria-label={say('roles_applying')} />
        <p>{say('roles_progress', { done, total })}</p>
        {record.waitingUntil && <p class="care">{say('roles_waiting', { time: timeOfDay(record.waitingUntil) })}</p>}
      </section>
    );
  }
  if (state === 'verified') {
    const watched = plan.walkthrough === 'lock-sharing' && !plan.undoes && !undo;
    return (
      <Notice intent="success" title={say('roles_verified', { time: dateTime(record.updatedOn) })} actions={undone}>
        {watched && <p>{say('roles_verified_watch')}</p>}
        {undo && <p>{say('roles_undone')}</p>}
      </Notice>
    );
  }
  const written = outcome.some((one) => one.state === 'verified');
  const problems = [record.problem, ...outcome.map(({ problem }) => problem)].filter((problem) => problem !== null);
  const shown = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return (
    <>
      {state === 'failed' && (
        <Notice intent="error" title={say(written ? 'roles_failed_some' : 'roles_failed_none')} actions={undone}>
          {written && <p>{say('roles_failed_some_text')}</p>}
        </Notice>
      )}
      {state === 'stale' && <Notice intent="warning" title={say('roles_stale')} />}
      {[...shown].map(([key, problem]) => (
        <ProblemNotice key={key} problem={problem} actions={actions} />
      ))}
    </>
  );
}
