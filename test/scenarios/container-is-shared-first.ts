import { asUser, contoso, share } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana makes Beth a co-owner after sharing the dataset container with her.',
  world: contoso({ shares: [asUser('beth', 'invoices-data')] }),
  question: share('dana', 'beth', 'Co-owner'),
  expect: {},
});
