import { asCoOwner, contoso, work } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Beth co-owns the model and looks for its training data, which needs a share of its own.',
  world: contoso({ shares: [asCoOwner('beth')] }),
  question: work('beth', 'view-training-data'),
  expect: { 'person-may-read-training-data': 'fail' },
});
