import type { Candidate } from '#engine';
import type { ScreenActions } from '../contract.ts';
import { Combobox } from '../controls/combobox.tsx';
import { Icon } from '../controls/icon.tsx';
import { useCurrentAnswer } from '../controls/use-answer.ts';
import { speaker } from '../say.ts';
import { words } from '../words/reassign.ts';

const { say, count } = speaker(words);

/** More than anybody reads; the rest is found by typing on. */
const limit = 50;

interface OwnerPickerProps {
  /** What the field is called; the new owner when left out. */
  label?: string;
  /** Leaves out teams. */
  only?: 'person';
  environment: string;
  actions: ScreenActions;
  /** Who owns the model now. */
  owner: string;
  text: string;
  onText: (text: string) => void;
  onChoose: (candidate: Candidate) => void;
}

/** Finds the new owner among everybody in the environment who can own rows, however large it is. */
export function OwnerPicker({ label, only, environment, actions, owner, text, onText, onChoose }: OwnerPickerProps) {
  const question = { kind: 'candidates', environment, purpose: 'own', owner, text, limit } as const;
  const answer = useCurrentAnswer(actions, question);
  const shown = answer?.shown.filter(({ type }) => !only || type === only) ?? [];
  const note = () => {
    if (!answer) return '';
    if (answer.count === 0) return say('reassign_no_match');
    const hidden = answer.count - answer.shown.length;
    return hidden > 0 ? count('reassign_more', hidden) : count('reassign_matches', answer.count);
  };
  return (
    <Combobox
      label={label ?? say('reassign_label')}
      hint={say('reassign_hint')}
      text={text}
      options={shown}
      note={note()}
      onText={onText}
      onChoose={onChoose}
      draw={(candidate) => (
        <>
          <Icon name={candidate.type} />
          <bdi>{candidate.name}</bdi>
          <span class="quiet small">{notes(candidate)}</span>
        </>
      )}
    />
  );
}

/** What to know about somebody while choosing. */
function notes({ type, hint }: Candidate): string {
  const parts = [type === 'team' ? say('reassign_team') : '', hint ? say(`reassign_hint_${hint}`) : ''];
  return parts.filter(Boolean).join(' · ');
}
