import { useState } from 'preact/hooks';
import type { EnvironmentView, ModelSummary } from '#cache';
import type { Candidate } from '#engine';
import type { ScreenActions } from '../contract.ts';
import { Button, LinkButton } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { useAnswer } from '../controls/use-answer.ts';
import { useCommand } from '../controls/use-command.ts';
import { speaker } from '../say.ts';
import { goTo, routes } from '../stores/route.ts';
import { words } from '../words/reassign.ts';
import { OwnerPicker } from './owner-picker.tsx';
import { PageHeader } from './page-header.tsx';
import { ProblemNotice } from './problem-notice.tsx';

const { say } = speaker(words);

/** The first step of a reassignment: who shall own the model. Ends in a plan that is shown before anything is written. */
export function ReassignPage({
  view,
  model,
  actions,
}: {
  view: EnvironmentView;
  model: ModelSummary;
  actions: ScreenActions;
}) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Candidate | null>(null);
  const [missing, setMissing] = useState(false);
  const command = useCommand(actions);
  const { environment } = view;
  const { answer } = useAnswer(actions, {
    kind: 'candidates',
    environment: environment.id,
    purpose: 'own',
    text: '',
    limit: 0,
  });

  const preview = async () => {
    setMissing(!chosen);
    if (!chosen || command.busy) return;
    const { type, id } = chosen;
    const reply = await command.run({
      type: 'prepare-reassignment',
      environment: environment.id,
      model: model.id,
      newOwner: { type, id },
    });
    if (reply.ok && reply.id) goTo(routes.plan(reply.id));
  };

  return (
    <>
      <PageHeader
        title={say('reassign_title', { model: model.name })}
        subtitle={say('reassign_now', { owner: model.owner.name })}
        up={{ to: routes.model(environment.id, model.id), title: model.name }}
      />
      <section class="panel narrow" aria-labelledby="choose-owner">
        <h2 id="choose-owner">{say('reassign_choose')}</h2>
        <p>{say('reassign_choose_note')}</p>
        {!view.isRead && <p>{say('reassign_not_read')}</p>}
        {answer?.peopleUnknown && <p>{say('reassign_people_unknown')}</p>}
        {answer && !answer.peopleUnknown && (
          <OwnerPicker
            environment={environment.id}
            actions={actions}
            owner={model.owner.id}
            text={text}
            onText={(typed) => {
              setText(typed);
              setChosen(null);
            }}
            onChoose={(candidate) => {
              setText(candidate.name);
              setChosen(candidate);
              setMissing(false);
            }}
          />
        )}
        {chosen?.hint && chosen.hint !== 'owner' && (
          <Notice intent="warning" title={say(`reassign_hint_${chosen.hint}`)} />
        )}
        {missing && (
          <p class="field-error" role="alert">
            {say('reassign_nobody')}
          </p>
        )}
        {command.problem && (
          <ProblemNotice problem={command.problem} actions={actions} onRetry={() => void preview()} />
        )}
        <div class="row-actions">
          <Button appearance="primary" disabled={command.busy || !view.isRead} onClick={() => void preview()}>
            {command.busy ? say('reassign_previewing') : say('reassign_preview')}
          </Button>
          <LinkButton to={routes.model(environment.id, model.id)}>{say('reassign_cancel')}</LinkButton>
        </div>
      </section>
    </>
  );
}
