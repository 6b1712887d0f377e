import type { ModelLookup } from '#cache';
import { type LearntLevels, learnLevelRights, type Right } from '#engine';
import { indexOf, type Named, named } from './index-of.ts';
import type { Known } from './known.ts';

/** Whoever a row is shared with. */
export interface SharedWith extends Named {
  type: 'person' | 'team' | 'organization';
}

/** An explicit share of a model. */
export interface ShareOfModel {
  principal: SharedWith;
  rights: readonly Right[];
}

/** What it takes to share models. */
export interface Sharing {
  models: readonly {
    model: string;
    /** Whom it is shared with: as listed, or as Dataverse said when asked about it alone; null when neither tells. */
    shares: readonly ShareOfModel[] | null;
    /** When Dataverse was asked about it alone (ISO 8601), and what the caller lacks to share it, as far as it said; null when it was not asked. */
    lookup: { askedOn: string; lacking: readonly Right[] | null } | null;
  }[];
  levels: LearntLevels;
  /** Whether nobody can be found, because people could not be read. */
  peopleUnknown: boolean;
}

/** Whom models are shared with, and what each level gives. */
export function sharing(known: Known, { models }: { models: readonly string[] }): Sharing {
  const { facts, view } = known;
  return {
    models: models.map((model) => {
      const lookup = view.lookups.find((one) => one.model === model) ?? null;
      return {
        model,
        shares: listed(known, model) ?? (lookup && asked(known, lookup)),
        lookup: lookup && { askedOn: lookup.askedOn, lacking: lacking(lookup) },
      };
    }),
    levels: known.remember('levels', () => learnLevelRights(facts)),
    peopleUnknown: facts.unknown?.includes('people') ?? false,
  };
}

function listed(known: Known, model: string): ShareOfModel[] | null {
  if (known.facts.unknown?.some((name) => name === 'shares' || name === `shares/${model}`)) return null;
  const index = indexOf(known);
  const shares = (index.sharesOn.get(model) ?? []).filter(({ rights }) => rights.length > 0);
  return shares.map(({ principal, rights }) => ({
    principal: { ...named(index, principal), type: typeOf(known, principal) },
    rights,
  }));
}

/** Names that the lookup did not learn may be in the reading. */
function asked(known: Known, { model, rows }: ModelLookup): ShareOfModel[] | null {
  const shares = rows.find(({ record }) => record.id === model)?.shares;
  if (!shares) return null;
  return shares.map(({ principal, rights }) => ({
    principal: { ...principal, name: principal.name || named(indexOf(known), principal.id).name },
    rights,
  }));
}

function lacking({ model, mine }: ModelLookup): Right[] | null {
  const rights = mine.find(({ record }) => record === model)?.rights;
  return rights ? (['Read', 'Share'] as const).filter((right) => !rights.includes(right)) : null;
}

/** What the principal of a share is. */
export function typeOf(known: Known, principal: string): SharedWith['type'] {
  if (principal === 'organization') return 'organization';
  return indexOf(known).teams.has(principal) ? 'team' : 'person';
}
