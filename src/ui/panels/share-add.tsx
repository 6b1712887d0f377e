import { useState } from 'preact/hooks';
import type { SharedWith } from '#answers';
import type { Candidate } from '#engine';
import type { ScreenActions } from '../contract.ts';
import { Combobox } from '../controls/combobox.tsx';
import { Icon } from '../controls/icon.tsx';
import { useAnswer } from '../controls/use-answer.ts';
import { speaker } from '../say.ts';
import { keyOf } from '../stores/share-draft.ts';
import { words } from '../words/share.ts';

const { say, count } = speaker(words);

/** More than anybody reads; the rest is found by typing on. */
const limit = 50;

interface ShareAddProps {
  environment: string;
  actions: ScreenActions;
  /** Whoever owns one of the models. */
  owners: ReadonlySet<string>;
  /** Whoever is listed already, by key. */
  listed: ReadonlySet<string>;
  onAdd: (principal: SharedWith) => void;
}

/** Finds a person or team to add; the list then offers their level. */
export function ShareAdd({ environment, actions, owners, listed, onAdd }: ShareAddProps) {
  const [text, setText] = useState('');
  const { answer, isOld } = useAnswer(actions, { kind: 'candidates', environment, purpose: 'share', text, limit });
  // While what was typed is looked up, nobody found for an earlier text can be chosen by mistake.
  const shown = isOld || !answer ? [] : answer.shown;
  const hidden = (answer?.count ?? 0) - shown.length;
  const note = () => {
    if (isOld || !answer) return '';
    if (answer.count === 0) return say('share_add_nobody');
    return hidden > 0 ? count('share_add_more', hidden) : count('share_add_matches', answer.count);
  };
  const add = ({ type, id, name }: Candidate) => {
    setText('');
    onAdd({ type, id, name });
  };
  return (
    <Combobox
      label={say('share_add')}
      hint={say('share_add_hint')}
      text={text}
      options={shown}
      note={note()}
      onText={setText}
      onChoose={add}
      draw={(candidate) => (
        <>
          <Icon name={candidate.type} />
          <bdi>{candidate.name}</bdi>
          <span class="quiet small">{notes(candidate, owners, listed)}</span>
        </>
      )}
    />
  );
}

/** What to know about somebody while choosing; the plan's checks decide. */
function notes(candidate: Candidate, owners: ReadonlySet<string>, listed: ReadonlySet<string>): string {
  const parts = [
    candidate.type === 'team' ? say('share_hint_team') : '',
    owners.has(candidate.id) ? say('share_hint_owner') : '',
    listed.has(keyOf(candidate)) ? say('share_hint_listed') : '',
    candidate.hint ? say(`share_hint_${candidate.hint}`) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}
