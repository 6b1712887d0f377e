import type { Row } from '../store.ts';
import {
  activeSolution,
  type ContosoOwner,
  daysAfter,
  managedProperty,
  ownedBy,
  someMoment,
  stamps,
} from './columns.ts';
import type { Draft } from './draft.ts';
import { idOf } from './ids.ts';
import type { Named } from './names.ts';
import { type Template, templates } from './templates.ts';

/** How far a model came: what its configurations say. `run` without training is how prompts and prebuilt models look. */
export type Progress = 'published' | 'trained' | 'training' | 'failed' | 'draft' | 'run';

/** What a model is, beyond its name. */
export interface ModelStory {
  readonly template: Template;
  readonly owner: ContosoOwner;
  readonly progress: Progress;
  /** Came with a managed solution: cannot be customized, has no training data. */
  readonly imported?: boolean;
  /** The table its maker had it work on. */
  readonly worksOn?: string;
  readonly columns?: Readonly<Record<string, unknown>>;
}

const [training, run] = [190_690_000, 190_690_001];

/** Status reasons and their states (Dataverse table reference, AI Configuration). */
const statusOf = {
  draft: { statuscode: 0, statecode: 0 },
  training: { statuscode: 1, statecode: 1 },
  trained: { statuscode: 6, statecode: 2 },
  published: { statuscode: 7, statecode: 2 },
  failed: { statuscode: 9, statecode: 3 },
} as const;

/** Adds a model with its configurations. Models are Active by 1, unlike nearly every other table (Dataverse table reference, AI Model). */
export function addModel(draft: Draft, { id, name }: Named, story: ModelStory): Row {
  const when = someMoment(draft);
  const who = story.owner.table === 'systemuser' ? story.owner.id : idOf('systemuser', 1);
  const active = addConfigurations(draft, id, name, story, when);
  const state = story.progress === 'draft' || story.progress === 'training' ? 0 : 1;
  return draft.add('msdyn_aimodel', {
    msdyn_aimodelid: id,
    msdyn_name: name,
    msdyn_templateid: draft.find('msdyn_aitemplate', 'msdyn_uniquename', story.template).msdyn_aitemplateid,
    msdyn_activerunconfigurationid: active,
    msdyn_modelcreationcontext: '{}',
    msdyn_sharewithorganizationoncreate: false,
    statecode: state,
    statuscode: state,
    componentstate: 0,
    ismanaged: story.imported ?? false,
    solutionid: story.imported ? idOf('other', 1) : activeSolution,
    iscustomizable: managedProperty('iscustomizableanddeletable', !story.imported),
    ...stamps(when, who),
    ...ownedBy(draft, story.owner),
    ...story.columns,
  });
}

/** A data binding. Its form is documented nowhere; public code knows `specificationName`, the name of the table's property is assumed. */
function bindingTo(table: string): string {
  return JSON.stringify([{ specificationName: 'Label', entityLogicalName: table }]);
}

/** Whether models of a template are made by people: not the prebuilt ones. */
export function isMade(template: Template): boolean {
  return templates[template].build !== 'prebuilt';
}

/** Adds the training and run configurations of a model; gives the id of the active run where there is one. */
function addConfigurations(
  draft: Draft,
  model: string,
  name: string,
  { progress, worksOn }: ModelStory,
  when: string,
): string | undefined {
  const add = (type: number, columns: Record<string, unknown>): string => {
    const id = draft.newId('configuration');
    draft.add('msdyn_aiconfiguration', {
      msdyn_aiconfigurationid: id,
      msdyn_name: name,
      msdyn_aimodelid: model,
      msdyn_type: type,
      msdyn_majoriterationnumber: 1,
      msdyn_minoriterationnumber: 0,
      componentstate: 0,
      ismanaged: false,
      createdon: when,
      ...(type === training && worksOn !== undefined ? { msdyn_databinding: bindingTo(worksOn) } : {}),
      ...columns,
    });
    return id;
  };
  if (progress === 'run') return add(run, statusOf.published);
  if (progress !== 'published')
    return void add(training, {
      ...statusOf[progress],
      msdyn_lasterrors:
        progress === 'failed'
          ? '{"overallError":{"code":"InternalError","message":null,"dateTime":"2026-03-02T10:00:00Z"}}'
          : null,
    });
  const trained = add(training, { ...statusOf.trained, msdyn_lasttrainorrundate: daysAfter(when, 1) });
  return add(run, {
    ...statusOf.published,
    msdyn_trainedmodelaiconfigurationpareid: trained,
    msdyn_lasttrainorrundate: daysAfter(when, 2),
  });
}
