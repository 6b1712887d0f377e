import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { speaker } from '../say.ts';
import type { GuideStep } from '../stores/guide-steps.ts';
import { words } from '../words/guide.ts';

const { say } = speaker(words);

/** The steps in order: what to do, the exact labels to look for, the page to open, and a tick once Dataverse shows it done. */
export function GuideSteps({ steps, actions }: { steps: readonly GuideStep[]; actions: ScreenActions }) {
  return (
    <ol class="guide-steps" aria-label={say('guide_steps')}>
      {steps.map((step, index) => (
        <li key={step.id} class={step.state} aria-current={step.state === 'current' ? 'step' : undefined}>
          <span class="guide-mark" aria-hidden="true">
            {step.state === 'done' ? <Icon name="check" /> : (index + 1).toLocaleString()}
          </span>
          <div class="guide-step">
            <h2>{step.title}</h2>
            <StateOf step={step} />
            {(step.state === 'current' || step.state === 'open' || step.state === 'cannot-tell') && (
              <HowTo step={step} actions={actions} />
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function StateOf({ step: { state } }: { step: GuideStep }) {
  if (state === 'done') return <p class="guide-done">{say('guide_done')}</p>;
  if (state === 'not-needed') return <p class="quiet">{say('guide_not_needed')}</p>;
  return state === 'cannot-tell' ? <p class="care">{say('guide_cannot_tell')}</p> : null;
}

function HowTo({ step, actions }: { step: GuideStep; actions: ScreenActions }) {
  const { title, what, labels, lines, link, otherLink, otherPage } = step;
  const open = (address: string) => actions.openLink(address);
  return (
    <>
      <p>{what}</p>
      <Lines lines={lines} />
      {link && (
        <Button
          appearance="primary"
          size="small"
          icon="open"
          label={say('guide_open_step', { step: title })}
          onClick={() => open(link)}
        >
          {say('guide_open')}
        </Button>
      )}
      <p class="quiet small">{say('guide_labels')}</p>
      <ol class="guide-labels">
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ol>
      {otherLink && otherLink !== link && (
        <Button
          appearance="subtle"
          size="small"
          label={`${say(otherKey(otherPage))}: ${title}`}
          onClick={() => open(otherLink)}
        >
          {say(otherKey(otherPage))}
        </Button>
      )}
    </>
  );
}

function otherKey(page: GuideStep['otherPage']) {
  if (page === 'makerModels') return 'guide_other_models';
  return page === 'advancedFind' ? 'guide_other_find' : 'guide_other';
}

/** The parts of a step, each ticked once Dataverse shows it done. */
function Lines({ lines }: Pick<GuideStep, 'lines'>) {
  if (lines.length === 0) return null;
  return (
    <ul class="guide-lines">
      {lines.map(({ text, done }) => (
        <li key={text} class={done ? 'done' : undefined}>
          <span class="guide-line-mark">{done && <Icon name="check" />}</span>
          <span>
            {text}
            {done && <span class="visually-hidden">: {say('guide_done')}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
