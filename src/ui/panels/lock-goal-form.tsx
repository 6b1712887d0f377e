import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { useCommand } from '../controls/use-command.ts';
import { speaker } from '../say.ts';
import { type LockChoice, type lockRows, type Taking, takings } from '../stores/lock-choice.ts';
import { goTo, routes } from '../stores/route.ts';
import { words } from '../words/lock.ts';
import { ProblemNotice } from './problem-notice.tsx';

const { say, count } = speaker(words);

interface LockGoalFormProps {
  environment: string;
  choice: LockChoice;
  found: ReturnType<typeof lockRows>;
  onChoice: (choice: LockChoice) => void;
  actions: ScreenActions;
}

/** What is taken, and from whom. Ends in a plan that is shown before anything is written. */
export function LockGoalForm({ environment, choice, found, onChoice, actions }: LockGoalFormProps) {
  const command = useCommand(actions);
  const losing = found.rows.filter(({ concerned, keeps, disabled }) => concerned && !keeps && !disabled).length;
  const preview = async () => {
    const reply = await command.run({ type: 'prepare-lock', environment, goal: found.goal });
    if (reply.ok && reply.id) goTo(routes.plan(reply.id));
  };
  const toggle = (taking: Taking) =>
    onChoice({
      ...choice,
      take: (Object.keys(takings) as Taking[]).filter((one) => choice.take.includes(one) !== (one === taking)),
    });
  return (
    <section class="panel lock-goal" aria-labelledby="lock-goal">
      <h2 id="lock-goal">{say('lock_goal')}</h2>
      <ul class="choices">
        {(Object.keys(takings) as Taking[]).map((taking) => (
          <li key={taking}>
            <label class="choice">
              <input type="checkbox" checked={choice.take.includes(taking)} onChange={() => toggle(taking)} />
              <span>{say(`lock_take_${taking}`)}</span>
            </label>
            <p class="quiet small">{say(`lock_take_${taking}_note`)}</p>
          </li>
        ))}
      </ul>
      <fieldset class="choices">
        <legend>{say('lock_from')}</legend>
        {(['everybody', 'some'] as const).map((from) => (
          <label key={from} class="choice">
            <input
              type="radio"
              name="lock-from"
              checked={choice.from === from}
              onChange={() => onChoice({ ...choice, from, decided: new Map() })}
            />
            <span>{say(`lock_from_${from}`)}</span>
          </label>
        ))}
        <p class="quiet small">{say(choice.from === 'some' ? 'lock_from_some_note' : 'lock_from_everybody_note')}</p>
      </fieldset>
      <p role="status">
        {choice.take.length === 0
          ? say('lock_nothing_taken')
          : losing > 0
            ? count('lock_losing', losing)
            : say('lock_losing_nobody')}
      </p>
      {command.problem && <ProblemNotice problem={command.problem} actions={actions} onRetry={() => void preview()} />}
      <div class="row-actions">
        <Button appearance="primary" disabled={command.busy || losing === 0} onClick={() => void preview()}>
          {command.busy ? say('lock_previewing') : say('lock_preview')}
        </Button>
        <p class="quiet small">{say('lock_preview_note')}</p>
      </div>
    </section>
  );
}
