import type { EnvironmentRecord } from '#cache';
import { DataverseError, type ModelRowStates, readRowStates, withPatience } from '#dataverse';
import { type Access, type Answer, compile, type Facts, type Right } from '#engine';
import { type ChosenShare, principalsIn, type Share } from '#walkthroughs';
import { askCallerRights } from './ask-caller-rights.ts';
import { readFacts } from './keep-draft.ts';
import { named } from './prepare-reassignment.ts';
import type { Surroundings } from './surroundings.ts';

/** What sharing models is planned from. */
interface ToShare {
  facts: Facts;
  models: readonly ModelRowStates[];
  /** The caller's own rights by row, where Dataverse was asked for them. */
  rights: ReadonlyMap<string, readonly Right[]>;
  /** The rows that the caller may not share. */
  unshareable: ReadonlySet<string>;
}

/**
 * Reads models with their containers and whom they are shared with. Where what was read earlier does not tell what the caller may do, Dataverse is
 * asked itself, so that it is known to those too who may not read roles. Throws a `DataverseError` when the rows cannot be read.
 */
export async function readToShare(
  around: Surroundings,
  environment: EnvironmentRecord,
  ids: readonly string[],
): Promise<ToShare> {
  const facts = await readFacts(around, environment);
  const models = await readModels(around, environment, ids);
  const records = models.flatMap(({ model, containers }) => [model, ...containers]).map(({ record }) => record);
  const access = compile(facts);
  const may = new Map(records.map(({ id }) => [id, mayShare(access, environment.caller.id, id)]));
  const open = records.filter(({ id }) => may.get(id) === 'cannot-tell');
  const rights = await askCallerRights(around, environment, open);
  for (const [id, held] of rights) may.set(id, held.includes('Share') && held.includes('Read') ? 'yes' : 'no');
  const unshareable = new Set([...may].filter(([, answer]) => answer === 'no').map(([id]) => id));
  return { facts, models, rights, unshareable };
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
export function whoIs(
  { facts, models }: Pick<ToShare, 'facts' | 'models'>,
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
