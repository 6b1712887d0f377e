import { useMemo, useState } from 'preact/hooks';
import type { EnvironmentReading } from '#cache';
import { type Candidate, type Facts, whatNeedsCare } from '#engine';
import { Button, LinkButton } from '../controls/button.tsx';
import { EmptyState } from '../controls/empty-state.tsx';
import { useCommand } from '../controls/use-command.ts';
import { speaker } from '../say.ts';
import { handoverRows, modelsLeft } from '../stores/handover.ts';
import { everybody, goTo, routes } from '../stores/route.ts';
import { words } from '../words/handover.ts';
import type { PageProps } from './environment-pages.ts';
import { HandoverModels } from './handover-models.tsx';
import { HandoverOwner } from './handover-owner.tsx';
import { PageHeader } from './page-header.tsx';
import { ProblemNotice } from './problem-notice.tsx';

const { say } = speaker(words);

/** What somebody owns, and who shall own it: ends in a plan that is shown before anything is written. */
export function HandoverPage({ here, view, actions }: PageProps<'handOver'>) {
  const { environment, facts } = view;
  const rows = useMemo(() => handoverRows(view, here.owner), [view.models, facts, here.owner]);
  const [owners, setOwners] = useState<readonly Candidate[]>([]);
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(here.owner === everybody ? notLeftBehind(view) : []),
  );
  const [others, setOthers] = useState<ReadonlyMap<string, Candidate>>(new Map());
  const [revoke, setRevoke] = useState(true);
  const [missing, setMissing] = useState<'handover_nobody' | 'handover_no_models' | null>(null);
  const command = useCommand(actions);
  const person = nameIn(facts, here.owner);
  const chosen = owners.at(-1) ?? null;
  const leavesShare = facts?.settings?.shareToPreviousOwner ?? false;

  const models = rows
    .filter(({ model }) => !left.has(model.id))
    .map((row) => ({
      model: row.model.id,
      // A model that was moved before keeps its owner: only its container follows.
      newOwner: others.get(row.model.id) ?? (row.containerOnly ? row.model.owner : chosen),
    }));
  const preview = async () => {
    const ready = models.flatMap(({ model, newOwner }) =>
      newOwner ? [{ model, newOwner: { type: newOwner.type, id: newOwner.id } }] : [],
    );
    setMissing(models.length === 0 ? 'handover_no_models' : ready.length < models.length ? 'handover_nobody' : null);
    if (ready.length < models.length || models.length === 0 || command.busy) return;
    const reply = await command.run({
      type: 'prepare-handover',
      environment: environment.id,
      from: here.owner === everybody ? null : here.owner,
      models: ready,
      revoke: revoke && leavesShare,
    });
    if (reply.ok && reply.id) goTo(routes.plan(reply.id));
  };

  const title = here.owner === everybody ? say('handover_title_everybody') : say('handover_title', { person });
  return (
    <>
      <PageHeader
        title={title}
        subtitle={environment.name}
        up={{ to: routes.care(environment.id), title: say('handover_up') }}
      />
      {!facts && <p>{say('handover_not_read')}</p>}
      {facts?.unknown?.includes('people') && <p>{say('handover_people_unknown')}</p>}
      {facts && rows.length === 0 && (
        <EmptyState icon="model" title={say('handover_empty_title')}>
          <p>{say('handover_empty', { person })}</p>
        </EmptyState>
      )}
      {facts && rows.length > 0 && (
        <>
          <HandoverOwner
            environment={environment.id}
            actions={actions}
            facts={facts}
            leaving={environment.leaving ?? []}
            owner={here.owner}
            rows={rows}
            onChoose={(candidate) => {
              setOwners([...owners.filter(({ id }) => id !== candidate.id), candidate]);
              setMissing(null);
            }}
          />
          <HandoverModels
            rows={rows}
            facts={facts}
            owners={owners}
            chosen={chosen}
            left={left}
            others={others}
            onLeave={setLeft}
            onOther={(model, owner) => {
              const next = new Map(others);
              if (owner) next.set(model, owner);
              else next.delete(model);
              setOthers(next);
            }}
          />
          {leavesShare && (
            <div>
              <label class="check">
                <input type="checkbox" checked={revoke} onChange={(event) => setRevoke(event.currentTarget.checked)} />
                {say('handover_revoke')}
              </label>
              <p class="quiet small">{say('handover_revoke_note')}</p>
            </div>
          )}
          {missing && (
            <p class="field-error" role="alert">
              {say(missing)}
            </p>
          )}
          {command.problem && (
            <ProblemNotice problem={command.problem} actions={actions} onRetry={() => void preview()} />
          )}
          <div class="row-actions">
            <Button appearance="primary" disabled={command.busy} onClick={() => void preview()}>
              {command.busy ? say('handover_previewing') : say('handover_preview')}
            </Button>
            <LinkButton to={routes.care(environment.id)}>{say('handover_cancel')}</LinkButton>
          </div>
        </>
      )}
    </>
  );
}

/** Of everybody's models those are chosen at first that nobody looks after. */
function notLeftBehind({ models, facts, environment }: EnvironmentReading): string[] {
  const left = new Set(facts ? modelsLeft(whatNeedsCare(facts, new Set(environment.leaving ?? [])).left) : []);
  return models.flatMap(({ id }) => (left.has(id) ? [] : [id]));
}

function nameIn(facts: Facts | null, id: string): string {
  return [...(facts?.people ?? []), ...(facts?.teams ?? [])].find((one) => one.id === id)?.name ?? id;
}
