import { speaker } from '../say.ts';
import { words } from '../words/unread.ts';

const { say } = speaker(words);

/** What could not be read, by the names that facts have for it (`people/ID/roles`), in words and each once; what has no words stays as it is. */
export function unreadText(names: readonly string[]): string {
  return [...new Set(names.map(inWords))].join(', ');
}

function inWords(name: string): string {
  const [list = '', second = '', field] = name.split('/');
  const named = list === 'facts' ? `${list}_${second}` : field ? `${list}_${field}` : list;
  const key = [`unread_${named}`, `unread_${list}`].find((one) => Object.hasOwn(words, one));
  return key ? say(key as keyof typeof words) : name;
}
