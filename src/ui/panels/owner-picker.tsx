import { useMemo } from 'preact/hooks';
import { type Candidate, type Facts, matchCandidates } from '#engine';
import { Combobox } from '../controls/combobox.tsx';
import { Icon } from '../controls/icon.tsx';
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
  facts: Facts;
  /** Who owns the model now. */
  owner: string;
  text: string;
  onText: (text: string) => void;
  onChoose: (candidate: Candidate) => void;
}

/** Finds the new owner among everybody in the environment who can own rows. */
export function OwnerPicker({ label, only, facts, owner, text, onText, onChoose }: OwnerPickerProps) {
  const matches = useMemo(() => matchCandidates(facts, owner, text, limit), [facts, owner, text]);
  const hidden = matches.count - matches.shown.length;
  const note =
    matches.count === 0
      ? say('reassign_no_match')
      : hidden > 0
        ? count('reassign_more', hidden)
        : count('reassign_matches', matches.count);
  return (
    <Combobox
      label={label ?? say('reassign_label')}
      hint={say('reassign_hint')}
      text={text}
      options={only ? matches.shown.filter(({ type }) => type === only) : matches.shown}
      note={note}
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
