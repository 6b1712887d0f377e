import { contoso, modelOf, reassign } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story:
    'Dataset containers could not be read: whether the model has one is not known, and nothing about it is claimed.',
  world: contoso({
    records: [modelOf('dana')],
    facts: { models: [{ id: 'invoices', template: 'DocumentScanning' }] },
    unknown: ['facts/containers'],
  }),
  question: reassign(),
  expect: {
    'model-is-owned-by-new-owner': 'fail',
    'containers-are-owned-by-new-owner': 'cannot-tell',
    'container-owner-matches-model': 'cannot-tell',
    'container-is-there-when-needed': 'cannot-tell',
    'caller-may-assign-containers': 'cannot-tell',
    'caller-may-undo': 'cannot-tell',
    'new-owner-may-read-tables': 'cannot-tell',
    'new-owner-can-edit': 'cannot-tell',
    'previous-owner-keeps-no-access': 'cannot-tell',
    'previous-owner-is-active': 'cannot-tell',
    'previous-owner-can-take-it-back': 'cannot-tell',
  },
});
