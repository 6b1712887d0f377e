import { useMemo, useState } from 'preact/hooks';
import type { EnvironmentView, ModelSummary } from '#cache';
import type { ScreenActions } from '../contract.ts';
import { Busy } from '../controls/busy.tsx';
import { Button } from '../controls/button.tsx';
import { useAnswer } from '../controls/use-answer.ts';
import { useCommand } from '../controls/use-command.ts';
import { speaker } from '../say.ts';
import { goTo, routes } from '../stores/route.ts';
import { keyOf, type ShareDraft, shareLines, wishesOf, withChoice } from '../stores/share-draft.ts';
import { words } from '../words/share.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { ShareAdd } from './share-add.tsx';
import { ShareLevels } from './share-levels.tsx';
import { ShareLookup } from './share-lookup.tsx';
import { ShareTable } from './share-table.tsx';

const { say, count } = speaker(words);

interface ShareEditorProps {
  view: EnvironmentView;
  /** What is shared: one model, or several alike. */
  models: readonly ModelSummary[];
  actions: ScreenActions;
}

/** Whom models are shared with and what shall become of it: a draft that ends in a plan, shown before anything is written. */
export function ShareEditor({ view, models, actions }: ShareEditorProps) {
  const [draft, setDraft] = useState<ShareDraft>(new Map());
  const [asked, setAsked] = useState(false);
  const command = useCommand(actions);
  const environment = view.environment.id;
  const ids = models.map(({ id }) => id);
  const { answer } = useAnswer(actions, { kind: 'sharing', environment, models: ids });
  const lines = useMemo(() => answer && shareLines(answer.models, draft), [answer, draft]);
  if (!answer) return <Busy>{say('share_opening')}</Busy>;
  const wishes = wishesOf(draft, ids);

  const choose: Parameters<typeof ShareTable>[0]['onChoose'] = (line, wanted) => {
    setAsked(false);
    setDraft(withChoice(draft, line, wanted, models.length));
  };
  const preview = async () => {
    setAsked(true);
    if (wishes.length === 0 || command.busy) return;
    const reply = await command.run({ type: 'prepare-share', environment, wishes });
    if (reply.ok && reply.id) goTo(routes.plan(reply.id));
  };

  return (
    <>
      <ShareLookup environment={environment} models={answer.models} actions={actions} />
      {lines?.length === 0 && <p class="quiet">{say(models.length > 1 ? 'share_none_many' : 'share_none')}</p>}
      {lines && lines.length > 0 && <ShareTable lines={lines} models={models.length} onChoose={choose} />}
      {lines && answer.peopleUnknown && <p class="quiet">{say('share_add_unknown')}</p>}
      {lines && !answer.peopleUnknown && (
        <ShareAdd
          environment={environment}
          actions={actions}
          owners={new Set(models.map(({ owner }) => owner.id))}
          listed={new Set(lines.map(({ principal }) => keyOf(principal)))}
          onAdd={(principal) => choose({ principal, now: [] }, 'User')}
        />
      )}
      {asked && wishes.length === 0 && (
        <p class="field-error" role="alert">
          {say('share_nothing')}
        </p>
      )}
      {command.problem && <ProblemNotice problem={command.problem} actions={actions} onRetry={() => void preview()} />}
      {lines && (
        <div class="row-actions">
          <Button appearance="primary" disabled={command.busy} onClick={() => void preview()}>
            {command.busy ? say('share_previewing') : say('share_preview')}
          </Button>
          {draft.size > 0 && (
            <>
              <Button appearance="subtle" disabled={command.busy} onClick={() => setDraft(new Map())}>
                {say('share_reset')}
              </Button>
              <span role="status" class="quiet">
                {count('share_pending', draft.size)}
              </span>
            </>
          )}
        </div>
      )}
      <ShareLevels levels={answer.levels} />
      <p class="quiet small">{say('share_note')}</p>
    </>
  );
}
