import { useMemo, useState } from 'preact/hooks';
import { type Asked, claimsOf } from '#diagnosis';
import { Busy } from '../../controls/busy.tsx';
import { Notice } from '../../controls/notice.tsx';
import { useAnswer } from '../../controls/use-answer.ts';
import { speaker } from '../../say.ts';
import { askedBy, type Chosen, chosenBy } from '../../stores/diagnosis-question.ts';
import { pastedText } from '../../stores/pasted.ts';
import { goTo, routes } from '../../stores/route.ts';
import { words } from '../../words/diagnose.ts';
import type { LightPageProps } from '../environment-pages.ts';
import { PageHeader } from '../page-header.tsx';
import { ReadingStatus } from '../reading-status.tsx';
import { KeptDiagnoses } from './kept-diagnoses.tsx';
import { Outcome } from './outcome.tsx';
import { QuestionForm } from './question-form.tsx';

const { say } = speaker(words);

/** Diagnose: what does not work, for whom, from where; then the cause, the fixes, and an answer to send. */
export function DiagnosePage({ here, view, data, actions }: LightPageProps<'diagnose'> | LightPageProps<'verdict'>) {
  const chosen = chosenBy(here.page === 'verdict' ? here : {});
  const asked = askedBy(chosen);
  const [text, setText] = useState(pastedText.value);
  const kept = data.diagnoses.value.filter(({ environment }) => environment === view.environment.id);
  const show = (next: Chosen, said: string) => {
    pastedText.value = said;
    const { person, model, from, by } = next;
    goTo(
      routes.verdict(view.environment.id, {
        from,
        ...(person ? { person } : {}),
        ...(model ? { model } : {}),
        ...(by ? { by } : {}),
      }),
    );
    setText(said);
  };
  return (
    <>
      <PageHeader title={say('diagnose_title')} subtitle={say('diagnose_subtitle')} />
      <ReadingStatus view={view} actions={actions} />
      {!view.isRead && <Notice intent="info">{say('diagnose_not_read')}</Notice>}
      {view.isRead && (
        <>
          <QuestionForm view={view} chosen={chosen} text={text} actions={actions} onAsk={show} />
          {here.page === 'diagnose' && <KeptDiagnoses kept={kept} actions={actions} />}
          {asked && <Answered asked={asked} text={text} view={view} data={data} actions={actions} />}
        </>
      )}
    </>
  );
}

type AnsweredProps = Pick<LightPageProps<'verdict'>, 'view' | 'data' | 'actions'> & { asked: Asked; text: string };

function Answered({ asked, text, view, data, actions }: AnsweredProps) {
  const claims = useMemo(() => claimsOf(text), [text]);
  const question = { kind: 'diagnosis', environment: view.environment.id, asked, claims } as const;
  const cause = useAnswer(actions, { ...question, only: 'cause' });
  const everything = useAnswer(actions, { ...question, only: 'everything' });
  const { answer, isOld } = everything.answer && !everything.isOld ? everything : cause;
  if (!answer || isOld) return <Busy>{say('diagnose_working')}</Busy>;
  const verifications = data.verifications.value;
  return <Outcome answer={answer} text={text} view={view} verifications={verifications} actions={actions} />;
}
