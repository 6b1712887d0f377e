import type { Abilities, Reason } from '#answers';
import { speaker } from '../say.ts';
import { abilityWords, noAbility, reasonSentence } from '../stores/reason-words.ts';
import { words } from '../words/users.ts';

const { count } = speaker(words);

/** What somebody can do, a word for each. */
export function AbilityChips({ abilities }: { abilities: Abilities }) {
  const able = abilityWords(abilities);
  if (able.length === 0) return <span class="quiet">{noAbility()}</span>;
  return (
    <span class="abilities">
      {able.map((ability) => (
        <span key={ability} class="ability">
          {ability}
        </span>
      ))}
    </span>
  );
}

/** Why, in one line: the first reason and how many more there are; all of them as the line's title. */
export function ReasonsInShort({ reasons }: { reasons: readonly Reason[] }) {
  const [first, ...more] = reasons;
  if (!first) return null;
  const reason = reasonSentence(first);
  return (
    <span
      class={reasons.every(({ state }) => state !== 'works') ? 'care' : undefined}
      title={reasons.map(reasonSentence).join('\n')}
    >
      {more.length === 0 ? reason : count('users_more', more.length, { reason })}
    </span>
  );
}
