import type { Reason, UserOnModel } from '#answers';
import type { EnvironmentRecord, VerificationRecord } from '#cache';
import type { ScreenActions } from '../contract.ts';
import { Busy } from '../controls/busy.tsx';
import { Button } from '../controls/button.tsx';
import { PrincipalName } from '../controls/principal-name.tsx';
import { useAnswer } from '../controls/use-answer.ts';
import { speaker } from '../say.ts';
import { abilityName, reasonSentence } from '../stores/reason-words.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/users.ts';
import { Verification } from './verification.tsx';

const { say } = speaker(words);

interface UserDetailsProps {
  person: string;
  environment: EnvironmentRecord;
  model: { id: string };
  verifications: readonly VerificationRecord[];
  actions: ScreenActions;
  onClose: () => void;
}

/** Beside the list: one person, every path, and what Dataverse itself says. */
export function UserDetails({ person, environment, model, verifications, actions, onClose }: UserDetailsProps) {
  const question = { kind: 'user', environment: environment.id, model: model.id, principal: person } as const;
  const { answer } = useAnswer(actions, question);
  if (!answer) return <Busy>{say('users_working')}</Busy>;
  return (
    <aside class="details" aria-label={answer.name}>
      <div class="details-head">
        <h3>
          <PrincipalName principal={{ type: 'person', name: answer.name, disabled: answer.disabled }} />
        </h3>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {say('users_close')}
        </Button>
      </div>
      <Abilities user={answer} />
      <Reasons title={say('users_person_on_model')} reasons={answer.reasons.filter(({ on }) => on === 'model')} />
      {answer.rows.length > 1 && (
        <Reasons
          title={say('users_person_on_training')}
          reasons={answer.reasons.filter(({ on }) => on === 'training-data')}
        />
      )}
      <p>
        <a href={`#${routes.person(environment.id, person)}`}>{say('users_person_all')}</a>
      </p>
      <Verification
        user={answer}
        type="person"
        environment={environment}
        model={model.id}
        verifications={verifications}
        actions={actions}
      />
    </aside>
  );
}

function Abilities({ user }: { user: UserOnModel }) {
  const entries = Object.entries(user.abilities) as [keyof UserOnModel['abilities'], string][];
  const shown = entries.filter(([ability]) => ability !== 'training-data' || user.rows.length > 1);
  return (
    <dl class="pairs">
      {shown.map(([ability, answer]) => (
        <div key={ability} class="pair">
          <dt>{abilityName(ability)}</dt>
          <dd>{say(`users_person_${answer.replace('-', '_')}` as keyof typeof words)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Reasons({ title, reasons }: { title: string; reasons: readonly Reason[] }) {
  return (
    <div>
      <h4>{title}</h4>
      {reasons.length === 0 ? (
        <p class="quiet">{say('users_person_nothing')}</p>
      ) : (
        <ul class="reasons">
          {reasons.map((reason) => {
            const sentence = reasonSentence(reason);
            return (
              <li key={sentence} class={reason.state === 'works' ? undefined : 'care'}>
                {sentence}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
