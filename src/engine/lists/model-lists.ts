import { type Access, compile } from '../access/compile.ts';
import type { Answer, Path } from '../access/explanation.ts';
import { evaluate } from '../evaluate.ts';
import type { Facts, RecordFacts } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { type FactsIndex, factsIndex } from '../rules/facts-index.ts';
import { retrainedTemplates } from '../rules/find/find-model-type.ts';
import { findShares, sharesReaching } from '../rules/find/find-shares.ts';
import { personMayViewDetails } from '../rules/person-may-view-details.ts';
import { documentedSharingReadings, type SharingReadings } from '../rules/readings.ts';
import { actionsOfState, gateOf, type ModelAction } from './model-actions.ts';

/** A model as somebody finds it on AI Builder's Models page. */
export interface ListedModel {
  model: string;
  name: string;
  /** Why they see it. */
  paths: readonly Path[];
  /** Whether it is shared with them, which the list under which it stands does not tell. */
  shared: Answer;
  actions: readonly ModelAction[];
  /** What they are not offered, each with the finding that says why. */
  withheld: readonly { action: ModelAction; because: Finding }[];
  /** The facts, in the form of `Facts.unknown`, because of which there may be further actions. */
  unknown: readonly string[];
}

/** AI Builder's two lists of models. */
export interface ModelLists {
  myModels: readonly ListedModel[];
  sharedWithMe: readonly ListedModel[];
  /** Models of which it cannot be told whether they are listed, with the facts that would settle it. */
  unclear: readonly { model: string; name: string; missing: readonly string[] }[];
}

/**
 * The models that somebody finds under My models and Shared with me, with the actions offered on each and why others are not. Admins find
 * every model under Shared with me, shared or not. Source: "Share your AI model", learn.microsoft.com/ai-builder/share-model, 1/14/2026.
 */
export function modelListsFor(
  world: Facts | Access,
  person: string,
  readings: SharingReadings = documentedSharingReadings,
): ModelLists {
  const access = 'explainRow' in world ? world : compile(world);
  const index = factsIndex(access.facts);
  const myModels: ListedModel[] = [];
  const sharedWithMe: ListedModel[] = [];
  const unclear: { model: string; name: string; missing: readonly string[] }[] = [];
  for (const id of index.models.keys()) {
    const row = index.records.get(id);
    if (!row) {
      const missing = index.unknown.of('records', id);
      if (missing.length > 0) unclear.push({ model: id, name: id, missing });
      continue;
    }
    const { name = id } = row;
    const { answer, paths, unknown: missing } = access.explainRow(person, 'Read', row);
    if (answer === 'cannot-tell') unclear.push({ model: id, name, missing });
    if (answer === 'yes') {
      const list = isMine(index, person, row, readings) ? myModels : sharedWithMe;
      list.push({ model: id, name, paths, ...offered(access, person, row, readings) });
    }
  }
  return { myModels, sharedWithMe, unclear };
}

function isMine({ teamsOf }: FactsIndex, person: string, { owner }: RecordFacts, readings: SharingReadings): boolean {
  if (owner === person) return true;
  return readings.teamOwnedModelsAreMine && (teamsOf.get(person) ?? []).some(({ id }) => id === owner);
}

type Offered = Pick<ListedModel, 'shared' | 'actions' | 'withheld' | 'unknown'>;

function offered(access: Access, person: string, { id }: RecordFacts, readings: SharingReadings): Offered {
  const index = factsIndex(access.facts);
  const { candidates, unknown } = candidatesFor(index, id);
  const hidden = evaluate(
    access,
    { kind: 'work', person, model: id, work: 'view-details' },
    [personMayViewDetails],
    readings,
  );
  const asked = candidates.map((action) => {
    const { question, rules } = gateOf(action, person, id);
    const found = [...hidden, ...evaluate(access, question, rules, readings)];
    return {
      action,
      because: found.find(({ verdict }) => verdict === 'fail'),
      missing: found.flatMap((finding) => finding.missing),
    };
  });
  return {
    shared: isShared(index, person, id),
    actions: asked.filter(({ because, missing }) => !because && missing.length === 0).map(({ action }) => action),
    withheld: asked.flatMap(({ action, because }) => (because ? [{ action, because }] : [])),
    unknown: [...new Set([...unknown, ...asked.flatMap(({ because, missing }) => (because ? [] : missing))])],
  };
}

/** The actions of a model's state and type; where the type is not known, each asks for it. */
function candidatesFor({ models }: FactsIndex, id: string): { candidates: readonly ModelAction[]; unknown: string[] } {
  const { template, state = 'unknown' } = models.get(id) ?? {};
  const isRetrained = retrainedTemplates.includes(template ?? '');
  return {
    candidates: actionsOfState[state].filter((action) => action !== 'Retrain' || isRetrained),
    unknown: state === 'unknown' ? [`facts/models/${id}/state`] : [],
  };
}

function isShared(index: FactsIndex, person: string, model: string): Answer {
  const shares = findShares(index, model);
  const reaching = 'value' in shares ? sharesReaching(index, shares.value, person) : shares;
  if ('missing' in reaching) return 'cannot-tell';
  return reaching.value.some(({ level }) => level !== null) ? 'yes' : 'no';
}
