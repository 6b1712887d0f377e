import type { Depth } from '#engine';

/**
 * Names of depths in messages: the platform's own, those of the newer access-check sentence, and those of the role editor.
 * Sources: PrivilegeDepth on Microsoft Learn; a "BusinessUnitLevel" sentence in a published report of 2026, noted 2026-11.
 */
const names: Readonly<Record<string, Depth>> = {
  basic: 'Basic',
  user: 'Basic',
  local: 'Local',
  businessunit: 'Local',
  deep: 'Deep',
  parentchild: 'Deep',
  parentchildbusinessunit: 'Deep',
  parentchildbusinessunits: 'Deep',
  global: 'Global',
  organization: 'Global',
  organisation: 'Global',
};

/** The depth that a word of a message means: `Local`, `BusinessUnitLevel`; undefined for other words. */
export function depthOf(word: string | undefined): Depth | undefined {
  const key =
    word
      ?.toLowerCase()
      .replace(/[^a-z]/g, '')
      .replace(/level$/, '') ?? '';
  return Object.hasOwn(names, key) ? names[key] : undefined;
}
