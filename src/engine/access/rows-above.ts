import type { RecordFacts } from '../facts.ts';
import type { World } from './world.ts';

/** The rows above, nearest first, as far as the relationships pass shares or ownership on; with undefined for one that is not there. */
export function rowsAbove(
  world: World,
  record: RecordFacts,
  cascade: 'Share' | 'Reparent',
): { id: string; row: RecordFacts | undefined }[] {
  const above: { id: string; row: RecordFacts | undefined }[] = [];
  let at: RecordFacts | undefined = record;
  while (at?.parent && at.cascades?.includes(cascade)) {
    const id: string = at.parent;
    if (id === record.id || above.some((one) => one.id === id)) break;
    at = world.records.get(id);
    above.push({ id, row: at });
  }
  return above;
}

/** Whether a row is the organization's own: roles give such rows or not, whatever their depth. Source: "Security concepts for developers", Microsoft Learn, noted 11/2026. */
export function belongsToOrganization({ owner, parent }: RecordFacts): boolean {
  return owner === null && !parent;
}

/** The nearest row above that has an owner, or belongs to the organization; the id of a row that is not there, or of one met twice. */
export function findDecidingRow(world: World, record: RecordFacts): RecordFacts | string {
  const seen = new Set<string>();
  let at = record;
  while (at.owner === null && at.parent) {
    seen.add(at.id);
    const above = world.records.get(at.parent);
    if (!above || seen.has(above.id)) return at.parent;
    at = above;
  }
  return at;
}
