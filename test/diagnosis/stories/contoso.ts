import type { Asked, GateId } from '#diagnosis';
import { flows } from '../../../src/demo/contoso/flows.ts';
import { models, people } from '../../../src/demo/contoso/names.ts';

/** Something that is wrong in Contoso, what has to be shown first of it, and the first fix. */
export interface Story {
  name: string;
  asked: Asked;
  cause: GateId;
  fix: string;
}

/** Asks about somebody and a model of Contoso by the names that stories have for them. */
export const ask = (
  person: keyof typeof people,
  model: keyof typeof models,
  from: Asked['from'] = 'app',
  by?: string,
): Asked => ({
  person: people[person].id,
  model: models[model].id,
  from,
  ...(by ? { by } : {}),
});

/** What is wrong in Contoso from the beginning. */
export const stories: readonly Story[] = [
  { name: 'not shared', asked: ask('beth', 'supplierInvoices'), cause: 'row-is-owned-or-shared', fix: 'share' },
  {
    name: 'shared, but no privilege',
    asked: ask('greta', 'supplierInvoices'),
    cause: 'privilege-is-held',
    fix: 'give-role',
  },
  { name: 'no role at all', asked: ask('nils', 'halfMoved'), cause: 'person-has-a-role', fix: 'give-role + share' },
  {
    name: 'in an Entra group, not seen yet',
    asked: ask('leila', 'supplierInvoices'),
    cause: 'person-has-a-role',
    fix: 'sign-in',
  },
  { name: 'disabled', asked: ask('dana', 'supplierInvoices'), cause: 'person-is-active', fix: 'enable-person' },
  { name: 'not published', asked: ask('beth', 'deliveryNotes'), cause: 'model-is-published', fix: 'publish-model' },
  {
    name: 'of a type that was retired',
    asked: ask('pedro', 'retired'),
    cause: 'model-type-is-supported',
    fix: 'replace-model',
  },
  {
    name: 'a co-owner in name, with the role of a user',
    asked: ask('yuki', 'inertShare', 'edit'),
    cause: 'privilege-is-held',
    fix: 'give-role',
  },
  {
    name: 'shared to use, not to edit',
    asked: ask('beth', 'prompt', 'edit'),
    cause: 'share-gives-the-right',
    fix: 'share',
  },
  {
    name: 'a flow that runs as somebody without a share',
    asked: ask('ann', 'objectDetection', 'flow', flows.checkShelves.id),
    cause: 'flow-owner-may-run-model',
    fix: 'share',
  },
  {
    name: 'the flow itself is not shared',
    asked: ask('ingrid', 'prompt', 'flow', flows.answerComplaints.id),
    cause: 'flow-is-shared-with-person',
    fix: 'share-flow',
  },
  {
    name: 'a co-owner without the training data',
    asked: ask('sofia', 'halfMoved', 'edit'),
    cause: 'training-data-is-shared',
    fix: 'share',
  },
  {
    name: 'the model was moved, its training data was not',
    asked: ask('kenji', 'halfMoved', 'edit'),
    cause: 'training-data-is-shared',
    fix: 'share',
  },
  {
    name: 'an administrative account',
    asked: ask('priya', 'companyWide', 'portal'),
    cause: 'access-mode-allows-use',
    fix: 'set-access-mode',
  },
  {
    name: 'a role in the wrong business unit',
    asked: ask('chloe', 'supplierInvoices'),
    cause: 'role-is-in-the-rows-business-unit',
    fix: 'share',
  },
  {
    name: 'a role that counts for the team only',
    asked: ask('aroha', 'halfMoved'),
    cause: 'role-reaches-team-members',
    fix: 'give-role',
  },
  {
    name: 'a role of their own that forgot AI models',
    asked: ask('tomasz', 'companyWide'),
    cause: 'privilege-is-held',
    fix: 'set-depth',
  },
  {
    name: 'a preview feature that is off',
    asked: ask('sofia', 'captions'),
    cause: 'preview-features-are-on',
    fix: 'turn-on-previews',
  },
  {
    name: 'a model that cannot be called',
    asked: ask('marcus', 'genericPrediction'),
    cause: 'model-can-be-called-on-demand',
    fix: 'read-results',
  },
];
