import type { EnvironmentView, ModelSummary, PlanRecord } from '#cache';
import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { PrincipalName } from '../controls/principal-name.tsx';
import { speaker } from '../say.ts';
import { stateName, typeName } from '../stores/model-kinds.ts';
import { planOwners } from '../stores/plan-words.ts';
import { routes } from '../stores/route.ts';
import { plansUnderWay } from '../stores/tab.ts';
import { words } from '../words/popup.ts';
import { PopupUsers } from './popup-users.tsx';

const { say } = speaker(words);

interface PopupModelProps {
  view: EnvironmentView;
  model: ModelSummary;
  plans: readonly PlanRecord[];
  actions: ScreenActions;
}

/** The page's model in short: what it is, whose it and its training data are, and what to do next. */
export function PopupModel({ view, model, plans, actions }: PopupModelProps) {
  const environment = view.environment.id;
  const [underWay] = plansUnderWay(plans, environment, model.id);
  const resume = (plan: PlanRecord) =>
    plan.state === 'guiding' ? actions.openBeside(routes.guide(plan.id)) : actions.openWorkspace(routes.plan(plan.id));
  return (
    <section class="popup-part">
      <h2>
        <bdi>{model.name}</bdi>
      </h2>
      <dl class="pairs">
        <dt>{say('popup_type')}</dt>
        <dd>{typeName(model.template)}</dd>
        <dt>{say('popup_status')}</dt>
        <dd>
          <span class={`state ${model.state}`}>{stateName(model.state)}</span>
        </dd>
        <dt>{say('popup_owner')}</dt>
        <dd>
          <PrincipalName principal={model.owner} />
        </dd>
        <dt>{say('popup_users')}</dt>
        <PopupUsers environment={environment} model={model.id} actions={actions} />
        {model.containers?.map((container) => (
          <div key={container.id} class="pair">
            <dt>{say('popup_container')}</dt>
            <dd>
              <PrincipalName principal={container.owner} />
            </dd>
          </div>
        ))}
        {!model.containers && (
          <>
            <dt>{say('popup_container')}</dt>
            <dd class="quiet">{say('popup_containers_unknown')}</dd>
          </>
        )}
      </dl>
      {underWay && (
        <Notice
          intent="info"
          title={underWaySentence(underWay)}
          actions={
            <Button appearance="primary" size="small" onClick={() => resume(underWay)}>
              {say('popup_resume')}
            </Button>
          }
        />
      )}
      <div class="popup-actions">
        {!underWay && (
          <Button appearance="primary" onClick={() => actions.openWorkspace(routes.reassign(environment, model.id))}>
            {say('popup_reassign')}
          </Button>
        )}
        <Button onClick={() => actions.openWorkspace(routes.share(environment, [model.id]))}>
          {say('popup_share')}
        </Button>
        <Button onClick={() => actions.openWorkspace(routes.model(environment, model.id))}>
          {say('popup_open_model')}
        </Button>
        <Button onClick={() => actions.openWorkspace(routes.verdict(environment, { model: model.id }))}>
          {say('popup_diagnose')}
        </Button>
      </div>
    </section>
  );
}

function underWaySentence({ plan }: PlanRecord): string {
  return plan.walkthrough === 'share-model'
    ? say('popup_under_way_share_model')
    : say('popup_under_way_reassign_model', { owner: planOwners(plan) });
}
