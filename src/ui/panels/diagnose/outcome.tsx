import type { DiagnosisAnswer } from '#answers';
import type { EnvironmentView, VerificationRecord } from '#cache';
import type { ScreenActions } from '../../contract.ts';
import { AnswerToSend } from './answer-to-send.tsx';
import { Fixes } from './fixes.tsx';
import { TextSays } from './text-says.tsx';
import { Verdict } from './verdict.tsx';

interface OutcomeProps {
  answer: DiagnosisAnswer;
  text: string;
  view: EnvironmentView;
  verifications: readonly VerificationRecord[];
  actions: ScreenActions;
}

/** What came of a diagnosis: cause and fixes on one side, the text and the answer to send on the other. */
export function Outcome({ answer, text, view, verifications, actions }: OutcomeProps) {
  return (
    <div class="two-columns" id="diagnosis">
      <div class="column">
        <Verdict answer={answer} view={view} verifications={verifications} actions={actions} />
        <Fixes answer={answer} view={view} actions={actions} />
      </div>
      <div class="column">
        {answer.claims.length > 0 && <TextSays answer={answer} />}
        <AnswerToSend answer={answer} text={text} view={view} actions={actions} />
      </div>
    </div>
  );
}
