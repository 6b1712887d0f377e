import type { ReadonlySignal } from '@preact/signals';
import type { EnvironmentView, VerificationRecord } from '#cache';
import type { Asked } from '#diagnosis';
import type { ScreenActions } from '../../contract.ts';
import { Button } from '../../controls/button.tsx';
import { Notice } from '../../controls/notice.tsx';
import { useAnswer } from '../../controls/use-answer.ts';
import { useCommand } from '../../controls/use-command.ts';
import { speaker } from '../../say.ts';
import { goTo, routes } from '../../stores/route.ts';
import { words } from '../../words/walk.ts';
import { VerifyNow } from '../diagnose/verify-now.tsx';
import { ProblemNotice } from '../problem-notice.tsx';

const { say } = speaker(words);

interface WalkEndProps {
  asked: Asked;
  /** Whether somebody ticked a step because Dataverse does not show it. */
  isTicked: boolean;
  view: EnvironmentView;
  verifications: ReadonlySignal<readonly VerificationRecord[]>;
  actions: ScreenActions;
}

/** What comes after the last step: Dataverse's own answer, and a new diagnosis of what was read again. */
export function WalkEnd({ asked, isTicked, view, verifications, actions }: WalkEndProps) {
  const environment = view.environment.id;
  const { answer } = useAnswer(actions, { kind: 'diagnosis', environment, asked, claims: [], only: 'cause' });
  const command = useCommand(actions);
  const diagnose = async () => {
    const reply = await command.run({ type: 'refresh-environment', environment });
    if (reply.ok) goTo(routes.verdict(environment, asked));
  };
  return (
    <section class="walk-end" aria-label={say('walk_diagnose')}>
      <Notice intent="success" title={say(isTicked ? 'walk_done_ticked' : 'walk_done')}>
        <p>{say('walk_next')}</p>
      </Notice>
      {command.problem && <ProblemNotice problem={command.problem} actions={actions} onRetry={() => void diagnose()} />}
      <div class="row-actions">
        <Button appearance="primary" disabled={command.busy} onClick={() => void diagnose()}>
          {say(command.busy ? 'walk_diagnose_starting' : 'walk_diagnose')}
        </Button>
      </div>
      {answer && <VerifyNow answer={answer} view={view} verifications={verifications.value} actions={actions} />}
    </section>
  );
}
