import { type FlowUse, type Row, tables } from '#dataverse';
import type { FlowFacts, RecordFacts, SharingFacts } from '#engine';
import type { CompleteReading } from '../readings.ts';

type ModelRow = Row<typeof tables.aiModel>;

/** The flows of models, and their rows. Which flow trains or runs a model on a schedule stands on the model, which models a flow runs in its definition. */
export function flowFacts(
  reading: CompleteReading,
  models: readonly ModelRow[],
  unknown: string[],
): { records: RecordFacts[]; facts: Pick<SharingFacts, 'flows' | 'dynamicFlows'> } {
  const rows = reading.rows(tables.workflow);
  if (!rows) {
    unknown.push('facts/flows');
    return { records: [], facts: {} };
  }
  const scheduled = models.flatMap(({ id: model, retrainFlow, scheduleFlow }): FlowFacts[] => [
    ...(retrainFlow ? [{ id: retrainFlow, model, purpose: 'retrain-schedule' as const }] : []),
    ...(scheduleFlow ? [{ id: scheduleFlow, model, purpose: 'run-schedule' as const }] : []),
  ]);
  const uses = rows.map((row) => ({ id: row.id, uses: JSON.parse(row.uses ?? '[]') as FlowUse[] }));
  const running = uses.flatMap(({ id, uses: all }) =>
    all.flatMap(({ does, model }): FlowFacts[] => (model ? [{ id, model, purpose: does }] : [])),
  );
  const flows = [...scheduled, ...running];
  const dynamic = uses.flatMap(({ id, uses: all }) => (all.some(({ model }) => model === null) ? [id] : []));
  const concerned = new Set([...flows.map(({ id }) => id), ...dynamic]);
  return {
    records: rows.filter(({ id }) => concerned.has(id)).map(recordFacts),
    facts: { flows, dynamicFlows: dynamic },
  };
}

function recordFacts({ id, name, owner }: Row<typeof tables.workflow>): RecordFacts {
  return { id, table: tables.workflow.name, name: name ?? '', owner: owner.id };
}
