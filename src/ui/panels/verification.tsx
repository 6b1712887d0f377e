import type { UserOnModel, UserRow } from '#answers';
import type { EnvironmentRecord, VerificationRecord } from '#cache';
import type { ScreenActions } from '../contract.ts';
import { Busy } from '../controls/busy.tsx';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { useCommand } from '../controls/use-command.ts';
import { speaker } from '../say.ts';
import { timeOfDay } from '../stores/format.ts';
import { rightsText } from '../stores/plan-words.ts';
import { type Standing, standingOf, verificationOf } from '../stores/verification.ts';
import { words } from '../words/verification.ts';
import { ProblemNotice } from './problem-notice.tsx';

const { say } = speaker(words);

interface MarkProps {
  user: UserRow;
  environment: string;
  model: string;
  verifications: readonly VerificationRecord[];
}

/** In a list: whether Dataverse agrees, once it was asked. */
export function VerificationMark({ user, environment, model, verifications }: MarkProps) {
  const found = verificationOf(verifications, environment, model, user.id);
  if (!found) return null;
  if (found.state === 'asking') return <span class="quiet">{say('verification_asking')}</span>;
  if (!found.told) return <span class="care">{say('verification_failed')}</span>;
  const isOtherwise = standingOf(user.rights, found.told.rights) === 'differs';
  return (
    <span class={isOtherwise ? 'verified care' : 'verified'}>
      <Icon name={isOtherwise ? 'warning' : 'check'} />
      {say(isOtherwise ? 'verification_differs' : 'verification_agrees')}
    </span>
  );
}

interface VerificationProps {
  user: UserOnModel;
  type: 'person' | 'team';
  environment: EnvironmentRecord;
  model: string;
  verifications: readonly VerificationRecord[];
  actions: ScreenActions;
}

/** Asks Dataverse about somebody and a model with its dataset containers, and shows its answer beside ours. */
export function Verification({ user, type, environment, model, verifications, actions }: VerificationProps) {
  const command = useCommand(actions);
  const found = user.rows.map((row) => verificationOf(verifications, environment.id, row.id, user.id));
  const ask = () =>
    void command.run({
      type: 'verify-access',
      environment: environment.id,
      model,
      principal: { type, id: user.id },
    });
  const isAsking = command.busy || found.some((one) => one?.state === 'asking');
  const isAsked = found.some((one) => one?.told);
  return (
    <section class="verification" aria-label={say('verification_title')}>
      {user.rows.map((row, at) => (
        <RowVerification
          key={row.id}
          title={at === 0 ? say('verification_model') : `${say('verification_container')}: ${row.name}`}
          row={row}
          found={found[at] ?? null}
          actions={actions}
          onRetry={ask}
        />
      ))}
      {command.problem && <ProblemNotice problem={command.problem} actions={actions} onRetry={ask} />}
      {isAsking ? (
        <Busy>{say('verification_asking')}</Busy>
      ) : (
        <Button size="small" onClick={ask}>
          {say(isAsked ? 'verification_again' : 'verification_ask')}
        </Button>
      )}
    </section>
  );
}

const sentences = {
  agrees: 'verification_agrees_at',
  differs: 'verification_differs_at',
  answers: 'verification_open_at',
} as const satisfies Record<Standing, keyof typeof words>;

interface RowVerificationProps {
  title: string;
  row: UserOnModel['rows'][number];
  found: VerificationRecord | null;
  actions: ScreenActions;
  onRetry: () => void;
}

function RowVerification({ title, row, found, actions, onRetry }: RowVerificationProps) {
  if (found?.problem) return <ProblemNotice problem={found.problem} actions={actions} onRetry={onRetry} />;
  if (!found?.told) return null;
  const { rights, by } = found.told;
  const standing = standingOf(row, rights);
  const list = (some: readonly string[]) => (some.length > 0 ? rightsText(some) : say('verification_none'));
  return (
    <div class={`verified-row ${standing}`}>
      <p>
        <Icon name={standing === 'differs' ? 'warning' : 'check'} />
        <strong>{title}</strong>
      </p>
      <p class={standing === 'differs' ? 'care' : undefined}>
        {say(sentences[standing], { time: timeOfDay(found.at) })}
      </p>
      <dl class="pairs small">
        <dt>{say('verification_there')}</dt>
        <dd>{list(rights)}</dd>
        {standing === 'differs' && (
          <>
            <dt>{say('verification_here')}</dt>
            <dd>{list(row.held)}</dd>
          </>
        )}
      </dl>
      {by && (
        <p class="quiet small">
          {say('verification_by', {
            role: list(by.role),
            share: list(by.share),
            hierarchy: list(by.hierarchy),
          })}
        </p>
      )}
      {standing === 'differs' && <p class="quiet small">{say('verification_old')}</p>}
    </div>
  );
}
