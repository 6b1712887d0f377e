import { useState } from 'preact/hooks';
import type { DiagnosisAnswer } from '#answers';
import type { EnvironmentView } from '#cache';
import type { Step } from '#diagnosis';
import type { Command } from '#messages';
import type { ScreenActions } from '../../contract.ts';
import { Button } from '../../controls/button.tsx';
import { useCommand } from '../../controls/use-command.ts';
import { speaker } from '../../say.ts';
import { stepNames, stepSentence } from '../../stores/diagnosis-words.ts';
import { giveAddress } from '../../stores/give-address.ts';
import { goTo, routes } from '../../stores/route.ts';
import { stepPages } from '../../stores/step-pages.ts';
import type { StepPlan } from '../../stores/step-plans.ts';
import { stepRequest } from '../../stores/step-request.ts';
import { stepWalks } from '../../stores/step-walks.ts';
import { type WalkAddress, walkRoute } from '../../stores/walk-route.ts';
import { words } from '../../words/diagnose.ts';
import { ProblemNotice } from '../problem-notice.tsx';

const { say } = speaker(words);

interface StepActionProps {
  step: Step;
  /** The plan that does it; `above` where an earlier step has it. */
  plan: StepPlan | 'above' | null;
  answer: DiagnosisAnswer;
  view: EnvironmentView;
  actions: ScreenActions;
}

/** What one can do about a step from here: have it planned, be guided through it, open the page where it is done, or ask somebody for it. */
export function StepAction({ step, plan, answer, view, actions }: StepActionProps) {
  const { environment } = view;
  const { asked } = answer.diagnosis;
  const walks = plan ? [] : stepWalks(step, asked.by);
  const pages = stepPages(step, asked.model, environment);
  const command = plan !== 'above' && step.kind === 'give-role' ? plan?.command : undefined;
  const otherRoles = command?.type === 'prepare-privilege' && giveAddress(environment.id, command.wish);
  if (plan === 'above') return <p class="small quiet">{say('diagnose_fix_above')}</p>;
  return (
    <>
      <div class="row-actions">
        {plan && <Planned command={plan.command} label={say('diagnose_fix_prepare')} primary actions={actions} />}
        {plan?.asCoOwner && <Planned command={plan.asCoOwner} label={say('diagnose_fix_co_owner')} actions={actions} />}
        {otherRoles && (
          <Button size="small" onClick={() => goTo(otherRoles)}>
            {say('diagnose_fix_other_roles')}
          </Button>
        )}
        {walks.map((one, at) => (
          <Button
            key={one.walk}
            appearance={at === 0 ? 'primary' : 'outline'}
            size="small"
            icon="guide"
            label={`${say(walkLabel(one))}: ${stepSentence(step, stepNames(answer))}`}
            onClick={() => goTo(walkRoute(environment.id, asked, one))}
          >
            {say(walkLabel(one))}
          </Button>
        ))}
        {pages.map(({ name, address }) => (
          <Button key={name} size="small" icon="open" onClick={() => actions.openLink(address)}>
            {say(`diagnose_open_${name}`)}
          </Button>
        ))}
        {!plan && <Request text={stepRequest(step, answer, environment)} />}
      </div>
      {plan?.asCoOwner && <p class="small quiet">{say('diagnose_fix_co_owner_note')}</p>}
    </>
  );
}

const walkLabel = ({ walk }: WalkAddress) => (walk === 'delete-model' ? 'diagnose_walk_delete' : 'diagnose_walk');

interface PlannedProps {
  command: Command;
  label: string;
  primary?: boolean;
  actions: ScreenActions;
}

/** Has a step planned, and goes to the plan: what it does is seen there before anything is written. */
function Planned({ command, label, primary = false, actions }: PlannedProps) {
  const running = useCommand(actions);
  const prepare = async () => {
    const reply = await running.run(command);
    if (reply.ok && reply.id) goTo(routes.plan(reply.id));
  };
  return (
    <>
      <Button
        appearance={primary ? 'primary' : 'outline'}
        size="small"
        disabled={running.busy}
        onClick={() => void prepare()}
      >
        {running.busy ? say('diagnose_fix_preparing') : label}
      </Button>
      {running.problem && <ProblemNotice problem={running.problem} actions={actions} onRetry={() => void prepare()} />}
    </>
  );
}

/** Copies a step as a request to whoever can do it. */
function Request({ text }: { text: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <Button size="small" icon={copied ? 'check' : 'copy'} onClick={() => void copy()}>
      {say(copied ? 'diagnose_fix_requested' : 'diagnose_fix_request')}
    </Button>
  );
}
