import { useState } from 'preact/hooks';
import type { EnvironmentRecord, PlanRecord } from '#cache';
import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { usePlanCommands } from '../controls/use-plan-commands.ts';
import { speaker } from '../say.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/plan.ts';
import { ApplyConfirm, UndoConfirm } from './plan-confirm.tsx';
import { PlanWays } from './plan-ways.tsx';
import { ProblemNotice } from './problem-notice.tsx';

const { say } = speaker(words);

interface PlanActionsProps {
  record: PlanRecord;
  environment: EnvironmentRecord;
  /** The plan that reverses this one, if there is one. */
  undo: PlanRecord | null;
  actions: ScreenActions;
  /** Ids of people who are disabled. */
  disabled: ReadonlySet<string>;
}

/** What can be done with a plan now: carry it out, be guided, stop, plan anew, undo. What matters is asked once more. */
export function PlanActions({ record, environment, undo, actions, disabled }: PlanActionsProps) {
  const [asking, setAsking] = useState<'apply' | 'undo' | null>(null);
  const commands = usePlanCommands(record, actions);
  const { busy, problem } = commands;
  const { id, state } = record;
  const cancel = () => setAsking(null);
  const answer = (command: () => void) => () => {
    cancel();
    command();
  };
  return (
    <section class="plan-actions" aria-live="polite">
      {state === 'draft' && (
        <PlanWays record={record} commands={commands} onApply={() => setAsking('apply')} environment={environment} />
      )}
      <div class="row-actions">
        {state === 'guiding' && (
          <>
            <Button appearance="primary" icon="guide" onClick={() => actions.openBeside(routes.guide(id))}>
              {say('plan_open_guide')}
            </Button>
            <Button disabled={busy} onClick={commands.discard}>
              {say('plan_stop_guiding')}
            </Button>
          </>
        )}
        {state === 'applying' && (
          <Button disabled={busy} onClick={commands.stop}>
            {say('plan_stop')}
          </Button>
        )}
        {isUnclear(record) && (
          <Button appearance="primary" disabled={busy} onClick={commands.apply}>
            {say('plan_continue')}
          </Button>
        )}
        {state === 'failed' && !isUnclear(record) && record.plan.units.length > 1 && (
          <Button disabled={busy} onClick={commands.apply}>
            {say('plan_rest')}
          </Button>
        )}
        {(state === 'stale' || (state === 'failed' && !isUnclear(record))) && (
          <Button
            {...(isWritten(record) ? {} : { appearance: 'primary' })}
            disabled={busy}
            onClick={commands.planAgain}
          >
            {say('plan_again')}
          </Button>
        )}
        {!undo && isWritten(record) && (
          <Button icon="undo" disabled={busy} onClick={() => setAsking('undo')}>
            {say('plan_undo')}
          </Button>
        )}
      </div>
      {problem && <ProblemNotice problem={problem} actions={actions} />}
      {asking === 'apply' && <ApplyConfirm record={record} onConfirm={answer(commands.apply)} onCancel={cancel} />}
      {asking === 'undo' && (
        <UndoConfirm record={record} disabled={disabled} onConfirm={answer(commands.undo)} onCancel={cancel} />
      )}
    </section>
  );
}

/** A write was sent and never read back: applying again reads first. */
function isUnclear({ state, outcome }: PlanRecord): boolean {
  return state === 'failed' && outcome.some((unit) => unit.state === 'writing');
}

/** Something was written that could be taken back. */
function isWritten({ state, outcome }: PlanRecord): boolean {
  return (
    state === 'verified' ||
    (state === 'failed' && outcome.some((unit) => unit.state === 'verified' || unit.state === 'not-verified'))
  );
}
