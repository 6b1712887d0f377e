import { useId, useMemo, useState } from 'preact/hooks';
import type { EnvironmentView } from '#cache';
import { claimsOf, type Place, places } from '#diagnosis';
import type { ScreenActions } from '../../contract.ts';
import { Button } from '../../controls/button.tsx';
import { useAnswer } from '../../controls/use-answer.ts';
import { speaker } from '../../say.ts';
import type { Chosen } from '../../stores/diagnosis-question.ts';
import { words } from '../../words/diagnose.ts';
import { CallerField } from './caller-field.tsx';
import { ModelField } from './model-field.tsx';
import { PersonField } from './person-field.tsx';
import { Suggested } from './suggested.tsx';

const { say } = speaker(words);

interface QuestionFormProps {
  view: EnvironmentView;
  chosen: Chosen;
  text: string;
  actions: ScreenActions;
  onAsk: (chosen: Chosen, text: string) => void;
}

/** What does not work: a pasted text, for whom, which model, from where. Whom and what the text names is filled in, and can be changed. */
export function QuestionForm({ view, chosen: before, text: textBefore, actions, onAsk }: QuestionFormProps) {
  const [text, setText] = useState(textBefore);
  const [chosen, setChosen] = useState(before);
  const [missing, setMissing] = useState<'person' | 'model' | null>(null);
  const claims = useMemo(() => claimsOf(text), [text]);
  const { answer: read } = useAnswer(actions, { kind: 'mentioned', environment: view.environment.id, text, claims });
  const id = useId();
  // What somebody chose counts; until then what the text names first.
  const person = chosen.person ?? read?.people[0]?.id ?? null;
  const model = chosen.model ?? read?.models[0]?.id ?? null;
  const set = (part: Partial<Chosen>) => {
    setChosen({ ...chosen, ...part });
    setMissing(null);
  };
  const ask = () => {
    if (!person) return setMissing('person');
    if (!model) return setMissing('model');
    onAsk({ ...chosen, person, model }, text);
  };
  return (
    <form
      class="panel question"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <h2 id={`${id}-title`}>{say('diagnose_ask')}</h2>
      <div class="field">
        <label for={`${id}-text`}>{say('diagnose_text')}</label>
        <textarea
          id={`${id}-text`}
          rows={text.length > 200 ? 6 : 3}
          spellcheck={false}
          placeholder={say('diagnose_text_hint')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      {read && text.trim() !== '' && (
        <Suggested
          claims={claims}
          read={read}
          onPerson={(one) => set({ person: one })}
          onModel={(one) => set({ model: one })}
        />
      )}
      <div class="question-fields">
        <PersonField
          key={`person ${person}`}
          view={view}
          person={person}
          actions={actions}
          onChoose={(one) => set({ person: one })}
        />
        <ModelField
          key={`model ${model}`}
          view={view}
          model={model}
          onChoose={(one) => set({ model: one, by: null })}
        />
        <div class="field">
          <label for={`${id}-from`}>{say('diagnose_from')}</label>
          <select
            id={`${id}-from`}
            value={chosen.from}
            onChange={(event) => set({ from: event.currentTarget.value as Place, by: null })}
          >
            {places.map((place) => (
              <option key={place} value={place}>
                {placeName(place)}
              </option>
            ))}
          </select>
        </div>
        {model && (
          <CallerField
            view={view}
            asked={{ model, from: chosen.from, by: chosen.by }}
            actions={actions}
            onChoose={(by) => set({ by })}
          />
        )}
      </div>
      {missing && (
        <p class="field-error" role="alert">
          {say(missing === 'person' ? 'diagnose_who_missing' : 'diagnose_model_missing')}
        </p>
      )}
      <Button appearance="primary" type="submit" onClick={ask}>
        {say('diagnose_go')}
      </Button>
    </form>
  );
}

/** From where, in words. */
export function placeName(place: Place): string {
  return say(`diagnose_from_${place.replaceAll('-', '_')}` as keyof typeof words);
}
