import { allRights } from '#engine';
import type { Claim } from '../decoded.ts';

const named = new RegExp(`^prv(?:${[...allRights].sort((a, b) => b.length - a.length).join('|')})(.+)$`, 'i');

/**
 * The table that a message is about: the one it names, or the one whose privilege it names. Names of privileges end in the table's schema name, which
 * lower-cased is its logical name but for users; whether there is such a table the facts say.
 */
export function tableClaimed({ table, privilege = '' }: Pick<Claim, 'table' | 'privilege'>): string | undefined {
  const ending = named.exec(privilege)?.[1]?.toLowerCase();
  return table ?? (ending === 'user' ? 'systemuser' : ending);
}
