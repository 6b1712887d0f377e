import type { DiagnosisAnswer } from '#answers';
import type { EnvironmentView, VerificationRecord } from '#cache';
import type { Place } from '#diagnosis';
import type { ScreenActions } from '../../contract.ts';
import { Busy } from '../../controls/busy.tsx';
import { Button } from '../../controls/button.tsx';
import { Notice } from '../../controls/notice.tsx';
import { useCommand } from '../../controls/use-command.ts';
import { speaker } from '../../say.ts';
import { timeOfDay } from '../../stores/format.ts';
import { rightsText } from '../../stores/plan-words.ts';
import { verificationOf } from '../../stores/verification.ts';
import { words } from '../../words/diagnose.ts';
import { ProblemNotice } from '../problem-notice.tsx';

const { say } = speaker(words);

interface VerifyNowProps {
  answer: DiagnosisAnswer;
  view: EnvironmentView;
  verifications: readonly VerificationRecord[];
  actions: ScreenActions;
}

/** Asks Dataverse itself whether whoever is asked about holds what it takes, and says so beside what follows from what was read. */
export function VerifyNow({ answer, view, verifications, actions }: VerifyNowProps) {
  const command = useCommand(actions);
  const { asked, needs } = answer.diagnosis;
  const environment = view.environment.id;
  if (needs.length === 0) return null;
  const people = [...new Set(needs.map(({ person }) => person))];
  const ask = async () => {
    for (const id of people) {
      const type = answer.teams.includes(id) ? ('team' as const) : ('person' as const);
      const principal = { type, id };
      const reply = await command.run({ type: 'verify-access', environment, model: asked.model, principal });
      if (!reply.ok) return;
    }
  };
  const found = needs.map((need) => ({
    need,
    told: verificationOf(verifications, environment, need.record.id, need.person),
  }));
  const problem = command.problem ?? found.find(({ told }) => told?.problem)?.told?.problem ?? null;
  const isAsking = command.busy || found.some(({ told }) => told?.state === 'asking');
  const lacking = found.filter(({ need, told }) => told?.told && !told.told.rights.includes(need.right));
  const isTold = found.every(({ told }) => told?.told);
  const person = answer.names[asked.person] ?? '';
  const at = found.map(({ told }) => told?.at ?? '').sort()[0] ?? '';
  return (
    <section class="verify-now" aria-label={say('diagnose_verify')}>
      {problem && <ProblemNotice problem={problem} actions={actions} onRetry={() => void ask()} />}
      {isTold && lacking.length === 0 && !isAsking && (
        <Notice intent="success" title={say(`diagnose_verified_${doing[asked.from]}`, { person })}>
          <p class="small">{say('diagnose_verified_at', { time: timeOfDay(at) })}</p>
        </Notice>
      )}
      {isTold && lacking.length > 0 && !isAsking && (
        <Notice intent="warning" title={say('diagnose_verified_no', { person })}>
          <ul class="small">
            {lacking.map(({ need }) => (
              <li key={`${need.person} ${need.right} ${need.record.id}`}>
                {say('diagnose_verified_lacks', {
                  right: rightsText([need.right]),
                  row: need.record.name ?? need.record.id,
                })}
              </li>
            ))}
          </ul>
          {!answer.diagnosis.cause && <p class="small">{say('diagnose_verified_old')}</p>}
        </Notice>
      )}
      {isAsking ? (
        <Busy>{say('diagnose_verifying')}</Busy>
      ) : (
        <Button icon="check" onClick={() => void ask()}>
          {say('diagnose_verify')}
        </Button>
      )}
    </section>
  );
}

/** What somebody can do once they hold what it takes. */
const doing: Readonly<Record<Place, 'run' | 'find' | 'edit'>> = {
  app: 'run',
  'open-app': 'run',
  flow: 'run',
  agent: 'run',
  portal: 'find',
  edit: 'edit',
  api: 'run',
};
