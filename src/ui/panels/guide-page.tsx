import { useRef } from 'preact/hooks';
import type { EnvironmentView, PlanRecord } from '#cache';
import type { ScreenActions } from '../contract.ts';
import { Busy } from '../controls/busy.tsx';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { useCommand } from '../controls/use-command.ts';
import { useVisibleInterval } from '../controls/use-visible-interval.ts';
import { speaker } from '../say.ts';
import { timeOfDay } from '../stores/format.ts';
import { type GuideStep, guideSteps } from '../stores/guide-steps.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/guide.ts';
import { GuideSteps } from './guide-steps.tsx';
import { PageHeader } from './page-header.tsx';
import { ProblemNotice } from './problem-notice.tsx';

const { say } = speaker(words);

/** How often Dataverse is asked while somebody looks at the guide, in milliseconds. */
const checkEvery = 5000;

interface GuidePageProps {
  record: PlanRecord | null;
  loading: boolean;
  environments: readonly EnvironmentView[];
  actions: ScreenActions;
}

/** The walkthrough over Microsoft's own pages, in a small window that stays beside them and ticks itself. */
export function GuidePage({ record, loading, environments, actions }: GuidePageProps) {
  const environment = environments.find((view) => view.environment.id === record?.environment)?.environment;
  return (
    <main class="guide">
      {record && environment ? (
        <Guide record={record} environment={environment} actions={actions} />
      ) : (
        <>
          <PageHeader title={say('guide_name')} />
          {loading ? <Busy>{say('guide_loading')}</Busy> : <p>{say('guide_gone')}</p>}
        </>
      )}
    </main>
  );
}

interface GuideProps {
  record: PlanRecord;
  environment: EnvironmentView['environment'];
  actions: ScreenActions;
}

function isOver({ state }: GuideStep): boolean {
  return state === 'done' || state === 'not-needed';
}

function Guide({ record, environment, actions }: GuideProps) {
  const command = useCommand(actions);
  const checking = useRef(false);
  const { id, plan, state } = record;
  const check = async () => {
    if (checking.current) return;
    checking.current = true;
    await command.run({ type: 'check-plan', plan: id });
    checking.current = false;
  };
  useVisibleInterval(() => void check(), checkEvery, state === 'guiding');

  const steps = guideSteps(record, environment);
  const model = plan.units[0]?.model.name ?? record.model;
  const owner = plan.newOwner.name;
  const problem = command.problem ?? record.problem;
  return (
    <>
      <PageHeader title={say('guide_title', { model })} subtitle={say('guide_to', { owner })} />
      {state === 'verified' && (
        <Notice intent="success" title={say('guide_verified_title', { model, owner })}>
          <p>{say('guide_verified')}</p>
        </Notice>
      )}
      {state !== 'verified' && state !== 'guiding' && <Notice intent="info" title={say('guide_not_guiding')} />}
      {problem && <ProblemNotice problem={problem} actions={actions} onRetry={() => void check()} />}
      <p class="guide-progress">{say('guide_progress', { done: steps.filter(isOver).length, total: steps.length })}</p>
      {environment.kind === 'sample' && <p class="quiet small">{say('guide_sample')}</p>}
      <GuideSteps steps={steps} actions={actions} />
      <footer class="guide-foot">
        {state === 'guiding' && (
          <p class="guide-check">
            <span role="status">
              {command.busy ? say('guide_checking') : say('guide_checked', { time: timeOfDay(record.updatedOn) })}
            </span>
            <Button size="small" disabled={command.busy} onClick={() => void check()}>
              {say('guide_check')}
            </Button>
          </p>
        )}
        <p class="quiet small">{say('guide_self')}</p>
        <Button appearance="subtle" size="small" icon="open" onClick={() => actions.openWorkspace(routes.plan(id))}>
          {say('guide_show_plan')}
        </Button>
      </footer>
    </>
  );
}
