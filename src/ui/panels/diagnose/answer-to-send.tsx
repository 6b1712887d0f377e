import { useId, useState } from 'preact/hooks';
import type { DiagnosisAnswer } from '#answers';
import type { EnvironmentView } from '#cache';
import type { ScreenActions } from '../../contract.ts';
import { Button } from '../../controls/button.tsx';
import { speaker } from '../../say.ts';
import type { AnswerFormat } from '../../stores/answer-blocks.ts';
import { type AnswerStyle, answerToSend } from '../../stores/answer-to-send.ts';
import { words } from '../../words/diagnose.ts';
import { KeepButton } from './keep-button.tsx';

const { say } = speaker(words);

interface AnswerToSendProps {
  answer: DiagnosisAnswer;
  text: string;
  view: EnvironmentView;
  actions: ScreenActions;
}

/** The answer to send, to be looked at and copied; names and ids stay out unless somebody wants them in. */
export function AnswerToSend({ answer, text: pasted, view, actions }: AnswerToSendProps) {
  const [style, setStyle] = useState<AnswerStyle>({ for: 'user', format: 'plain', redact: true });
  const [copied, setCopied] = useState('');
  const id = useId();
  const text = answerToSend(answer, view, style);
  const set = (part: Partial<AnswerStyle>) => setStyle({ ...style, ...part });
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(text);
  };
  return (
    <section class="panel answer" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('diagnose_answer')}</h2>
      <div class="answer-choices">
        <div class="field">
          <label for={`${id}-for`}>{say('diagnose_answer_for')}</label>
          <select
            id={`${id}-for`}
            value={style.for}
            onChange={(event) => set({ for: event.currentTarget.value as AnswerStyle['for'] })}
          >
            <option value="user">{say('diagnose_answer_user')}</option>
            <option value="ticket">{say('diagnose_answer_ticket')}</option>
          </select>
        </div>
        <div class="field">
          <label for={`${id}-format`}>{say('diagnose_answer_format')}</label>
          <select
            id={`${id}-format`}
            value={style.format}
            onChange={(event) => set({ format: event.currentTarget.value as AnswerFormat })}
          >
            <option value="plain">{say('diagnose_answer_plain')}</option>
            <option value="markdown">{say('diagnose_answer_markdown')}</option>
          </select>
        </div>
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={style.redact}
          onChange={(event) => set({ redact: event.currentTarget.checked })}
        />
        {say('diagnose_answer_redact')}
      </label>
      <textarea class="answer-text" readOnly rows={12} aria-label={say('diagnose_answer_text')} value={text} />
      <div class="row-actions">
        <Button icon="copy" onClick={() => void copy()}>
          {copied === text ? say('diagnose_answer_copied') : say('diagnose_answer_copy')}
        </Button>
        <KeepButton answer={answer} text={pasted} view={view} actions={actions} />
      </div>
    </section>
  );
}
