import type { Right } from '../facts.ts';
import type { ShareLevel } from '../question.ts';

/** The rights that a share gives on a model and on each of its dataset containers; none on a container means that it is not shared. */
export interface LevelRights {
  readonly model: readonly Right[];
  readonly container: readonly Right[];
}

/**
 * The rights that each level of AI Builder's share panel amounts to: the one place where they stand. Certainty: inferred. No page names them.
 * "Share your AI model" (learn.microsoft.com/ai-builder/share-model, 1/14/2026) says what each level may do: a user sees and runs, a co-owner
 * also edits, retrains, publishes, shares and sees the training data, and cannot delete. A version of 10/19/2021 asked for Write and Append
 * to allow editing. A share of a model does not reach its containers ("AI Model table reference": Share does not cascade).
 */
export const inferredLevelRights: Readonly<Record<ShareLevel, LevelRights>> = {
  User: { model: ['Read'], container: [] },
  'Co-owner': {
    model: ['Read', 'Write', 'Append', 'AppendTo', 'Share'],
    container: ['Read', 'Write', 'Append', 'AppendTo', 'Share'],
  },
};

/** The level that rights on a model amount to: Write marks a co-owner, for the reason above; null when they amount to none. */
export function levelOf(rights: readonly Right[]): ShareLevel | null {
  if (rights.includes('Write')) return 'Co-owner';
  return rights.includes('Read') ? 'User' : null;
}
