import { asCoOwner, contoso, shared } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Beth was made co-owner of the model and of its training data.',
  world: contoso({ shares: [asCoOwner('beth'), asCoOwner('beth', 'invoices-data')] }),
  question: shared('beth', 'Co-owner'),
  expect: {},
});
