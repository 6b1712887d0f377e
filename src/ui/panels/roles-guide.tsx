import type { EnvironmentRecord, PlanRecord } from '#cache';
import { linkTo } from '#walkthroughs';
import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { usePlanCheck } from '../controls/use-plan-check.ts';
import { speaker } from '../say.ts';
import { timeOfDay } from '../stores/format.ts';
import { guideLabels, type RolesStep, rolesSteps } from '../stores/roles-guide.ts';
import { words } from '../words/roles-guide.ts';
import { ProblemNotice } from './problem-notice.tsx';

const { say } = speaker(words);

export interface RolesGuideProps {
  record: PlanRecord;
  environment: EnvironmentRecord;
  actions: ScreenActions;
}

/** The same in Microsoft's admin center, step by step: each is ticked when Dataverse shows it done. */
export function RolesGuide({ record, environment, actions }: RolesGuideProps) {
  const { busy, problem, check } = usePlanCheck(record, actions);
  const steps = rolesSteps(record);
  const trouble = problem ?? record.problem;
  const link = linkTo('adminCenter', { environmentId: environment.environmentId });
  return (
    <section class="panel" aria-labelledby="roles-guide">
      <h2 id="roles-guide">{say('roles_guide_steps')}</h2>
      {trouble && <ProblemNotice problem={trouble} actions={actions} onRetry={check} />}
      <p>{say('roles_guide_progress', { done: steps.filter(({ done }) => done).length, total: steps.length })}</p>
      {environment.kind === 'sample' && <p class="quiet small">{say('roles_guide_sample')}</p>}
      {link && environment.kind !== 'sample' && (
        <Button icon="open" onClick={() => actions.openLink(link)}>
          {say('roles_guide_open')}
        </Button>
      )}
      <ol class="role-units">
        {steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ol>
      <p class="guide-check">
        <span role="status">
          {busy ? say('roles_guide_checking') : say('roles_guide_checked', { time: timeOfDay(record.updatedOn) })}
        </span>
        <Button size="small" disabled={busy} onClick={check}>
          {say('roles_guide_check')}
        </Button>
      </p>
      <p class="quiet small">{say('roles_guide_self')}</p>
    </section>
  );
}

function Step({ step }: { step: RolesStep }) {
  const labels = guideLabels[step.kind];
  return (
    <li class={step.done ? 'done' : undefined}>
      <span class="role-lines">
        {step.lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
        {step.done ? (
          <span class="quiet">
            <Icon name="check" /> {say('roles_guide_done')}
          </span>
        ) : (
          labels.length > 0 && (
            <span class="quiet small">
              {say('roles_guide_labels')} <span dir="ltr">{labels.join(' › ')}</span>
            </span>
          )
        )}
        {step.hints.map((line) => (
          <span key={line} class="small">
            {line}
          </span>
        ))}
        {step.differs.map((line) => (
          <span key={line} class="care small">
            {line}
          </span>
        ))}
      </span>
    </li>
  );
}
