import type { Share } from '#walkthroughs';
import { speaker } from '../say.ts';
import { words } from '../words/principal.ts';

const { say } = speaker(words);

/** What a principal of a share is called: the organization has no name of its own. */
export function principalText({ type, name }: Pick<Share['principal'], 'type' | 'name'>): string {
  return type === 'organization' ? say('principal_organization') : name;
}
