import { asCoOwner, contoso, work } from './cast.ts';
import { scenario } from './scenario.ts';

export default scenario({
  story: 'The same as the pages had it until April 2023, when nobody could share a model for editing.',
  world: contoso({ shares: [asCoOwner('beth')] }),
  question: work('beth', 'publish'),
  readings: { coOwnersExist: false },
  expect: { 'share-is-as-co-owner': 'fail' },
});
