import { tables } from '#dataverse';
import type { ContainerFacts, Facts, RecordFacts } from '#engine';
import type { CompleteReading } from '../readings.ts';
import { flowFacts } from './flow-facts.ts';
import { modelFacts } from './model-facts.ts';
import { peopleAndTeams } from './people-and-teams.ts';
import { partsOnly, seesAll } from './reach.ts';
import { roleFacts } from './role-facts.ts';
import { previewFacts, settingsFacts } from './settings-facts.ts';
import { shareFacts } from './share-facts.ts';
import { unseen } from './unseen.ts';

/**
 * What a person read, as facts for the engine. A table that could not be read, or perhaps not in full, is named in `unknown`: as a
 * top-level list (`shares`) or as one field of one thing (`people/<id>/roles`, `facts/models/<id>/template`).
 */
export function toFacts(reading: CompleteReading, caller: string): Facts {
  const unknown: string[] = unseen(reading);
  /** Notes a list as unknown when its table could not be read; an empty list stands in for it. */
  const known = <T>(rows: readonly T[] | null, name: string): readonly T[] => {
    if (rows === null) unknown.push(name);
    return rows ?? [];
  };
  const models = known(reading.rows(tables.aiModel), 'records');
  const containers = known(reading.rows(tables.datasetsContainer), 'facts/containers');
  const records = [
    ...models.map((model) => recordFacts(tables.aiModel.name, model)),
    ...containers.map((container) => recordFacts(tables.datasetsContainer.name, container)),
  ];
  const holders = { ...peopleAndTeams(reading, unknown), ...roleFacts(reading, unknown) };
  unknown.push(...partsOnly(holders, (table) => seesAll(holders, caller, table)));
  const flows = flowFacts(reading, models, unknown);
  const facts: Facts = {
    businessUnits: known(reading.rows(tables.businessUnit), 'businessUnits').map(({ id, name, parent }) => ({
      id,
      name: name ?? '',
      ...(parent ? { parent } : {}),
    })),
    positions: known(reading.rows(tables.position), 'positions').map(({ id, parent }) => ({
      id,
      ...(parent ? { parent } : {}),
    })),
    ...holders,
    records: [...records, ...flows.records],
    shares: shareFacts(known(reading.rows(tables.principalObjectAccess), 'shares')),
    ...settingsFacts(reading, unknown),
    facts: {
      models: modelFacts(reading, models, unknown),
      containers: containers.flatMap(({ id, model }): ContainerFacts[] => (model ? [{ id, model }] : [])),
      ...flows.facts,
      ...previewFacts(reading.rows(tables.organization), unknown),
    },
  };
  return { ...facts, unknown: [...new Set(unknown)] };
}

function recordFacts(
  table: string,
  row: { id: string; name: string | null; owner: { id: string }; businessUnit: string | null },
): RecordFacts {
  const { id, name, owner, businessUnit } = row;
  return { id, table, name: name ?? '', owner: owner.id, ...(businessUnit ? { businessUnit } : {}) };
}
