import { asCoOwner, asUser, contoso, work } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The same, where training data is read to be for the creator and admins alone.',
  world: contoso({ shares: [asCoOwner('beth'), asUser('beth', 'invoices-data')] }),
  question: work('beth', 'view-training-data'),
  readings: { coOwnersSeeTrainingData: false },
  expect: { 'person-may-read-training-data': 'fail' },
});
