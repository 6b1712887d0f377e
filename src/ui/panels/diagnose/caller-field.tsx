import { useId } from 'preact/hooks';
import type { EnvironmentView } from '#cache';
import type { Place } from '#diagnosis';
import type { ScreenActions } from '../../contract.ts';
import { useAnswer } from '../../controls/use-answer.ts';
import { speaker } from '../../say.ts';
import { words } from '../../words/diagnose.ts';

const { say } = speaker(words);

interface CallerFieldProps {
  view: EnvironmentView;
  asked: { model: string; from: Place; by: string | null };
  actions: ScreenActions;
  onChoose: (by: string | null) => void;
}

/** Which app or flow calls the model, where any are known. */
export function CallerField({ view, asked, actions, onChoose }: CallerFieldProps) {
  const { answer } = useAnswer(actions, { kind: 'callers', environment: view.environment.id, model: asked.model });
  const id = useId();
  const isFlow = asked.from === 'flow';
  const callers = isFlow ? answer?.flows : asked.from === 'app' || asked.from === 'open-app' ? answer?.apps : [];
  if (!callers || callers.length === 0) return null;
  return (
    <div class="field">
      <label for={id}>{say(isFlow ? 'diagnose_by_flow' : 'diagnose_by_app')}</label>
      <select id={id} value={asked.by ?? ''} onChange={(event) => onChoose(event.currentTarget.value || null)}>
        <option value="">{say('diagnose_by_unknown')}</option>
        {callers.map((caller) => (
          <option key={caller.id} value={caller.id}>
            {caller.name}
          </option>
        ))}
      </select>
    </div>
  );
}
