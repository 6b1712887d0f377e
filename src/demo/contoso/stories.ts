import { person, team } from './columns.ts';
import type { Draft } from './draft.ts';
import { addModel, type ModelStory } from './models.ts';
import { containers, models, othersDataset, people, teams } from './names.ts';
import { addContainer } from './training-data.ts';

const dana = person(people.dana.id);
const kenji = person(people.kenji.id);

const stories: Readonly<Record<keyof typeof models, ModelStory>> = {
  supplierInvoices: { template: 'DocumentScanning', owner: dana, progress: 'published' },
  deliveryNotes: { template: 'DocumentLayoutAnalysis', owner: dana, progress: 'training' },
  objectDetection: { template: 'ObjectDetection', owner: dana, progress: 'published' },
  entityExtraction: { template: 'EntityExtraction', owner: dana, progress: 'trained' },
  prediction: { template: 'BinaryPrediction', owner: dana, progress: 'published', worksOn: 'account' },
  genericPrediction: { template: 'GenericPrediction', owner: dana, progress: 'published' },
  classification: { template: 'TextClassificationV2', owner: dana, progress: 'failed' },
  prompt: { template: 'GptPowerPrompt', owner: dana, progress: 'run' },
  imported: { template: 'DocumentScanning', owner: dana, progress: 'run', imported: true },
  halfMoved: { template: 'DocumentScanning', owner: kenji, progress: 'published' },
  retired: { template: 'BinaryClassification', owner: person(people.pedro.id), progress: 'published' },
  companyWide: {
    template: 'InvoiceProcessing',
    owner: person(people.aiBuilder.id),
    progress: 'run',
    columns: { msdyn_sharewithorganizationoncreate: true },
  },
  teamOwned: { template: 'TextClassificationV2', owner: team(teams.returnsDesk.id), progress: 'published' },
  beths: { template: 'ObjectDetection', owner: person(people.beth.id), progress: 'published' },
  inertShare: { template: 'DocumentScanning', owner: person(people.sofia.id), progress: 'published' },
  captions: { template: 'ImageDescription', owner: person(people.sofia.id), progress: 'run' },
};

/** Adds the models with a story and what they were trained on. */
export function addStories(draft: Draft): void {
  for (const [name, story] of Object.entries(stories)) addModel(draft, models[name as keyof typeof models], story);
  addContainer(draft, containers.supplierInvoices, models.supplierInvoices.id, dana, [
    { name: 'Collection 1', files: 3 },
    { ...othersDataset, owner: kenji, files: 1 },
  ]);
  addContainer(draft, containers.deliveryNotes, models.deliveryNotes.id, dana, [{ name: 'Collection 1', files: 2 }]);
  addContainer(draft, containers.objectDetection, models.objectDetection.id, dana, [{ name: 'Photos', files: 2 }]);
  addContainer(draft, containers.entityExtraction, models.entityExtraction.id, dana, [
    { name: 'Examples', files: 0, records: 4 },
  ]);
  addContainer(draft, containers.halfMoved, models.halfMoved.id, dana, [{ name: 'Collection 1', files: 2 }]);
}
