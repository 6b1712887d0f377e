import type { EventsOfModel } from '#answers';
import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { PrincipalName } from '../controls/principal-name.tsx';
import { useAnswer } from '../controls/use-answer.ts';
import { useCommand } from '../controls/use-command.ts';
import { speaker } from '../say.ts';
import { day, timeOfDay } from '../stores/format.ts';
import { words } from '../words/events.ts';
import { ProblemNotice } from './problem-notice.tsx';

const { say } = speaker(words);
const number = new Intl.NumberFormat();

interface ModelEventsProps {
  environment: string;
  model: string;
  actions: ScreenActions;
}

/** Who made predictions with a model, counted in Dataverse when somebody asks. */
export function ModelEvents({ environment, model, actions }: ModelEventsProps) {
  const { answer } = useAnswer<'events'>(actions, { kind: 'events', environment, model });
  const command = useCommand(actions);
  if (!answer) return null;
  const { counted } = answer;
  const ask = () => void command.run({ type: 'look-up-events', environment, model });
  const total = counted?.owners.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <section class="panel" aria-labelledby="model-events">
      <h2 id="model-events">{say('events_title')}</h2>
      {!counted && <p>{say('events_what')}</p>}
      {counted && total === 0 && <p class="quiet">{say('events_none')}</p>}
      {counted && total > 0 && <Owners owners={counted.owners} />}
      {counted?.more && <p>{say('events_more', { count: number.format(total) })}</p>}
      {command.problem && <ProblemNotice problem={command.problem} actions={actions} onRetry={ask} />}
      <div class="row-actions">
        <Button appearance={counted ? 'subtle' : 'outline'} disabled={command.busy} onClick={ask}>
          {say(command.busy ? 'events_asking' : counted ? 'events_ask_again' : 'events_ask')}
        </Button>
        {counted && (
          <span role="status" class="quiet">
            {say('events_asked', { time: `${day(counted.askedOn)}, ${timeOfDay(counted.askedOn)}` })}
          </span>
        )}
      </div>
      <p class="quiet small">{say('events_note')}</p>
    </section>
  );
}

function Owners({ owners }: { owners: NonNullable<EventsOfModel['counted']>['owners'] }) {
  return (
    <table class="plain-table" aria-labelledby="model-events">
      <thead>
        <tr>
          <th scope="col">{say('events_owner')}</th>
          <th scope="col">{say('events_count')}</th>
          <th scope="col">{say('events_last')}</th>
          <th scope="col">{say('events_runs')}</th>
        </tr>
      </thead>
      <tbody>
        {owners.map((owner) => (
          <tr key={owner.id}>
            <td>
              <PrincipalName principal={owner} />
            </td>
            <td>
              {number.format(owner.count)}{' '}
              {owner.failed > 0 && (
                <span class="quiet small">{say('events_failed', { count: number.format(owner.failed) })}</span>
              )}
            </td>
            <td>{owner.last ? day(owner.last) : ''}</td>
            <td>
              <span class={owner.runs === 'no' ? 'care' : undefined}>
                {say(`events_runs_${owner.runs.replace('-', '_')}` as keyof typeof words)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
