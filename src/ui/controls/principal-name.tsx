import '@fluentui/web-components/badge.js';
import { speaker } from '../say.ts';
import { principalText } from '../stores/principal-words.ts';
import { words } from '../words/principal.ts';
import { Icon } from './icon.tsx';

const { say } = speaker(words);

interface PrincipalNameProps {
  principal: { type: 'person' | 'team' | 'organization'; name: string; disabled?: boolean };
}

/** Who it is: a person (and whether the account is disabled), a team, or everybody. */
export function PrincipalName({ principal }: PrincipalNameProps) {
  const name = principalText(principal);
  return (
    <span class="principal">
      <span class="principal-who">
        <Icon name={principal.type === 'person' ? 'person' : 'team'} />
        <bdi title={name}>{name}</bdi>
      </span>
      {principal.type === 'team' && <span class="quiet">{say('principal_team')}</span>}
      {principal.disabled && (
        <fluent-badge appearance="tint" color="danger" size="small">
          {say('principal_disabled')}
        </fluent-badge>
      )}
    </span>
  );
}
