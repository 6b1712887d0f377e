import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { EnvironmentView, VerificationRecord } from '#cache';
import type { Asked } from '#diagnosis';
import type { Command } from '#messages';
import { type HandWalkthrough, sightsOf, type WalkRecord } from '#walkthroughs';
import type { ScreenActions } from '../../contract.ts';
import { Busy } from '../../controls/busy.tsx';
import { Button } from '../../controls/button.tsx';
import { Sources } from '../../controls/sources.tsx';
import { useLooking } from '../../controls/use-looking.ts';
import { speaker } from '../../say.ts';
import { timeOfDay } from '../../stores/format.ts';
import { routes } from '../../stores/route.ts';
import { cameFromFix, walkRoute } from '../../stores/walk-route.ts';
import { type FilledIn, walkSentence, walkSteps } from '../../stores/walk-steps.ts';
import { words } from '../../words/walk.ts';
import { GuideSteps, isOver } from '../guide-steps.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { WalkEnd } from './walk-end.tsx';

const { say } = speaker(words);

export interface WalkProps {
  walk: HandWalkthrough;
  asked: Asked;
  /** The team, app or flow that it is about, if it is about one. */
  about: string | null;
  /** The flows that called the model when the environment was read; null where flows could not be read. */
  callers: readonly string[] | null;
  filled: FilledIn;
  view: EnvironmentView;
  /** Whether it stands in a small window of its own. */
  isBeside: boolean;
  verifications: ReadonlySignal<readonly VerificationRecord[]>;
  actions: ScreenActions;
}

/** The steps, how far they have come, when that was last looked up in Dataverse, and what comes after the last. */
export function Walk(props: WalkProps) {
  const { walk, asked, about, filled, view, isBeside, verifications, actions } = props;
  const environment = view.environment.id;
  const record = useWalkRecord(environment, nameOf(props), actions);
  const steps = walkSteps(walk, record ?? null, filled);
  const isDone = steps.every(isOver);
  const { busy, problem, check, run } = useLooking(lookOf(props), actions, record !== undefined && !isDone);
  const [isFresh, setIsFresh] = useState(cameFromFix);
  useEffect(() => {
    if (!isFresh || record === undefined) return;
    // What was finished once and is to be done again did not last: an earlier run or tick proves nothing now.
    const begun = record && isDone ? run({ ...lookOf(props), anew: true }) : Promise.resolve();
    void begun.then(() => setIsFresh(false));
  }, [record === undefined]);
  if (record === undefined || (isFresh && isDone)) return <Busy>{say('walk_loading')}</Busy>;
  const tick = (step: string, isTicked: boolean) => {
    const others = (record?.ticked ?? []).filter((one) => one !== step);
    const ticked = isTicked ? [...others, step] : others;
    void actions.run({ type: 'tick-walk', environment, walk: nameOf(props), ticked });
  };
  const address = { walk: walk.id, ...(about === null ? {} : { about }) };
  return (
    <div class="walk">
      {isDone && (
        <WalkEnd
          asked={asked}
          isTicked={steps.some(({ state }) => state === 'ticked')}
          view={view}
          verifications={verifications}
          actions={actions}
        />
      )}
      {problem && <ProblemNotice problem={problem} actions={actions} onRetry={check} />}
      <p class="quiet">{walkSentence(walk, 'prerequisite', filled.names)}</p>
      <p class="guide-progress">{say('walk_progress', { done: steps.filter(isOver).length, total: steps.length })}</p>
      {view.environment.kind === 'sample' && <p class="quiet small">{say('walk_sample')}</p>}
      <GuideSteps steps={steps} actions={actions} onTick={tick} />
      <p class="guide-check">
        <span role="status">
          {busy || !record?.lookedOn ? say('walk_looking') : say('walk_looked', { time: timeOfDay(record.lookedOn) })}
        </span>
        <Button size="small" disabled={busy} onClick={check}>
          {say('walk_check')}
        </Button>
      </p>
      <p class="quiet small">
        {say('walk_self')} {say('walk_labels')}
      </p>
      <div class="row-actions">
        {isBeside ? (
          <Button size="small" icon="open" onClick={() => actions.openWorkspace(routes.verdict(environment, asked))}>
            {say('walk_diagnosis')}
          </Button>
        ) : (
          <Button
            size="small"
            icon="guide"
            onClick={() => actions.openBeside(walkRoute(environment, asked, address, 'walkBeside'))}
          >
            {say('walk_beside')}
          </Button>
        )}
        <Button
          appearance="subtle"
          size="small"
          disabled={busy}
          onClick={() => void run({ ...lookOf(props), anew: true })}
        >
          {say('walk_anew')}
        </Button>
      </div>
      <Sources cites={walk.cites} />
    </div>
  );
}

/** What a walkthrough is kept under: the same again for the same fix. */
function nameOf({ walk, asked, about }: WalkProps): string {
  return [walk.id, asked.person, asked.model, about ?? ''].join(' ').trim();
}

function lookOf(props: WalkProps): Extract<Command, { type: 'look-for-walk' }> {
  const { walk, asked, about, callers, view } = props;
  // Of flows that nobody knows none can be asked for.
  const sights = sightsOf(walk).filter((sight) => sight !== 'callers' || callers !== null);
  return {
    type: 'look-for-walk',
    environment: view.environment.id,
    walk: nameOf(props),
    sights,
    at: {
      person: asked.person,
      model: asked.model,
      ...(about !== null && sights.includes('member') ? { team: about } : {}),
      ...(about !== null && sights.includes('flow') ? { flow: about } : {}),
      ...(callers !== null && sights.includes('callers') ? { callers } : {}),
    },
  };
}

/** How far a walkthrough has come: undefined until that is there, null before it was begun. */
function useWalkRecord(
  environment: string,
  walk: string,
  { watchWalk }: Pick<ScreenActions, 'watchWalk'>,
): WalkRecord | null | undefined {
  const [record, setRecord] = useState<WalkRecord | null>();
  useEffect(() => watchWalk(environment, walk, setRecord), [watchWalk, environment, walk]);
  return record;
}
