import type { DiagnosisAnswer } from '#answers';
import type { EnvironmentView } from '#cache';
import type { Step } from '#diagnosis';
import type { Command } from '#messages';
import type { ScreenActions } from '../../contract.ts';
import { Button, LinkButton } from '../../controls/button.tsx';
import { useCommand } from '../../controls/use-command.ts';
import { speaker } from '../../say.ts';
import { pageAddress } from '../../stores/guide-steps.ts';
import { goTo, routes } from '../../stores/route.ts';
import { commandFor } from '../../stores/step-command.ts';
import { words } from '../../words/diagnose.ts';
import { ProblemNotice } from '../problem-notice.tsx';

const { say } = speaker(words);

interface StepActionProps {
  step: Step;
  answer: DiagnosisAnswer;
  view: EnvironmentView;
  actions: ScreenActions;
}

/** What one can do about a step from here: have it planned, or open the page where it is done. */
export function StepAction({ step, answer, view, actions }: StepActionProps) {
  const { environment } = view;
  const { model } = answer.diagnosis.asked;
  const command = commandFor(step, answer, environment.id);
  const page = addressFor(step, { model, view });
  const isReassignment = step.kind === 'reassign' && step.record === model;
  if (!command && !page && !isReassignment) return null;
  return (
    <div class="row-actions">
      {command && <Planned command={command} actions={actions} />}
      {asCoOwner(command) && <p class="small quiet">{say('diagnose_fix_co_owner')}</p>}
      {isReassignment && (
        <LinkButton to={routes.reassign(environment.id, model)}>{say('diagnose_fix_reassign')}</LinkButton>
      )}
      {page && (
        <Button size="small" icon="open" onClick={() => actions.openLink(page)}>
          {say('diagnose_fix_open')}
        </Button>
      )}
    </div>
  );
}

/** Has a step planned, and goes to the plan: what it does is seen there before anything is written. */
function Planned({ command, actions }: { command: Command; actions: ScreenActions }) {
  const running = useCommand(actions);
  const prepare = async () => {
    const reply = await running.run(command);
    if (reply.ok && reply.id) goTo(routes.plan(reply.id));
  };
  return (
    <>
      <Button appearance="primary" size="small" disabled={running.busy} onClick={() => void prepare()}>
        {say(running.busy ? 'diagnose_fix_preparing' : 'diagnose_fix_prepare')}
      </Button>
      {running.problem && <ProblemNotice problem={running.problem} actions={actions} onRetry={() => void prepare()} />}
    </>
  );
}

/** Whether a plan would share more than the step names, because AI Builder has no level in between. */
function asCoOwner(command: Command | null): boolean {
  return command?.type === 'prepare-share' && command.wishes.some(({ level }) => level === 'Co-owner');
}

/** Steps that are done on the model's own page of the maker portal. */
const onModelPage: ReadonlySet<Step['kind']> = new Set(['share', 'publish-model']);
/** Steps that are done in the maker portal, which has no address of their own. */
const inPortal: ReadonlySet<Step['kind']> = new Set(['replace-model', 'find-model', 'share-app', 'read-results']);

function addressFor({ kind }: Step, { model, view }: { model: string; view: EnvironmentView }): string | null {
  const { environment } = view;
  if (onModelPage.has(kind)) return pageAddress(environment, 'makerModel', undefined, model);
  if (inPortal.has(kind)) return pageAddress(environment, 'makerModels');
  return pageAddress(environment, 'adminCenter');
}
