import type { Abilities, Reason } from '#answers';
import { speaker } from '../say.ts';
import { words } from '../words/reasons.ts';
import { rightsText } from './plan-words.ts';

const { say } = speaker(words);

/** Keys of the catalogue have no hyphens. */
const keyOf = (key: string) => key.replaceAll('-', '_') as keyof typeof words;

/** One way to a model in words, what stops it included. */
export function reasonSentence(reason: Reason): string {
  const sentence = wayInWords(reason);
  const rights = rightsText(reason.rights);
  return reason.state === 'works' ? sentence : say(`reason_${reason.state}`, { reason: sentence, rights });
}

function wayInWords({ kind, via, role, depth, level, rights }: Reason): string {
  const values = {
    via: via?.name ?? '',
    role: role?.name ?? '',
    depth: say(`reason_depth_${depth ?? 'unknown'}`),
    rights: rightsText(rights),
  };
  const isShare = kind === 'share' || kind === 'team-share' || kind === 'organization-share';
  return say(keyOf(isShare ? `reason_${kind}_${level ?? 'rights'}` : `reason_${kind}`), values);
}

/** What somebody is able to do, in words; a question mark where it cannot be told. */
export function abilityWords(abilities: Abilities): string[] {
  return Object.entries(abilities).flatMap(([ability, answer]) => {
    const name = say(keyOf(`ability_${ability}`));
    if (answer === 'no') return [];
    return [answer === 'yes' ? name : say('ability_unclear', { ability: name })];
  });
}

/** An ability in a word. */
export function abilityName(ability: keyof Abilities): string {
  return say(keyOf(`ability_${ability}`));
}

/** That nothing leads somebody to it. */
export function noReason(): string {
  return say('reason_none');
}

/** That somebody can do nothing. */
export function noAbility(): string {
  return say('ability_none');
}
