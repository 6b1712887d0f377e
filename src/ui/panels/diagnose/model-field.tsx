import { useState } from 'preact/hooks';
import type { EnvironmentView } from '#cache';
import { Combobox } from '../../controls/combobox.tsx';
import { Icon } from '../../controls/icon.tsx';
import { speaker } from '../../say.ts';
import { typeName } from '../../stores/model-kinds.ts';
import { words } from '../../words/diagnose.ts';

const { say, count } = speaker(words);

/** More than anybody reads; the rest is found by typing on. */
const limit = 50;

interface ModelFieldProps {
  view: EnvironmentView;
  /** Which is chosen. */
  model: string | null;
  onChoose: (model: string) => void;
}

/** Finds the model that does not work. */
export function ModelField({ view: { models }, model, onChoose }: ModelFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const parts = (typed ?? '').trim().toLocaleLowerCase().split(/\s+/);
  const found = models.filter(({ name }) => parts.every((part) => name.toLocaleLowerCase().includes(part)));
  return (
    <Combobox
      label={say('diagnose_model')}
      hint={say('diagnose_model_hint')}
      text={typed ?? models.find(({ id }) => id === model)?.name ?? ''}
      options={found.slice(0, limit)}
      note={found.length === 0 ? say('diagnose_models_none') : count('diagnose_models', found.length)}
      onText={setTyped}
      onChoose={({ id }) => {
        setTyped(null);
        onChoose(id);
      }}
      draw={({ name, template }) => (
        <>
          <Icon name="model" />
          <bdi>{name}</bdi>
          <span class="quiet small">{typeName(template)}</span>
        </>
      )}
    />
  );
}
