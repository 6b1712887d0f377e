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

/** Which agents use a model and who made predictions with it, asked of Dataverse when somebody wants to know. */
export function ModelEvents({ environment, model, actions }: ModelEventsProps) {
  const { answer } = useAnswer<'events'>(actions, { kind: 'events', environment, model });
  const command = useCommand(actions);
  if (!answer) return null;
  const { counted } = answer;
  const ask = () => void command.run({ type: 'look-up-uses', environment, model });
  const total = counted?.owners.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <section class="panel" aria-labelledby="model-events">
      <h2 id="model-events">{say('events_title')}</h2>
      {!counted && <p>{say('events_what')}</p>}
      {counted && <Agents agents={counted.agents} />}
      {counted && <h3 id="model-event-owners">{say('events_list')}</h3>}
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

function Agents({ agents }: Pick<NonNullable<EventsOfModel['counted']>, 'agents'>) {
  return (
    <>
      <h3 id="model-agents">{say('agents_title')}</h3>
      {!agents && <p>{say('agents_unknown')}</p>}
      {agents?.length === 0 && <p class="quiet">{say('agents_none')}</p>}
      {agents && agents.length > 0 && (
        <table class="plain-table" aria-labelledby="model-agents">
          <thead>
            <tr>
              <th scope="col">{say('agents_name')}</th>
              <th scope="col">{say('agents_components')}</th>
              <th scope="col">{say('agents_owner')}</th>
              <th scope="col">{say('events_runs')}</th>
            </tr>
          </thead>
          <tbody>
            {agents.map(({ id, name, components, owner }) => (
              <tr key={id}>
                <td>
                  <bdi>{name}</bdi>
                </td>
                <td>{inOneLine(components)}</td>
                <td>
                  <PrincipalName principal={owner} />
                </td>
                <td>
                  <Runs runs={owner.runs} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

const inOneLine = (names: readonly string[]) => new Intl.ListFormat(undefined, { type: 'unit' }).format(names);

function Runs({ runs }: { runs: OwnerStanding['runs'] }) {
  return (
    <span class={runs === 'no' ? 'care' : undefined}>
      {say(`events_runs_${runs.replace('-', '_')}` as keyof typeof words)}
    </span>
  );
}

type OwnerStanding = NonNullable<EventsOfModel['counted']>['owners'][number];

function Owners({ owners }: { owners: NonNullable<EventsOfModel['counted']>['owners'] }) {
  return (
    <table class="plain-table" aria-labelledby="model-event-owners">
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
              <Runs runs={owner.runs} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
