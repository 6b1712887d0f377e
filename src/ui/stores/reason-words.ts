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
  if (reason.state === 'works') return sentence;
  return say(`reason_${reason.state}`, { reason: sentence, rights: rightsText(reason.rights) });
}

function wayInWords({ kind, via, role, depth, level, rights }: Reason): string {
  const isShare = kind === 'share' || kind === 'team-share' || kind === 'organization-share';
  if (isShare) {
    const given = level ? {} : { rights: rightsText(rights) };
    return say(keyOf(`reason_${kind}_${level ?? 'rights'}`), { via: via?.name ?? '', ...given });
  }
  const depthName = say(`reason_depth_${depth ?? 'unknown'}`);
  return say(keyOf(`reason_${kind}`), { via: via?.name ?? '', role: role?.name ?? '', depth: depthName });
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
