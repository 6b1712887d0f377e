import { type Matches, matchCandidates, type Purpose } from '#engine';
import type { Known } from './known.ts';

/** Who is looked for, for what, and how many are shown. */
export interface CandidatesQuery {
  purpose: Purpose;
  /** Who owns the rows now, where somebody is to own them. */
  owner?: string;
  text: string;
  limit: number;
}

/** The people and teams that match. */
export interface Candidates extends Matches {
  /** Whether there may be others, because people could not be read. */
  peopleUnknown: boolean;
}

/** Answers which people and teams match what was typed. */
export function candidates({ facts }: Known, { purpose, owner = '', text, limit }: CandidatesQuery): Candidates {
  const peopleUnknown = facts.unknown?.includes('people') ?? false;
  return { ...matchCandidates(facts, owner, text, limit, purpose), peopleUnknown };
}
