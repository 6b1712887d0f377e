import { useState } from 'preact/hooks';
import type { DiagnosisAnswer } from '#answers';
import type { EnvironmentView } from '#cache';
import type { Step } from '#diagnosis';
import type { Command } from '#messages';
import type { ScreenActions } from '../../contract.ts';
import { Button } from '../../controls/button.tsx';
import { useCommand } from '../../controls/use-command.ts';
import { speaker } from '../../say.ts';
import { giveAddress } from '../../stores/give-address.ts';
import { goTo, routes } from '../../stores/route.ts';
import { stepPages } from '../../stores/step-pages.ts';
import type { StepPlan } from '../../stores/step-plans.ts';
import { stepRequest } from '../../stores/step-request.ts';
import { stepWalks } from '../../stores/step-walks.ts';
import { goFromFix, type WalkAddress, walkRoute } from '../../stores/walk-route.ts';
import { words } from '../../words/diagnose.ts';
import { ProblemNotice } from '../problem-notice.tsx';

const { say } = speaker(words);

interface StepActionProps {
  step: Step;
  /** The plan that does it; `above` where an earlier step has it. */
  plan: StepPlan | 'above' | null;
  /** What a button of the step is called beside those of other steps, by its text. */
  called: (text: string) => string;
  answer: DiagnosisAnswer;
  view: EnvironmentView;
  actions: ScreenActions;
}

/** What one can do about a step from here: have it planned, be guided through it, open the page where it is done, or ask somebody for it. */
export function StepAction({ step, plan, called, answer, view, actions }: StepActionProps) {
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
        {plan && (
          <Planned
            command={plan.command}
            text={say('diagnose_fix_prepare')}
            called={called}
            primary
            actions={actions}
          />
        )}
        {plan?.asCoOwner && (
          <Planned command={plan.asCoOwner} text={say('diagnose_fix_co_owner')} called={called} actions={actions} />
        )}
        {otherRoles && (
          <Button size="small" label={called(say('diagnose_fix_other_roles'))} onClick={() => goTo(otherRoles)}>
            {say('diagnose_fix_other_roles')}
          </Button>
        )}
        {walks.map((one, at) => (
          <Button
            key={one.walk}
            appearance={at === 0 ? 'primary' : 'outline'}
            size="small"
            icon="guide"
            label={called(say(walkLabel(one)))}
            onClick={() => goFromFix(walkRoute(environment.id, asked, one))}
          >
            {say(walkLabel(one))}
          </Button>
        ))}
        {pages.map(({ name, address }) => (
          <Button
            key={name}
            size="small"
            icon="open"
            label={called(say(`diagnose_open_${name}`))}
            onClick={() => actions.openLink(address)}
          >
            {say(`diagnose_open_${name}`)}
          </Button>
        ))}
        {!plan && <Request text={stepRequest(step, answer, environment)} called={called} />}
      </div>
      {plan?.asCoOwner && <p class="small quiet">{say('diagnose_fix_co_owner_note')}</p>}
    </>
  );
}

const walkLabel = ({ walk }: WalkAddress) => (walk === 'delete-model' ? 'diagnose_walk_delete' : 'diagnose_walk');

interface PlannedProps extends Pick<StepActionProps, 'called'> {
  command: Command;
  text: string;
  primary?: boolean;
  actions: ScreenActions;
}

/** Has a step planned, and goes to the plan: what it does is seen there before anything is written. */
function Planned({ command, text, called, primary = false, actions }: PlannedProps) {
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
        label={called(running.busy ? say('diagnose_fix_preparing') : text)}
        onClick={() => void prepare()}
      >
        {running.busy ? say('diagnose_fix_preparing') : text}
      </Button>
      {running.problem && <ProblemNotice problem={running.problem} actions={actions} onRetry={() => void prepare()} />}
    </>
  );
}

/** Copies a step as a request to whoever can do it. */
function Request({ text, called }: { text: string } & Pick<StepActionProps, 'called'>) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  const shown = say(copied ? 'diagnose_fix_requested' : 'diagnose_fix_request');
  return (
    <Button size="small" icon={copied ? 'check' : 'copy'} label={called(shown)} onClick={() => void copy()}>
      {shown}
    </Button>
  );
}
