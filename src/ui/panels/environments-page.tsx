import type { EnvironmentView } from '#cache';
import type { ScreenActions } from '../contract.ts';
import { Busy } from '../controls/busy.tsx';
import { Button } from '../controls/button.tsx';
import { useCommand } from '../controls/use-command.ts';
import { speaker } from '../say.ts';
import { goTo, routes } from '../stores/route.ts';
import { words } from '../words/environments.ts';
import { ConnectForm } from './connect-form.tsx';
import { EnvironmentCard } from './environment-card.tsx';
import { PageHeader } from './page-header.tsx';
import { ProblemNotice } from './problem-notice.tsx';

const { say } = speaker(words);

/** The start: what is connected, and the two ways to connect something. */
export function EnvironmentsPage({
  environments,
  actions,
}: {
  environments: readonly EnvironmentView[] | null;
  actions: ScreenActions;
}) {
  const none = environments?.length === 0;
  const open = (environment: string | null) => goTo(environment ? routes.care(environment) : routes.environments());
  return (
    <>
      <PageHeader
        title={none ? say('environments_welcome_title') : say('environments_title')}
        subtitle={none ? say('environments_welcome') : undefined}
      />
      {!environments && <Busy>{say('environments_loading')}</Busy>}
      {environments && environments.length > 0 && (
        <ul class="cards" aria-label={say('environments_list')}>
          {environments.map((view) => (
            <li key={view.environment.id}>
              <EnvironmentCard view={view} actions={actions} />
            </li>
          ))}
        </ul>
      )}
      <div class="start-ways">
        <section class="panel" aria-labelledby="connect-title">
          <h2 id="connect-title">{say('environments_connect_title')}</h2>
          <ConnectForm actions={actions} onConnected={open} />
        </section>
        {!environments?.some((view) => view.environment.kind === 'sample') && (
          <SampleOffer actions={actions} onConnected={open} />
        )}
      </div>
    </>
  );
}

function SampleOffer({
  actions,
  onConnected,
}: {
  actions: ScreenActions;
  onConnected: (environment: string | null) => void;
}) {
  const command = useCommand(actions);
  const connect = async () => {
    const reply = await command.run({ type: 'connect-sample' });
    if (reply.ok) onConnected(reply.id);
  };
  return (
    <section class="panel" aria-labelledby="sample-title">
      <h2 id="sample-title">{say('environments_sample_title')}</h2>
      <p>{say('environments_sample')}</p>
      <Button disabled={command.busy} onClick={() => void connect()}>
        {command.busy ? say('environments_connecting') : say('environments_sample_button')}
      </Button>
      {command.problem && <ProblemNotice problem={command.problem} actions={actions} onRetry={() => void connect()} />}
    </section>
  );
}
