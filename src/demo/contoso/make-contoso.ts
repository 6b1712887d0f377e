import { documentedSwitches } from '../context.ts';
import { MemoryStore, type StartRows } from '../memory-store.ts';
import { inheritAnew } from '../security/inheritance.ts';
import { addActivity } from './activity.ts';
import { addAgents } from './agents.ts';
import { type Draft, newDraft } from './draft.ts';
import { addFlows, flows } from './flows.ts';
import { addHolders } from './holders.ts';
import { models, people } from './names.ts';
import type { ContosoOptions } from './options.ts';
import { addOrdinaryModels } from './ordinary-models.ts';
import { addPeople, addTeams } from './people.ts';
import { addRoles } from './roles.ts';
import { addShares } from './shares.ts';
import { addSharingLock } from './sharing-lock.ts';
import { addStories } from './stories.ts';
import { addTemplates } from './templates.ts';
import { addUnits } from './units.ts';

/** The rows of Contoso, a made-up company with people and stories in it; the same for the same options. */
export function makeContoso(options: ContosoOptions): StartRows {
  const draft = newDraft(options);
  addUnits(draft);
  addPeople(draft);
  addTeams(draft);
  addRoles(draft);
  addHolders(draft);
  addSharingLock(draft);
  addTemplates(draft);
  addStories(draft);
  addOrdinaryModels(draft);
  addFlows(draft);
  addActivity(draft);
  addShares(draft);
  addAgents(draft);
  return withInheritance(draft, withSchedules(draft));
}

/** Ties the models to the flows that retrain and run them; the flows are made after the models. */
function withSchedules(draft: Draft): StartRows {
  const columns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    [models.prediction.id]: { msdyn_retrainworkflowid: flows.retrain.id },
    [models.genericPrediction.id]: { msdyn_scheduleinferenceworkflowid: flows.schedule.id },
  };
  const tied = (draft.rows.msdyn_aimodel ?? []).map((row) => ({ ...row, ...columns[String(row.msdyn_aimodelid)] }));
  return { ...draft.rows, msdyn_aimodel: tied };
}

/** Adds what the rows below containers have inherited by the time the sample begins. */
function withInheritance(draft: Draft, rows: StartRows): StartRows {
  const store = new MemoryStore(draft.options.metadata, rows);
  const context = {
    store,
    metadata: draft.options.metadata,
    caller: people.ann.id,
    switches: documentedSwitches,
    now: () => new Date('2026-10-01T08:00:00Z'),
    newId: () => draft.newId('share'),
  };
  for (const { msdyn_aibdatasetscontainerid } of store.rows('msdyn_aibdatasetscontainer')) {
    inheritAnew(context, 'msdyn_aibdatasetscontainer', String(msdyn_aibdatasetscontainerid));
  }
  const shares = [...store.rows('principalobjectaccess')].map(({ versionnumber: _, ...share }) => share);
  return { ...rows, principalobjectaccess: shares };
}
