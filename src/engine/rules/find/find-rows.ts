import { all, type Known, known, knownUnless, missing, type NamedFlow, type NamedRow, whenKnown } from '../evidence.ts';
import type { FactsIndex } from '../facts-index.ts';
import { nameOf } from './find-principal.ts';

/** A row of the facts by its id. Of a row one has to know who owns it: half of what rules say hangs on it. */
export function findRow({ records, unknown }: FactsIndex, id: string, kind: NamedRow['kind']): Known<NamedRow> {
  const facts = records.get(id);
  if (!facts) return missing(unknown.of('records', id), `records/${id}`);
  if (facts.owner === undefined) return missing(unknown.of('records', id, 'owner'), `records/${id}/owner`);
  return known({ id, name: facts.name ?? id, kind, facts });
}

/** The rows that hold a model's training data. */
export function findContainers(index: FactsIndex, model: string): Known<NamedRow[]> {
  const open = index.unknown.of('facts', 'containers');
  return whenKnown(knownUnless(open, index.containersOf.get(model) ?? []), (rows) =>
    all(rows.map(({ id }) => findRow(index, id, 'AI Builder Datasets Container'))),
  );
}

/** The flows that run a model, train it, or send documents back to it. */
export function findFlows(index: FactsIndex, model: string): Known<NamedFlow[]> {
  const open = index.unknown.of('facts', 'flows');
  return whenKnown(knownUnless(open, index.flowsOf.get(model) ?? []), (flows) =>
    all(
      flows.map(({ id, purpose }) =>
        whenKnown(findRow(index, id, 'Process'), (row): Known<NamedFlow> => {
          const owner = `${row.facts.owner}`;
          return known({ ...row, purpose, ownedBy: { id: owner, name: nameOf(index, owner) } });
        }),
      ),
    ),
  );
}
