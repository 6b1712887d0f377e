import type { EnvironmentView, PlanRecord } from '#cache';
import type { ScreenActions, TabSubject } from '../contract.ts';
import { Busy } from '../controls/busy.tsx';
import { Button } from '../controls/button.tsx';
import { speaker } from '../say.ts';
import { countCare } from '../stores/model-list.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/popup.ts';
import { PopupModel } from './popup-model.tsx';
import { ProblemNotice } from './problem-notice.tsx';

const { say, count } = speaker(words);

interface PopupEnvironmentProps {
  view: EnvironmentView;
  tab: TabSubject;
  plans: readonly PlanRecord[];
  actions: ScreenActions;
}

/** The environment of the page in front, and its model if the page shows one. */
export function PopupEnvironment({ view, tab, plans, actions }: PopupEnvironmentProps) {
  const { environment, sync, isRead, models } = view;
  const refresh = () => void actions.run({ type: 'refresh-environment', environment: environment.id });
  const reading = sync?.state === 'running';
  const model = models.find(({ id }) => id === tab.model);
  return (
    <>
      <p class="popup-where">
        <bdi>{environment.name}</bdi>
      </p>
      {reading && <Busy>{say('popup_reading')}</Busy>}
      {sync?.state === 'failed' && sync.problem && (
        <ProblemNotice problem={sync.problem} actions={actions} onRetry={refresh} />
      )}
      {!isRead && !reading && (
        <section class="popup-part">
          <p>{say('popup_not_read')}</p>
          <Button appearance="primary" onClick={refresh}>
            {say('popup_read')}
          </Button>
        </section>
      )}
      {isRead && model && <PopupModel view={view} model={model} plans={plans} actions={actions} />}
      {isRead && tab.model && !model && (
        <section class="popup-part">
          <p>{say('popup_model_unknown')}</p>
          <Button icon="refresh" disabled={reading} onClick={refresh}>
            {say('popup_refresh')}
          </Button>
        </section>
      )}
      {isRead && !tab.model && <Numbers view={view} actions={actions} />}
    </>
  );
}

function Numbers({ view, actions }: { view: EnvironmentView; actions: ScreenActions }) {
  const { ownerLeft } = countCare(view.models);
  return (
    <section class="popup-part">
      <h2>{count('popup_models', view.models.length)}</h2>
      <p class={ownerLeft > 0 ? 'care' : undefined}>
        {ownerLeft > 0 ? count('popup_owner_left', ownerLeft) : say('popup_none_left')}
      </p>
      <Button appearance="primary" onClick={() => actions.openWorkspace(routes.care(view.environment.id))}>
        {say('popup_see_models')}
      </Button>
    </section>
  );
}
