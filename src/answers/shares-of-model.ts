import type { Right } from '#engine';
import { indexOf, type Named, named } from './index-of.ts';
import type { Known } from './known.ts';

/** Whom a model is shared with, as its share panel would list them: null where that could not be read. */
export interface SharesOfModel {
  shares:
    | readonly { principal: Named & { type: 'person' | 'team' | 'organization' }; rights: readonly Right[] }[]
    | null;
}

/** The explicit shares of a model. */
export function sharesOfModel(known: Known, { model }: { model: string }): SharesOfModel {
  const index = indexOf(known);
  if (known.facts.unknown?.includes('shares')) return { shares: null };
  const shares = (index.sharesOn.get(model) ?? []).filter(({ rights }) => rights.length > 0);
  return {
    shares: shares.map(({ principal, rights }) => ({
      principal: { ...named(index, principal), type: typeOf(known, principal) },
      rights,
    })),
  };
}

/** What the principal of a share is. */
export function typeOf(known: Known, principal: string): 'person' | 'team' | 'organization' {
  if (principal === 'organization') return 'organization';
  return indexOf(known).teams.has(principal) ? 'team' : 'person';
}
