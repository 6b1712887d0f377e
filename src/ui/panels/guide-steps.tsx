import { useState } from 'preact/hooks';
import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { speaker } from '../say.ts';
import type { GuideStep } from '../stores/guide-steps.ts';
import { words } from '../words/guide.ts';

const { say, count } = speaker(words);

/** Steps of more than two models: how to do it is shown for one at a time, whichever somebody likes to do next. */
const mostOpen = 4;

const mostShown = 60;

/** Whether nothing is left to do of a step. */
export function isOver({ state }: GuideStep): boolean {
  return state === 'done' || state === 'ticked' || state === 'not-needed';
}

interface GuideStepsProps {
  steps: readonly GuideStep[];
  actions: ScreenActions;
  /** Somebody says whether a step is done that Dataverse does not show. */
  onTick?: (step: string, isTicked: boolean) => void;
}

/** The steps in order: what to do, the exact labels to look for, the page to open, and a tick once Dataverse shows it done. */
export function GuideSteps({ steps, actions, onTick }: GuideStepsProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const isLong = steps.length > mostOpen;
  const numbered = steps.map((step, index) => ({ step, index }));
  const waiting = numbered.filter(({ step }) => !isOver(step));
  // Of thousands only what is to be done next; nobody reads the others.
  const shown = steps.length > mostShown ? waiting.slice(0, mostShown) : numbered;
  const next = waiting[0]?.step.id ?? null;
  const open = waiting.some(({ step }) => step.id === chosen) ? chosen : next;
  const more = steps.length > mostShown ? waiting.length - shown.length : 0;
  return (
    <>
      <ol class="guide-steps" aria-label={say('guide_steps')}>
        {shown.map(({ step, index }) => (
          <li key={step.id} class={step.state} aria-current={step.state === 'current' ? 'step' : undefined}>
            <span class="guide-mark" aria-hidden="true">
              {step.state === 'done' || step.state === 'ticked' ? <Icon name="check" /> : (index + 1).toLocaleString()}
            </span>
            <div class="guide-step">
              <h2>{step.title}</h2>
              <StateOf step={step} />
              {!isOver(step) &&
                (!isLong || step.id === open ? (
                  <HowTo step={step} actions={actions} />
                ) : (
                  <Button
                    appearance="subtle"
                    size="small"
                    label={say('guide_how_of', { step: step.title })}
                    onClick={() => setChosen(step.id)}
                  >
                    {say('guide_how')}
                  </Button>
                ))}
              {step.tell && onTick && (isOver(step) || !isLong || step.id === open) && (
                <TickBox step={step} tell={step.tell} onTick={onTick} />
              )}
            </div>
          </li>
        ))}
      </ol>
      {more > 0 && <p class="quiet">{count('guide_more', more)}</p>}
    </>
  );
}

/** What only a person can see, only a person can tick. */
function TickBox({
  step,
  tell,
  onTick,
}: { step: GuideStep; tell: string } & Pick<Required<GuideStepsProps>, 'onTick'>) {
  return (
    <label class="guide-tick">
      <input
        type="checkbox"
        aria-label={say('guide_tick_step', { step: step.title, tell })}
        checked={step.state === 'ticked'}
        onChange={(event) => onTick(step.id, event.currentTarget.checked)}
      />
      <span>{say('guide_tick', { tell })}</span>
    </label>
  );
}

function StateOf({ step: { state, shows, trouble, tell } }: { step: GuideStep }) {
  if (state === 'ticked') return <p class="guide-done">{say('guide_ticked')}</p>;
  if (state === 'done') return <p class="guide-done">{say('guide_done')}</p>;
  if (state === 'not-needed') return <p class="quiet">{shows ?? say('guide_not_needed')}</p>;
  return (
    <>
      {state === 'cannot-tell' && <p class="care">{trouble ?? say('guide_cannot_tell')}</p>}
      {tell && <p class="quiet">{say('guide_unseen')}</p>}
      {shows && <p class="quiet">{shows}</p>}
    </>
  );
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
      {labels.length > 0 && <p class="quiet small">{say('guide_labels')}</p>}
      {labels.length > 0 && (
        <ol class="guide-labels">
          {labels.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ol>
      )}
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
