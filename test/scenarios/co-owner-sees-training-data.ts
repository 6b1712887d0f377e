import { asCoOwner, asUser, contoso, work } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Model and container are shared with Beth: she sees the training data.',
  world: contoso({ shares: [asCoOwner('beth'), asUser('beth', 'invoices-data')] }),
  question: work('beth', 'view-training-data'),
  expect: {},
});
