import type { ChoiceOf, ModelUnit, Plan } from '#walkthroughs';

/** What a packet can be opened as: models that get new owners. */
export type PacketChoice = ChoiceOf<'hand-over' | 'reassign-model'>;

/**
 * What the packet of a plan is opened as; null where that would not be the same plan. An undo is a handover back, unless it also sets shares or
 * gives rows of one model to several people: what those were like is known only where it was applied.
 */
export function packetChoice({ choice, units }: Plan): PacketChoice | null {
  if (choice.kind === 'hand-over' || choice.kind === 'reassign-model') return choice;
  if (choice.kind !== 'undo') return null;
  const models = units.flatMap((unit) => {
    if (unit.kind !== 'model' || !unit.newOwner || !movesWhole(unit, unit.newOwner.id)) return [];
    const { type, id } = unit.newOwner;
    return [{ model: unit.model.id, newOwner: { type, id } }];
  });
  return models.length === units.length ? { kind: 'hand-over', from: null, models, revoke: false } : null;
}

/** Whether a unit does just what handing its model over does: the model and its containers become one owner's, and nothing else happens. */
function movesWhole({ model, before, operations }: ModelUnit, owner: string): boolean {
  const top = before.filter(({ record, parent }) => record.id === model.id || parent === null || parent === model.id);
  const given = new Set(
    operations.flatMap((one) => (one.kind === 'assign' && one.to.id === owner ? [one.record.id] : [])),
  );
  return (
    operations.every(({ kind, record }) => kind === 'assign' && top.some((row) => row.record.id === record.id)) &&
    top.every((row) => row.owner.id === owner || given.has(row.record.id))
  );
}
