import type { TablePrivilege } from '#engine';

/** Dataverse takes so many characters for a role's name. Source: role entity reference, learn.microsoft.com, noted 2026-11. */
const longest = 100;

/** The name of a role's copy without some privileges: free among the names of its business unit. */
export function lockedName(role: string, privileges: readonly TablePrivilege[], taken: ReadonlySet<string>): string {
  const ending = privileges.some(({ right }) => right === 'Share') ? 'AI models not shareable' : endings(privileges);
  return freeName(role, ` – ${ending}`, taken);
}

/** The name of a team, or of a role with nothing else in it, for people who go on holding what a lock takes. */
export function keeperName(of: string, privileges: readonly TablePrivilege[], taken: ReadonlySet<string>): string {
  const takes = (asked: string) => privileges.some(({ right }) => right === asked);
  const ending = takes('Share') ? 'AI models shareable' : takes('Create') ? 'new AI models' : 'AI models assignable';
  return freeName(of, of ? ` – ${ending}` : ending, taken);
}

/** A name with an ending that must not be lost, numbered while others have it. */
export function freeName(start: string, ending: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const all = number === 1 ? ending : `${ending} (${number})`;
    const name = `${start.slice(0, longest - all.length).trimEnd()}${all}`;
    if (!taken.has(name)) return name;
  }
}

function endings(privileges: readonly TablePrivilege[]): string {
  return privileges.some(({ right }) => right === 'Create') ? 'no new AI models' : 'AI models not assignable';
}
