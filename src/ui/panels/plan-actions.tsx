import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PlanRecord } from '#cache';
import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { useCommand } from '../controls/use-command.ts';
import { speaker } from '../say.ts';
import { assignedRows } from '../stores/plan-rows.ts';
import { goTo, routes } from '../stores/route.ts';
import { words } from '../words/plan.ts';
import { ApplyConfirm, UndoConfirm } from './plan-confirm.tsx';
import { ProblemNotice } from './problem-notice.tsx';

const { say } = speaker(words);

interface PlanActionsProps {
  record: PlanRecord;
  /** The plan that reverses this one, if there is one. */
  undo: PlanRecord | null;
  actions: ScreenActions;
  /** Ids of people who are disabled. */
  disabled: ReadonlySet<string>;
}

/** What can be done with a plan now: carry it out, be guided, stop, plan anew, undo. */
export function PlanActions({ record, undo, actions, disabled }: PlanActionsProps) {
  const [asking, setAsking] = useState<'apply' | 'undo' | null>(null);
  const command = useCommand(actions);
  const { id: plan, state } = record;
  const blocked = record.findings.some(({ verdict, severity }) => verdict === 'fail' && severity === 'blocker');

  const guide = async () => {
    const reply = await command.run({ type: 'guide-plan', plan });
    if (reply.ok) actions.openGuide(plan);
  };
  const again = async () => {
    const { type, id } = record.plan.newOwner;
    const reply = await command.run({
      type: 'prepare-reassignment',
      environment: record.environment,
      model: record.model,
      newOwner: { type, id },
    });
    if (reply.ok && reply.id) goTo(routes.plan(reply.id));
  };
  const planUndo = async () => {
    setAsking(null);
    const reply = await command.run({ type: 'undo-plan', plan });
    if (reply.ok && reply.id) goTo(routes.plan(reply.id));
  };
  const discard = async () => {
    const reply = await command.run({ type: 'discard-plan', plan });
    if (reply.ok) goTo(routes.model(record.environment, record.model));
  };
  const apply = async () => {
    setAsking(null);
    await command.run({ type: 'apply-plan', plan });
  };

  const planAgain = (
    <Button appearance="primary" disabled={command.busy} onClick={() => void again()}>
      {say('plan_again')}
    </Button>
  );
  return (
    <section class="plan-actions" aria-live="polite">
      {blocked && state === 'draft' && <p class="care">{say('plan_blocked')}</p>}
      <div class="row-actions">
        {state === 'draft' && (
          <>
            <Way note={say('plan_do_note')}>
              <Button appearance="primary" disabled={blocked || command.busy} onClick={() => setAsking('apply')}>
                {say('plan_do')}
              </Button>
            </Way>
            <Way note={say('plan_guide_note')}>
              <Button icon="guide" disabled={blocked || command.busy} onClick={() => void guide()}>
                {say('plan_guide')}
              </Button>
            </Way>
            {blocked && !record.plan.undoes && <Button onClick={() => void again()}>{say('plan_check_again')}</Button>}
            <Button appearance="subtle" disabled={command.busy} onClick={() => void discard()}>
              {say('plan_discard')}
            </Button>
          </>
        )}
        {state === 'guiding' && (
          <>
            <Button appearance="primary" icon="guide" onClick={() => actions.openGuide(plan)}>
              {say('plan_open_guide')}
            </Button>
            <Button disabled={command.busy} onClick={() => void discard()}>
              {say('plan_stop_guiding')}
            </Button>
          </>
        )}
        {state === 'applying' && (
          <Button disabled={command.busy} onClick={() => void command.run({ type: 'stop-plan', plan })}>
            {say('plan_stop')}
          </Button>
        )}
        {(state === 'stale' || state === 'failed') && !record.plan.undoes && planAgain}
        {!undo && isWritten(record) && (
          <Button icon="undo" disabled={command.busy} onClick={() => setAsking('undo')}>
            {say('plan_undo')}
          </Button>
        )}
      </div>
      {command.problem && <ProblemNotice problem={command.problem} actions={actions} />}
      {asking === 'apply' && (
        <ApplyConfirm
          record={record}
          rows={assignedRows(record).length}
          onConfirm={() => void apply()}
          onCancel={() => setAsking(null)}
        />
      )}
      {asking === 'undo' && (
        <UndoConfirm
          record={record}
          disabled={disabled}
          onConfirm={() => void planUndo()}
          onCancel={() => setAsking(null)}
        />
      )}
    </section>
  );
}

function Way({ note, children }: { note: string; children: ComponentChildren }) {
  return (
    <div class="way">
      {children}
      <p class="quiet small">{note}</p>
    </div>
  );
}

/** Something was written that could be taken back. */
function isWritten({ state, outcome }: PlanRecord): boolean {
  return (
    state === 'verified' ||
    (state === 'failed' && outcome.some((unit) => unit.state === 'verified' || unit.state === 'not-verified'))
  );
}
