import { useState } from 'preact/hooks';
import type { Candidate } from '#engine';
import type { ScreenActions } from '../contract.ts';
import { Combobox } from '../controls/combobox.tsx';
import { Icon } from '../controls/icon.tsx';
import { useCurrentAnswer } from '../controls/use-answer.ts';
import { speaker } from '../say.ts';
import { words } from '../words/share.ts';

const { say, count } = speaker(words);

/** More than anybody reads; the rest is found by typing on. */
const limit = 50;

interface PrincipalPickerProps {
  label: string;
  environment: string;
  actions: ScreenActions;
  /** The name of whoever is chosen to begin with. */
  start?: string;
  /** Whether the field is emptied once somebody was chosen, so that the next can be. */
  clears?: boolean;
  /** What to know about somebody beside the usual. */
  note?: (candidate: Candidate) => readonly string[];
  onChoose: (candidate: Candidate | null) => void;
}

/** Finds a person or team among everybody of an environment, however large it is. */
export function PrincipalPicker(props: PrincipalPickerProps) {
  const { label, environment, actions, start = '', clears = false, note, onChoose } = props;
  const [text, setText] = useState(start);
  const answer = useCurrentAnswer(actions, { kind: 'candidates', environment, purpose: 'share', text, limit });
  const shown = answer?.shown ?? [];
  const below = () => {
    if (!answer) return '';
    if (answer.count === 0) return say('share_add_nobody');
    const hidden = answer.count - shown.length;
    return hidden > 0 ? count('share_add_more', hidden) : count('share_add_matches', answer.count);
  };
  const type = (typed: string) => {
    setText(typed);
    if (!clears) onChoose(null);
  };
  const choose = (candidate: Candidate) => {
    setText(clears ? '' : candidate.name);
    onChoose(candidate);
  };
  return (
    <Combobox
      label={label}
      hint={say('share_add_hint')}
      text={text}
      options={shown}
      note={below()}
      onText={type}
      onChoose={choose}
      draw={(candidate) => (
        <>
          <Icon name={candidate.type} />
          <bdi>{candidate.name}</bdi>
          <span class="quiet small">{[...usual(candidate), ...(note?.(candidate) ?? [])].join(' · ')}</span>
        </>
      )}
    />
  );
}

/** What to know about somebody while choosing; the plan's checks decide. */
function usual({ type, hint }: Candidate): string[] {
  return [...(type === 'team' ? [say('share_hint_team')] : []), ...(hint ? [say(`share_hint_${hint}`)] : [])];
}
