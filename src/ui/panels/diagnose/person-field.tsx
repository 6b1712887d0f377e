import { useState } from 'preact/hooks';
import type { EnvironmentView } from '#cache';
import type { ScreenActions } from '../../contract.ts';
import { Combobox } from '../../controls/combobox.tsx';
import { Icon } from '../../controls/icon.tsx';
import { useAnswer, useCurrentAnswer } from '../../controls/use-answer.ts';
import { speaker } from '../../say.ts';
import { words } from '../../words/diagnose.ts';

const { say, count } = speaker(words);

/** More than anybody reads; the rest is found by typing on. */
const limit = 50;

interface PersonFieldProps {
  view: EnvironmentView;
  /** Who is chosen. */
  person: string | null;
  actions: ScreenActions;
  onChoose: (person: string | null) => void;
}

/** Finds the person for whom it does not work, among everybody in the environment. */
export function PersonField({ view, person, actions, onChoose }: PersonFieldProps) {
  const environment = view.environment.id;
  const [typed, setTyped] = useState<string | null>(null);
  const { answer: known } = useAnswer(actions, { kind: 'names', environment, ids: person === null ? [] : [person] });
  const text = typed ?? (person === null ? '' : (known?.[person] ?? ''));
  const found = useCurrentAnswer(actions, { kind: 'people', environment, text: typed ?? '', limit });
  const below = () => {
    if (!found) return '';
    return found.count === 0 ? say('diagnose_people_none') : count('diagnose_people', found.count);
  };
  return (
    <Combobox
      label={say('diagnose_person')}
      hint={say('diagnose_person_hint')}
      text={text}
      options={found?.shown ?? []}
      note={below()}
      onText={setTyped}
      onChoose={({ id }) => {
        setTyped(null);
        onChoose(id);
      }}
      draw={({ name, disabled }) => (
        <>
          <Icon name="person" />
          <bdi>{name}</bdi>
          {disabled && <span class="quiet small">{say('diagnose_person_disabled')}</span>}
        </>
      )}
    />
  );
}
