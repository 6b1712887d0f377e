import { asUser, contoso, work } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The model is shared with Beth as User: retraining is not included.',
  world: contoso({ shares: [asUser('beth')] }),
  question: work('beth', 'retrain'),
  expect: { 'model-type-is-retrained': 'fail', 'person-may-edit-model': 'fail', 'share-is-as-co-owner': 'fail' },
});
