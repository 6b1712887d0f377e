import type { DiagnosisAnswer } from '#answers';
import type { EnvironmentView, VerificationRecord } from '#cache';
import type { Gate } from '#diagnosis';
import type { ScreenActions } from '../../contract.ts';
import { Icon } from '../../controls/icon.tsx';
import { speaker } from '../../say.ts';
import { furtherGates } from '../../stores/diagnosis-words.ts';
import { dateTime } from '../../stores/format.ts';
import { words } from '../../words/diagnose.ts';
import { GateLine, GateLines } from './gate-lines.tsx';
import { placeName } from './question-form.tsx';
import { VerifyNow } from './verify-now.tsx';

const { say, count } = speaker(words);

interface VerdictProps {
  answer: DiagnosisAnswer;
  view: EnvironmentView;
  verifications: readonly VerificationRecord[];
  actions: ScreenActions;
}

/** The first failing gate on top, then everything further that is missing, what nobody checked, and what passed. */
export function Verdict({ answer, view, verifications, actions }: VerdictProps) {
  const { cause, open, passed, asked } = answer.diagnosis;
  const further = furtherGates(answer.diagnosis);
  const isOpen = open.some(({ verdict }) => verdict === 'cannot-tell');
  const outcome = outcomes[cause ? 'cause' : isOpen ? 'open' : 'clear'];
  const read = view.sync?.finishedOn;
  return (
    <section class="panel verdict" aria-labelledby="verdict-cause">
      <p class="quiet small">
        <bdi>{answer.names[asked.person]}</bdi> · <bdi>{answer.names[asked.model]}</bdi> · {placeName(asked.from)}
        {read && ` · ${say('diagnose_read_on', { date: dateTime(read) })}`}
      </p>
      <h2 id="verdict-cause" class={`cause ${outcome.look}`}>
        <Icon name={outcome.icon} />
        {say(outcome.title)}
      </h2>
      {cause ? (
        <div class="cause-line">
          <GateLine gate={cause} />
        </div>
      ) : (
        <p>
          {open.length > 0 && `${say('diagnose_no_cause_open')} `}
          {say('diagnose_no_cause_verify')}
        </p>
      )}
      <VerifyNow answer={answer} view={view} verifications={verifications} actions={actions} />
      {further.length > 0 && (
        <>
          <h3>{say('diagnose_further')}</h3>
          <GateLines gates={further} />
        </>
      )}
      {open.length > 0 && (
        <details open={!cause}>
          <summary>{say('diagnose_open')}</summary>
          <GateLines gates={[...open].sort(unreadFirst)} />
        </details>
      )}
      {passed.length > 0 && (
        <details>
          <summary>{count('diagnose_passed', passed.length)}</summary>
          <GateLines gates={passed} />
        </details>
      )}
    </section>
  );
}

const unreadFirst = (a: Gate, b: Gate) => Number(b.verdict === 'cannot-tell') - Number(a.verdict === 'cannot-tell');

/** How a verdict looks. What could not be read is no clean bill of health. */
const outcomes = {
  cause: { look: 'failing', icon: 'error', title: 'diagnose_cause' },
  open: { look: 'open', icon: 'info', title: 'diagnose_cannot_tell' },
  clear: { look: 'clear', icon: 'check', title: 'diagnose_no_cause' },
} as const;
