import { useState } from 'preact/hooks';
import type { PlanRecord } from '#cache';
import { blocks } from '#walkthroughs';
import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { Confirm } from '../controls/confirm.tsx';
import { usePlanCommands } from '../controls/use-plan-commands.ts';
import { speaker } from '../say.ts';
import { rolesPlanNotes } from '../stores/roles-plan.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/roles-plan.ts';
import { ProblemNotice } from './problem-notice.tsx';

const { say, count } = speaker(words);

interface RolesPlanActionsProps {
  record: PlanRecord;
  undo: PlanRecord | null;
  actions: ScreenActions;
}

/** What can be done with a plan about roles now. Writing and undoing are asked about once more. */
export function RolesPlanActions({ record, undo, actions }: RolesPlanActionsProps) {
  const [asking, setAsking] = useState<'apply' | 'undo' | null>(null);
  const { busy, problem, ...commands } = usePlanCommands(record, actions);
  const { state, outcome } = record;
  const notes = rolesPlanNotes(record.plan);
  const limits = record.proof?.limits ?? [];
  const blocked = limits.some(blocks);
  const written = outcome.some((one) => one.state === 'verified' || one.state === 'not-verified');
  const unclear = state === 'failed' && outcome.some((one) => one.state === 'writing');
  const writes = record.plan.units.filter(({ operations }) => operations.length > 0).length;
  const sure = (command: () => void) => () => {
    setAsking(null);
    command();
  };
  return (
    <section class="plan-actions" aria-live="polite">
      <div class="row-actions">
        {state === 'draft' && (
          <>
            <div class="way">
              <Button appearance="primary" disabled={busy || blocked} onClick={() => setAsking('apply')}>
                {say('roles_apply')}
              </Button>
              <p class="quiet small">{say(notes.apply)}</p>
            </div>
            <div class="way">
              <Button icon="guide" disabled={busy || blocked} onClick={commands.guide}>
                {say('roles_guide')}
              </Button>
              <p class="quiet small">{say('roles_guide_note')}</p>
            </div>
            {blocked && (
              <Button disabled={busy} onClick={commands.planAgain}>
                {say('roles_again')}
              </Button>
            )}
            <Button appearance="subtle" disabled={busy} onClick={commands.discard}>
              {say('roles_discard')}
            </Button>
          </>
        )}
        {state === 'guiding' && (
          <>
            <Button appearance="primary" icon="guide" onClick={() => actions.openBeside(routes.guide(record.id))}>
              {say('roles_open_guide')}
            </Button>
            <Button disabled={busy} onClick={() => setAsking('apply')}>
              {say('roles_apply')}
            </Button>
            <Button disabled={busy} onClick={commands.discard}>
              {say('roles_stop_guiding')}
            </Button>
          </>
        )}
        {state === 'applying' && (
          <Button disabled={busy} onClick={commands.stop}>
            {say('roles_stop')}
          </Button>
        )}
        {unclear && (
          <Button appearance="primary" disabled={busy} onClick={commands.apply}>
            {say('roles_continue')}
          </Button>
        )}
        {(state === 'stale' || state === 'failed') && !unclear && (
          <Button appearance="primary" disabled={busy} onClick={commands.planAgain}>
            {say('roles_again')}
          </Button>
        )}
        {!undo && (state === 'verified' || (state === 'failed' && written)) && (
          <Button icon="undo" disabled={busy} onClick={() => setAsking('undo')}>
            {say('roles_undo')}
          </Button>
        )}
      </div>
      {problem && <ProblemNotice problem={problem} actions={actions} />}
      {asking === 'apply' && (
        <Confirm
          title={say('roles_confirm_title')}
          confirm={say('roles_confirm_yes')}
          cancel={say('roles_confirm_no')}
          onConfirm={sure(commands.apply)}
          onCancel={() => setAsking(null)}
        >
          <p>{count('roles_confirm_text', writes)}</p>
          {limits.some(({ kind }) => kind === 'beyond-dataverse') && <p class="care">{say('roles_confirm_unknown')}</p>}
        </Confirm>
      )}
      {asking === 'undo' && (
        <Confirm
          title={say('roles_undo_title')}
          confirm={say('roles_undo_yes')}
          cancel={say('roles_confirm_no')}
          onConfirm={sure(commands.undo)}
          onCancel={() => setAsking(null)}
        >
          <p>{say(notes.undo)}</p>
        </Confirm>
      )}
    </section>
  );
}
