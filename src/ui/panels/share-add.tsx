import type { SharedWith } from '#answers';
import type { ScreenActions } from '../contract.ts';
import { speaker } from '../say.ts';
import { keyOf } from '../stores/share-draft.ts';
import { words } from '../words/share.ts';
import { PrincipalPicker } from './principal-picker.tsx';

const { say } = speaker(words);

interface ShareAddProps {
  environment: string;
  actions: ScreenActions;
  /** Whoever owns one of the models. */
  owners: ReadonlySet<string>;
  /** Whoever is listed already, by key. */
  listed: ReadonlySet<string>;
  onAdd: (principal: SharedWith) => void;
}

/** Finds a person or team to add; the list then offers their level. */
export function ShareAdd({ environment, actions, owners, listed, onAdd }: ShareAddProps) {
  return (
    <PrincipalPicker
      label={say('share_add')}
      environment={environment}
      actions={actions}
      clears
      note={(candidate) => [
        ...(owners.has(candidate.id) ? [say('share_hint_owner')] : []),
        ...(listed.has(keyOf(candidate)) ? [say('share_hint_listed')] : []),
      ]}
      onChoose={(candidate) => {
        if (candidate) onAdd({ type: candidate.type, id: candidate.id, name: candidate.name });
      }}
    />
  );
}
