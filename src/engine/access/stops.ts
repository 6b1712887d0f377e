import type { Right } from '../facts.ts';
import type { Missing } from './explanation.ts';
import type { Asked } from './grants.ts';
import type { World } from './world.ts';

/** What keeps a person from using whatever they hold: a gate, nothing, or facts that could not be read. */
export interface Stops {
  gate: Missing | null;
  open: readonly string[];
}

/** systemuser.accessmode. Source: "User (SystemUser) table reference", learn.microsoft.com, noted 2026-11. */
const administrative = 1;
const readOnly = 2;

/**
 * Whether a person is disabled, or their access mode stops this right: administrative reaches settings only, read stops every change
 * (error 0x80044502). Teams are never stopped. Source: "Create users", learn.microsoft.com, 5/29/2025.
 */
export function stopsFor(world: World, { id, person, team }: Asked, right: Right): Stops {
  if (team) return { gate: null, open: [] };
  const data = { person: person?.name ?? id };
  if (person?.disabled) return { gate: { rule: 'person-is-active', data }, open: [] };
  const mode = person?.accessMode;
  if (mode === administrative || (mode === readOnly && right !== 'Read')) {
    return { gate: { rule: 'access-mode-allows-it', data: { ...data, mode: String(mode) } }, open: [] };
  }
  const disabled = person?.disabled === undefined ? world.unknown.of('people', id, 'disabled') : [];
  const accessMode = mode === undefined ? world.unknown.of('people', id, 'accessMode') : [];
  return { gate: null, open: [...new Set([...disabled, ...accessMode])] };
}
