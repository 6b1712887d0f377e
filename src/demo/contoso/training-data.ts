import { type ContosoOwner, ownedBy, person } from './columns.ts';
import type { Draft } from './draft.ts';
import type { Named } from './names.ts';

/** One dataset of a container. */
interface DatasetStory {
  readonly id?: string;
  readonly name: string;
  /** The container's owner, unless it says otherwise. */
  readonly owner?: ContosoOwner;
  readonly files: number;
  readonly records?: number;
}

/** Adds a dataset container for a model, with its datasets, files, tags and records, all in the hands of one owner unless a dataset says otherwise. */
export function addContainer(
  draft: Draft,
  container: Named,
  model: string,
  owner: ContosoOwner,
  datasets: readonly DatasetStory[],
): void {
  draft.add('msdyn_aibdatasetscontainer', {
    msdyn_aibdatasetscontainerid: container.id,
    msdyn_name: container.name,
    msdyn_aimodelid: model,
    ...active,
    ...ownedBy(draft, owner),
  });
  for (const dataset of datasets) addDataset(draft, container.id, owner, dataset);
}

const active = { statecode: 0, statuscode: 1 };

function addDataset(draft: Draft, container: string, containerOwner: ContosoOwner, story: DatasetStory): void {
  const owned = { ...active, ...ownedBy(draft, story.owner ?? containerOwner) };
  const dataset = story.id ?? draft.newId('training');
  draft.add('msdyn_aibdataset', {
    msdyn_aibdatasetid: dataset,
    msdyn_name: story.name,
    msdyn_aibdatasetscontainerid: container,
    ...owned,
  });
  for (let number = 1; number <= story.files; number += 1) {
    const [file, join] = [draft.newId('training'), draft.newId('training')];
    const name = `scan-${number}.pdf`;
    draft.add('msdyn_aibfile', {
      msdyn_aibfileid: file,
      msdyn_name: name,
      msdyn_mimetype: 'application/pdf',
      msdyn_size: 40_000 + draft.random.below(900_000),
      msdyn_aibdatasetscontainerid: container,
      ...owned,
    });
    draft.add('msdyn_aibdatasetfile', {
      msdyn_aibdatasetfileid: join,
      msdyn_name: name,
      msdyn_aibdatasetid: dataset,
      msdyn_aibfileid: file,
      ...owned,
    });
    draft.add('msdyn_aibfileattacheddata', {
      msdyn_aibfileattacheddataid: draft.newId('training'),
      msdyn_key: 'tags',
      msdyn_type: 'json',
      msdyn_data: '{"training":"private"}',
      msdyn_aibdatasetfileid: join,
      ...owned,
    });
  }
  for (let number = 1; number <= (story.records ?? 0); number += 1) {
    draft.add('msdyn_aibdatasetrecord', {
      msdyn_aibdatasetrecordid: draft.newId('training'),
      msdyn_name: `Sample ${number}`,
      msdyn_data: 'Training text that belongs to its owner.',
      msdyn_recordtype: 0,
      msdyn_aibdatasetsid: dataset,
      ...owned,
    });
  }
}

/** The owner of an owned row. */
export function ownerOfRow(row: Readonly<Record<string, unknown>>): ContosoOwner {
  return row.owneridtype === 'team' ? { table: 'team', id: String(row.ownerid) } : person(row.ownerid);
}
