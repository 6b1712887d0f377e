import { asUser, contoso, work } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The model is shared with Beth as User, and she would like to edit it.',
  world: contoso({ shares: [asUser('beth')] }),
  question: work('beth', 'edit'),
  expect: { 'person-may-edit-model': 'fail', 'share-is-as-co-owner': 'fail' },
});
