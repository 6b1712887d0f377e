import type { Named } from '#answers';
import type { ScreenActions } from '../contract.ts';
import { useCurrentAnswer } from '../controls/use-answer.ts';
import { speaker } from '../say.ts';
import { abilityWords, noReason, reasonSentence } from '../stores/reason-words.ts';
import { words } from '../words/matrix.ts';

const { say } = speaker(words);

interface MatrixReasonsProps {
  environment: string;
  person: Named | null;
  model: Named | null;
  actions: ScreenActions;
}

/** Below the matrix: why the cell that is pointed at or has the focus says what it says. */
export function MatrixReasons({ environment, person, model, actions }: MatrixReasonsProps) {
  if (!person || !model) return null;
  return <Reasons environment={environment} person={person} model={model} actions={actions} />;
}

function Reasons({ environment, person, model, actions }: MatrixReasonsProps & { person: Named; model: Named }) {
  const answer = useCurrentAnswer<'user'>(actions, {
    kind: 'user',
    environment,
    model: model.id,
    principal: person.id,
  });
  const names = { person: person.name, model: model.name };
  if (!answer) return <div class="matrix-why">{say('matrix_why_working', names)}</div>;
  const able = abilityWords(answer.abilities).join(', ');
  return (
    <div class="matrix-why" role="status">
      <strong>{able ? say('matrix_cell', { ...names, abilities: able }) : say('matrix_cell_nothing', names)}</strong>
      <span>{answer.reasons.map(reasonSentence).join('; ') || noReason()}</span>
    </div>
  );
}
