import type { Facts } from '#engine';
import type { Share } from '#walkthroughs';

/** Whom a row is explicitly shared with, as far as facts tell; null when shares could not be read. */
export function sharesOf(facts: Facts, record: string): Share[] | null {
  if (facts.unknown?.includes('shares')) return null;
  return (facts.shares ?? [])
    .filter((share) => share.record === record && share.rights.length > 0)
    .map(({ principal, rights }) => ({ principal: principalOf(facts, principal), rights }));
}

function principalOf(facts: Facts, id: string): Share['principal'] {
  if (id === 'organization') return { type: 'organization', id, name: id };
  const team = facts.teams?.find((one) => one.id === id);
  if (team) return { type: 'team', id, name: team.name ?? id };
  return { type: 'person', id, name: facts.people?.find((one) => one.id === id)?.name ?? id };
}
