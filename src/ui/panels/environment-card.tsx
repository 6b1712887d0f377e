import '@fluentui/web-components/badge.js';
import { useState } from 'preact/hooks';
import type { EnvironmentView } from '#cache';
import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { Confirm } from '../controls/confirm.tsx';
import { useCommand } from '../controls/use-command.ts';
import { speaker } from '../say.ts';
import { dateTime } from '../stores/format.ts';
import { countCare } from '../stores/model-list.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/environments.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { ReadingStatus } from './reading-status.tsx';

const { say, count } = speaker(words);

/** One connected environment: what it is, who reads it, when it was read, and what can be done with it. */
export function EnvironmentCard({ view, actions }: { view: EnvironmentView; actions: ScreenActions }) {
  const [forgetting, setForgetting] = useState(false);
  const command = useCommand(actions);
  const { environment, sync, models, isRead } = view;
  const name = environment.name;
  const { ownerLeft } = countCare(models);
  const forget = () => {
    setForgetting(false);
    void command.run({ type: 'forget-environment', environment: environment.id });
  };
  return (
    <article class="panel card">
      <div class="card-head">
        <h2>
          <a href={`#${routes.care(environment.id)}`}>
            <bdi>{name}</bdi>
          </a>
        </h2>
        {environment.kind === 'sample' && (
          <fluent-badge appearance="tint" color="brand" size="medium">
            {say('environments_sample_badge')}
          </fluent-badge>
        )}
      </div>
      <p class="quiet">{environment.kind === 'sample' ? say('environments_sample') : environment.origin}</p>
      <p>{say('environments_signed_in', { person: environment.caller.name })}</p>
      <p class="card-facts">
        {isRead ? count('environments_models', models.length) : say('environments_not_read')}
        {ownerLeft > 0 && <span class="care">{count('environments_owner_left', ownerLeft)}</span>}
        {sync?.finishedOn && <span class="quiet">{say('environments_read', { time: dateTime(sync.finishedOn) })}</span>}
      </p>
      <ReadingStatus view={view} actions={actions} />
      {command.problem && <ProblemNotice problem={command.problem} actions={actions} />}
      <div class="card-actions">
        <a
          class="link-button"
          href={`#${routes.models(environment.id)}`}
          aria-label={say('environments_open_of', { environment: name })}
        >
          {say('environments_open')}
        </a>
        <Button
          appearance="subtle"
          icon="refresh"
          label={say('environments_refresh_of', { environment: name })}
          disabled={command.busy || sync?.state === 'running'}
          onClick={() => void command.run({ type: 'refresh-environment', environment: environment.id })}
        >
          {say('environments_refresh')}
        </Button>
        <Button
          appearance="subtle"
          label={say('environments_forget_of', { environment: name })}
          onClick={() => setForgetting(true)}
        >
          {say('environments_forget')}
        </Button>
      </div>
      {forgetting && (
        <Confirm
          title={say('environments_forget_title', { environment: name })}
          confirm={say('environments_forget_confirm')}
          cancel={say('environments_cancel')}
          onConfirm={forget}
          onCancel={() => setForgetting(false)}
        >
          <p>{say('environments_forget_text')}</p>
        </Confirm>
      )}
    </article>
  );
}
