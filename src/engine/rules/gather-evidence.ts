import type { Access } from '../access/compile.ts';
import { readUnknown } from '../access/unknown.ts';
import type { Facts } from '../facts.ts';
import type { Question } from '../question.ts';
import {
  type Evidence,
  type Known,
  known,
  missing,
  type NamedRow,
  type Need,
  type PrincipalFacts,
} from './evidence.ts';

/** The facts that answer a question, each known or missing; only those that the question names anything for. */
export type Gathered = { [N in Need]?: Known<Evidence[N]> };

/** Templates whose models keep training data in a dataset container. Source: "Roles and security", learn.microsoft.com/ai-builder/security, 1/2026. */
const templatesWithContainer = [
  'DocumentScanning',
  'DocumentLayoutAnalysis',
  'ObjectDetection',
  'ObjectDetectionProposal',
  'EntityExtraction',
];

/** Looks up everything rules may need for a question. */
export function gatherEvidence(access: Access, question: Question): Gathered {
  const { facts } = access;
  const model = findModel(facts, question.model);
  const containers = findContainers(facts, question.model);
  const about: Gathered = {
    access: known(access),
    model,
    containers,
    owner: then(model, (row) => findOwner(facts, row)),
    trainingData: findTrainingData(facts, question.model, containers),
  };
  if (question.kind === 'model') return about;
  return {
    ...about,
    caller: findPrincipal(facts, question.caller),
    newOwner: findPrincipal(facts, question.newOwner),
    previousOwners: then(model, (row) =>
      then(containers, (rows) =>
        findOwners(
          facts,
          [row, ...rows].filter(({ facts: { owner } }) => owner !== question.newOwner),
        ),
      ),
    ),
    shareToPreviousOwner: findShareToPreviousOwner(facts),
  };
}

/** The person or team of an id. Of a person one has to know whether they are disabled: half of what rules say hangs on it. */
function findPrincipal(facts: Facts, id: string): Known<PrincipalFacts> {
  const unknown = readUnknown(facts.unknown ?? []);
  const team = facts.teams?.find((one) => one.id === id);
  if (team) return known({ type: 'team', id, name: team.name ?? id, facts: team });
  const person = facts.people?.find((one) => one.id === id);
  const open = person?.disabled === undefined ? unknown.of('people', id, 'disabled') : [];
  if (person && open.length === 0) return known({ type: 'person', id, name: person.name ?? id, facts: person });
  return missing([...open, ...(person ? [] : unknown.of('teams', id))], `people/${id}`);
}

function findModel(facts: Facts, id: string): Known<NamedRow> {
  const record = facts.records.find((one) => one.id === id);
  if (record) return known({ id, name: record.name ?? id, kind: 'AI Model', facts: record });
  return missing(readUnknown(facts.unknown ?? []).of('records', id), `records/${id}`);
}

function findContainers(facts: Facts, model: string): Known<NamedRow[]> {
  const unknown = readUnknown(facts.unknown ?? []);
  const open = unknown.of('facts', 'containers');
  if (open.length > 0) return missing(open, 'facts/containers');
  const rows: NamedRow[] = [];
  for (const { id } of (facts.facts?.containers ?? []).filter((one) => one.model === model)) {
    const record = facts.records.find((one) => one.id === id);
    if (!record) return missing(unknown.of('records', id), `records/${id}`);
    rows.push({ id, name: record.name ?? id, kind: 'AI Builder Datasets Container', facts: record });
  }
  return known(rows);
}

function findOwner(facts: Facts, { id, facts: { owner } }: NamedRow): Known<PrincipalFacts> {
  if (owner) return findPrincipal(facts, owner);
  return missing(readUnknown(facts.unknown ?? []).of('records', id, 'owner'), `records/${id}/owner`);
}

function findOwners(facts: Facts, rows: readonly NamedRow[]): Known<PrincipalFacts[]> {
  const owners = new Map<string, PrincipalFacts>();
  for (const row of rows) {
    const owner = findOwner(facts, row);
    if ('missing' in owner) return owner;
    owners.set(owner.value.id, owner.value);
  }
  return known([...owners.values()]);
}

/** A container that is there decides; only without one does the template. An imported model legitimately has none. */
function findTrainingData(
  facts: Facts,
  model: string,
  containers: Known<readonly NamedRow[]>,
): Known<Evidence['trainingData']> {
  return then(containers, (rows) => {
    if (rows.length > 0) return known('in-container');
    const kind = facts.facts?.models?.find(({ id }) => id === model);
    if (kind?.template === undefined)
      return missing(readUnknown(facts.unknown ?? []).of('facts', 'models'), `facts/models/${model}/template`);
    return known(templatesWithContainer.includes(kind.template) && !kind.managed ? 'container-not-found' : 'elsewhere');
  });
}

function findShareToPreviousOwner(facts: Facts): Known<boolean> {
  const setting = facts.settings?.shareToPreviousOwner;
  const open = readUnknown(facts.unknown ?? []).of('settings', 'shareToPreviousOwner');
  return setting === undefined && open.length > 0 ? missing(open, 'settings') : known(setting ?? false);
}

function then<T, R>(found: Known<T>, next: (value: T) => Known<R>): Known<R> {
  return 'value' in found ? next(found.value) : found;
}
