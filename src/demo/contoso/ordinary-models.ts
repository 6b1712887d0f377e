import { person } from './columns.ts';
import type { Draft } from './draft.ts';
import { addModel, isMade, type Progress } from './models.ts';
import { models, people } from './names.ts';
import { type Template, withContainer } from './templates.ts';
import { addContainer, ownerOfRow } from './training-data.ts';

const subjects: readonly (readonly [string, Template])[] = [
  ['Timesheets', 'DocumentScanning'],
  ['Mail summary', 'GptPowerPrompt'],
  ['Customs declarations', 'DocumentScanning'],
  ['Translate a quote', 'GptPowerPrompt'],
  ['Payment risk', 'BinaryPrediction'],
  ['Product photos', 'ObjectDetection'],
  ['Feedback categories', 'TextClassificationV2'],
  ['Meeting minutes', 'GptPowerPrompt'],
  ['Expense notes', 'DocumentLayoutAnalysis'],
  ['Address parts', 'EntityExtraction'],
  ['Business card reader', 'BusinessCard'],
  ['Receipt reader', 'ReceiptScanning'],
  ['Identity document reader', 'IdentityDocument'],
  ['Text recognition', 'TextRecognition'],
  ['Sentiment', 'SentimentAnalysis'],
  ['Key phrases', 'KeyPhraseExtraction'],
  ['Language', 'LanguageDetection'],
  ['Delivery delay in days', 'GenericPrediction'],
];

const progresses: readonly Progress[] = ['published', 'published', 'trained', 'published', 'draft', 'published'];

/** Adds the models without a story: first those that the leaver owns beyond nine, then everybody else's. */
export function addOrdinaryModels(draft: Draft): void {
  const makers = makersOf(draft);
  const leavers = Math.max(0, draft.options.leaverOwns - 9);
  const others = Math.max(0, draft.options.models - Object.keys(models).length - leavers);
  for (let number = 0; number < leavers + others; number += 1) {
    const [subject, template] = subjects[number % subjects.length] ?? ['Model', 'DocumentScanning'];
    const prebuilt = !isMade(template);
    const maker = makers[number % makers.length] ?? people.beth.id;
    const owner = person(number < leavers ? people.dana.id : prebuilt ? people.aiBuilder.id : maker);
    const progress =
      prebuilt || template === 'GptPowerPrompt' ? 'run' : (progresses[number % progresses.length] ?? 'draft');
    const round = Math.floor(number / subjects.length);
    const name = round === 0 ? subject : `${subject} ${round + 1}`;
    const model = addModel(draft, { id: draft.newId('model'), name }, { template, owner, progress });
    if (withContainer.includes(template)) {
      const container = { id: draft.newId('container'), name };
      addContainer(draft, container, String(model.msdyn_aimodelid), ownerOfRow(model), [
        { name: 'Collection 1', files: 1 },
      ]);
    }
  }
}

/** Everybody who may make models by a role of their own, Dana aside: their role has all rights on their own models. */
function makersOf(draft: Draft): string[] {
  const roles = new Set(
    (draft.rows.role ?? []).filter(({ name }) => name === 'Environment Maker').map(({ roleid }) => roleid),
  );
  const named = new Set<unknown>(Object.values(people).map(({ id }) => id));
  return (draft.rows.systemuserroles ?? [])
    .filter(({ roleid, systemuserid }) => roles.has(roleid) && !named.has(systemuserid))
    .map(({ systemuserid }) => String(systemuserid));
}
