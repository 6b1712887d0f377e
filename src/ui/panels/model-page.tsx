import type { EnvironmentView, ModelSummary, PlanRecord, VerificationRecord } from '#cache';
import { isAbout } from '#walkthroughs';
import type { ScreenActions } from '../contract.ts';
import { Button, LinkButton } from '../controls/button.tsx';
import { later } from '../controls/later.tsx';
import { Notice } from '../controls/notice.tsx';
import { PrincipalName } from '../controls/principal-name.tsx';
import { speaker } from '../say.ts';
import { day } from '../stores/format.ts';
import { pageAddress } from '../stores/guide-steps.ts';
import { leftBehind, stateName, typeName } from '../stores/model-kinds.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/model.ts';
import { ModelContainers } from './model-containers.tsx';
import { ModelFlows } from './model-flows.tsx';
import { ModelPlans } from './model-plans.tsx';
import { ModelUsersPanel } from './model-users.tsx';
import { PageHeader } from './page-header.tsx';
import { ReadingStatus } from './reading-status.tsx';

const { say } = speaker(words);

const ShareSection = later(async () => (await import('./share-section.tsx')).ShareSection);
const ModelEvents = later(async () => (await import('./model-events.tsx')).ModelEvents);

interface ModelPageProps {
  view: EnvironmentView;
  model: ModelSummary;
  plans: readonly PlanRecord[];
  verifications: readonly VerificationRecord[];
  actions: ScreenActions;
}

/** One model: whose it and its training data are, whom it is shared with, and what is under way. */
export function ModelPage({ view, model, plans, verifications, actions }: ModelPageProps) {
  const { environment } = view;
  const portal = pageAddress(environment, 'makerModel', undefined, model.id);
  const mine = plans.filter((plan) => plan.environment === environment.id && isAbout(plan.plan, model.id));
  return (
    <>
      <PageHeader
        title={model.name}
        subtitle={typeName(model.template)}
        up={{ to: routes.models(environment.id), title: say('model_up') }}
      >
        <LinkButton to={routes.reassign(environment.id, model.id)} primary>
          {say('model_reassign')}
        </LinkButton>
        {portal && (
          <Button icon="open" onClick={() => actions.openLink(portal)}>
            {say('model_open_portal')}
          </Button>
        )}
      </PageHeader>
      <ReadingStatus view={view} actions={actions} />
      <Care model={model} />
      {view.isRead && (
        <ModelUsersPanel environment={environment} model={model} verifications={verifications} actions={actions} />
      )}
      <div class="two-columns">
        <div class="column">
          <ModelContainers model={model} />
          {view.isRead && <ShareSection view={view} model={model} actions={actions} />}
          {view.isRead && <ModelFlows environment={environment.id} model={model.id} actions={actions} />}
          {view.isRead && <ModelEvents environment={environment.id} model={model.id} actions={actions} />}
        </div>
        <div class="column">
          <section class="panel" aria-labelledby="model-facts">
            <h2 id="model-facts">{say('model_facts')}</h2>
            <dl class="pairs">
              <dt>{say('model_owner')}</dt>
              <dd>
                <PrincipalName principal={model.owner} />
              </dd>
              <dt>{say('model_type')}</dt>
              <dd>{typeName(model.template)}</dd>
              <dt>{say('model_status')}</dt>
              <dd>
                <span class={`state ${model.state}`}>{stateName(model.state)}</span>
              </dd>
              <dt>{say('model_modified')}</dt>
              <dd>{day(model.modifiedOn)}</dd>
              <dt>{say('model_managed')}</dt>
              <dd>{say(model.managed ? 'model_managed_yes' : 'model_managed_no')}</dd>
            </dl>
          </section>
          {mine.length > 0 && <ModelPlans plans={mine} />}
        </div>
      </div>
    </>
  );
}

function Care({ model }: { model: ModelSummary }) {
  const behind = leftBehind(model);
  if (model.owner.disabled) {
    return (
      <Notice intent="warning" title={say('model_owner_left_title')}>
        <p>{say('model_owner_left', { owner: model.owner.name })}</p>
      </Notice>
    );
  }
  if (!behind) return null;
  return (
    <Notice intent="warning" title={say('model_behind_title')}>
      <p>{say('model_behind', { container: behind.name, owner: behind.owner.name })}</p>
    </Notice>
  );
}
