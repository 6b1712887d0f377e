import type { Mentioned } from '#answers';
import type { Claim } from '#diagnosis';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { speaker } from '../../say.ts';
import { claimSentence } from '../../stores/diagnosis-words.ts';
import { words } from '../../words/diagnose.ts';

const { say } = speaker(words);

interface SuggestedProps {
  /** What the text says. */
  claims: readonly Claim[];
  read: Mentioned;
  onPerson: (person: string) => void;
  onModel: (model: string) => void;
}

/** What a text says, and whom and what of this environment it names: one click takes them. */
export function Suggested({ claims, read, onPerson, onModel }: SuggestedProps) {
  const told = claims.filter(({ kind, code, privilege }) => kind !== 'other' || code || privilege);
  return (
    <div class="said" role="status">
      {told.length === 0 ? (
        <p>{say('diagnose_text_nothing')}</p>
      ) : (
        <ul class="said-claims">
          {told.map((claim) => (
            <li key={JSON.stringify(claim)}>
              <Icon name="info" />
              {claimSentence(claim)}
              {claim.code && <code>{claim.code}</code>}
            </li>
          ))}
        </ul>
      )}
      {read.people.length + read.models.length > 0 && (
        <p class="said-named">
          {say('diagnose_suggested')}
          {read.people.slice(0, 5).map(({ id, name }) => (
            <Button key={id} size="small" icon="person" onClick={() => onPerson(id)}>
              {name}
            </Button>
          ))}
          {read.models.slice(0, 5).map(({ id, name }) => (
            <Button key={id} size="small" icon="model" onClick={() => onModel(id)}>
              {name}
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}
