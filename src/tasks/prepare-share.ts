import type { EnvironmentRecord, PlanRecord } from '#cache';
import { DataverseError, type ModelRowStates, readRowStates, withPatience } from '#dataverse';
import { type Access, type Answer, compile, type Facts, levelRightsIn } from '#engine';
import { type ChoiceOf, type ChosenShare, principalsIn, type Share, shareUnits } from '#walkthroughs';
import { askCallerRights } from './ask-caller-rights.ts';
import { keepDraft, readFacts } from './keep-draft.ts';
import { named } from './prepare-reassignment.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Makes a draft plan that shares models, changes levels or ends shares: nothing is written. Where what was read does not tell what the caller
 * may do, Dataverse is asked itself, so that it is known to those too who may not read roles. Throws a `DataverseError` when the rows cannot be read or all is as chosen already.
 */
export async function prepareShare(
  around: Surroundings,
  environment: EnvironmentRecord,
  choice: ChoiceOf<'share-model'>,
): Promise<PlanRecord> {
  const facts = await readFacts(around, environment);
  const models = await readModels(around, environment, [...new Set(choice.wishes.map(({ model }) => model))]);
  const records = models.flatMap(({ model, containers }) => [model, ...containers]).map(({ record }) => record);
  const access = compile(facts);
  const may = new Map(records.map(({ id }) => [id, mayShare(access, environment.caller.id, id)]));
  const rights = await askCallerRights(
    around,
    environment,
    records.filter(({ id }) => may.get(id) === 'cannot-tell'),
  );
  for (const [id, held] of rights) may.set(id, held.includes('Share') && held.includes('Read') ? 'yes' : 'no');
  const units = shareUnits({
    models,
    wishes: choice.wishes.map((wish) => ({
      ...wish,
      principal: whoIs(facts, models, environment, wish.principal),
    })),
    levels: { User: levelRightsIn(facts, 'User'), 'Co-owner': levelRightsIn(facts, 'Co-owner') },
    unshareable: new Set([...may].filter(([, answer]) => answer === 'no').map(([id]) => id)),
  });
  if (units.length === 0) throw new DataverseError({ kind: 'nothing-to-do' });
  const plan = {
    id: around.newId(),
    walkthrough: 'share-model',
    environment: environment.id,
    madeOn: around.now().toISOString(),
    choice,
    units,
    undoes: null,
  } as const;
  return keepDraft(around, environment, plan, { rights });
}

async function readModels(
  around: Surroundings,
  environment: EnvironmentRecord,
  ids: readonly string[],
): Promise<ModelRowStates[]> {
  const send = withPatience(around.reach(environment));
  const found = await readRowStates(send, environment.origin, ids, { below: false });
  return [...found].map(([id, rows]) => {
    if ('kind' in rows) throw new DataverseError(rows);
    // Without knowing what is shared already one cannot say what a share would change, nor take it back.
    if (!rows.model.shares) throw new DataverseError({ kind: 'no-access', right: null, table: null, record: id });
    return rows;
  });
}

/** Whether somebody may share a row, as far as what was read tells. */
function mayShare(access: Access, caller: string, row: string): Answer {
  const answers = (['Share', 'Read'] as const).map((right) => access.can(caller, right, row));
  if (answers.includes('no')) return 'no';
  return answers.includes('cannot-tell') ? 'cannot-tell' : 'yes';
}

/** Somebody chosen, by the name that the rows or the reading know them by; the organization, whatever a reading calls it, by its id. */
function whoIs(
  facts: Facts,
  models: readonly ModelRowStates[],
  { organizationId }: EnvironmentRecord,
  { type, id: chosenId }: ChosenShare['principal'],
): Share['principal'] {
  if (type === 'organization') return { type, id: organizationId, name: '' };
  const chosen = { type, id: chosenId };
  const sharedWith = principalsIn(models.flatMap(({ model }) => model.shares ?? []));
  const known = sharedWith.find(({ type, id, name }) => type === chosen.type && id === chosen.id && name !== '');
  const principal = named(facts, chosen);
  return known && principal.name === principal.id ? { ...principal, name: known.name } : principal;
}
