import { asUser, contoso, share } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'Dana would make Beth a co-owner, as the pages had it until April 2023.',
  world: contoso({ shares: [asUser('beth', 'invoices-data')] }),
  question: share('dana', 'beth', 'Co-owner'),
  readings: { coOwnersExist: false },
  expect: { 'co-owner-is-offered': 'fail' },
});
