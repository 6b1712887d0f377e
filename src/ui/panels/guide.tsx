import type { EnvironmentRecord, PlanRecord } from '#cache';
import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { Sources } from '../controls/sources.tsx';
import { usePlanCheck } from '../controls/use-plan-check.ts';
import { speaker } from '../say.ts';
import { timeOfDay } from '../stores/format.ts';
import { guideSources, guideSteps } from '../stores/guide-steps.ts';
import { words } from '../words/guide.ts';
import { GuideSteps, isOver } from './guide-steps.tsx';
import { ProblemNotice } from './problem-notice.tsx';

const { say } = speaker(words);

interface GuideProps {
  record: PlanRecord;
  environment: EnvironmentRecord;
  actions: ScreenActions;
}

/** A walkthrough's steps, how far they have come, and when that was last seen in Dataverse. */
export function Guide({ record, environment, actions }: GuideProps) {
  const { busy, problem, check } = usePlanCheck(record, actions);
  const steps = guideSteps(record, environment);
  const trouble = problem ?? record.problem;
  return (
    <>
      {trouble && <ProblemNotice problem={trouble} actions={actions} onRetry={check} />}
      <p class="guide-progress">{say('guide_progress', { done: steps.filter(isOver).length, total: steps.length })}</p>
      {environment.kind === 'sample' && <p class="quiet small">{say('guide_sample')}</p>}
      <GuideSteps steps={steps} actions={actions} />
      {record.state === 'guiding' && (
        <p class="guide-check">
          <span role="status">
            {busy ? say('guide_checking') : say('guide_checked', { time: timeOfDay(record.updatedOn) })}
          </span>
          <Button size="small" disabled={busy} onClick={check}>
            {say('guide_check')}
          </Button>
        </p>
      )}
      <p class="quiet small">{say('guide_self')}</p>
      <Sources cites={guideSources(record)} />
    </>
  );
}
