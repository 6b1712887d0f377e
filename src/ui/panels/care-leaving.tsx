import { useState } from 'preact/hooks';
import type { EnvironmentReading } from '#cache';
import type { Facts } from '#engine';
import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { useCommand } from '../controls/use-command.ts';
import { speaker } from '../say.ts';
import { words } from '../words/care.ts';
import { OwnerPicker } from './owner-picker.tsx';
import { ProblemNotice } from './problem-notice.tsx';

const { say } = speaker(words);

interface CareLeavingProps {
  view: EnvironmentReading;
  facts: Facts;
  actions: ScreenActions;
}

/** Who was noted as about to leave; others can be added and taken off. */
export function CareLeaving({ view, facts, actions }: CareLeavingProps) {
  const [text, setText] = useState('');
  const { busy, problem, run } = useCommand(actions);
  const { id: environment, leaving = [] } = view.environment;
  const people = new Map((facts.people ?? []).map(({ id, name = id }) => [id, name]));
  const note = (person: string, isLeaving: boolean) =>
    void run({ type: 'note-leaving', environment, person, leaving: isLeaving });
  return (
    <section class="panel narrow" aria-labelledby="care-leaving">
      <h2 id="care-leaving">{say('care_leaving')}</h2>
      <p class="quiet">{say('care_leaving_note')}</p>
      <ul class="plan-list">
        {leaving.map((person) => (
          <li key={person}>
            <bdi>{people.get(person) ?? person}</bdi>
            <Button
              size="small"
              appearance="subtle"
              disabled={busy}
              label={say('care_leaving_remove_of', { person: people.get(person) ?? person })}
              onClick={() => note(person, false)}
            >
              {say('care_leaving_remove')}
            </Button>
          </li>
        ))}
      </ul>
      {leaving.length === 0 && <p>{say('care_leaving_nobody')}</p>}
      <OwnerPicker
        label={say('care_leaving_add')}
        environment={environment}
        actions={actions}
        owner=""
        only="person"
        text={text}
        onText={setText}
        onChoose={({ id }) => {
          setText('');
          note(id, true);
        }}
      />
      {problem && <ProblemNotice problem={problem} actions={actions} />}
    </section>
  );
}
