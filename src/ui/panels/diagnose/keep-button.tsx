import { useState } from 'preact/hooks';
import type { DiagnosisAnswer } from '#answers';
import type { EnvironmentView } from '#cache';
import { redact } from '#diagnosis';
import type { ScreenActions } from '../../contract.ts';
import { Button } from '../../controls/button.tsx';
import { useCommand } from '../../controls/use-command.ts';
import { speaker } from '../../say.ts';
import { words } from '../../words/diagnose.ts';
import { ProblemNotice } from '../problem-notice.tsx';

const { say } = speaker(words);

interface KeepButtonProps {
  answer: DiagnosisAnswer;
  text: string;
  view: EnvironmentView;
  actions: ScreenActions;
}

/** Keeps a diagnosis; of the pasted text only what tells of nobody. */
export function KeepButton({ answer, text, view, actions }: KeepButtonProps) {
  const command = useCommand(actions);
  const [kept, setKept] = useState(false);
  const { diagnosis, names } = answer;
  const { asked, cause } = diagnosis;
  const keep = async () => {
    const people = { person: names[asked.person] ?? '', model: names[asked.model] ?? '' };
    const reply = await command.run({
      type: 'keep-diagnosis',
      environment: view.environment.id,
      asked,
      names: people,
      text: redact(text, [people.person]),
      cause: cause?.id ?? null,
      world: answer.world,
    });
    setKept(reply.ok);
  };
  return (
    <>
      <Button icon={kept ? 'check' : 'add'} disabled={command.busy || kept} onClick={() => void keep()}>
        {say(kept ? 'diagnose_saved' : 'diagnose_save')}
      </Button>
      {command.problem && <ProblemNotice problem={command.problem} actions={actions} onRetry={() => void keep()} />}
    </>
  );
}
