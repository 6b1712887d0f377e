import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { speaker } from '../say.ts';
import type { GuideStep } from '../stores/guide-steps.ts';
import { words } from '../words/guide.ts';

const { say } = speaker(words);

/** The steps in order: what to do, the exact labels to look for, the page to open, and a tick once Dataverse shows it done. */
export function GuideSteps({ steps, actions }: { steps: readonly GuideStep[]; actions: ScreenActions }) {
  const now = steps.findIndex(({ done }) => !done);
  return (
    <ol class="guide-steps" aria-label={say('guide_steps')}>
      {steps.map((step, index) => (
        <li
          key={step.id}
          class={step.done ? 'done' : index === now ? 'now' : undefined}
          aria-current={index === now ? 'step' : undefined}
        >
          <span class="guide-mark">
            {step.done ? <Icon name="check" /> : <span aria-hidden="true">{(index + 1).toLocaleString()}</span>}
          </span>
          <div class="guide-step">
            <h2>
              {step.title}
              {step.done && <span class="visually-hidden"> ({say('guide_done')})</span>}
            </h2>
            {step.what && <p>{step.what}</p>}
            {step.labels.length > 0 && (
              <p class="guide-labels">
                <span class="quiet">{say('guide_labels')}</span>
                {step.labels.map((label) => (
                  <kbd key={label}>{label}</kbd>
                ))}
              </p>
            )}
            {step.link && !step.done && <OpenStep step={step} link={step.link} actions={actions} />}
          </div>
        </li>
      ))}
    </ol>
  );
}

function OpenStep({ step, link, actions }: { step: GuideStep; link: string; actions: ScreenActions }) {
  return (
    <Button
      size="small"
      icon="open"
      label={say('guide_open_step', { step: step.title })}
      onClick={() => actions.openLink(link)}
    >
      {say('guide_open')}
    </Button>
  );
}
